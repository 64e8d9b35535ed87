import { defineCodeList } from "@ipms/core";

/** The steps of a project's life that a ledger dates, from first talks to the end. */
export const milestones = /* @__PURE__ */ defineCodeList({
  id: "milestones",
  version: 1,
  labels: { en: "Milestones", "zh-Hans": "项目节点" },
  definition: {
    en: "The steps of a project's life that a ledger dates. Apart from the edges that hold everywhere (signed, started, completed, full capacity), their order differs from place to place.",
    "zh-Hans":
      "台账为项目记录日期的各个节点。除签约、开工、竣工、达产之间的先后处处成立外，其余节点的次序因地而异。",
  },
  open: false,
  codes: {
    negotiated: {
      labels: { en: "Negotiated", "zh-Hans": "洽谈" },
      definition: {
        en: "Talks with the investor about this project began.",
        "zh-Hans": "与投资方就本项目开始洽谈。",
      },
      synonyms: ["talks began", "项目洽谈", "开始洽谈", "已洽谈"],
    },
    signed: {
      labels: { en: "Signed", "zh-Hans": "签约" },
      definition: {
        en: "An agreement was signed; its kind is a field of its own.",
        "zh-Hans": "签订协议；协议类型另有字段。",
      },
      synonyms: ["contract signed", "签订", "签署", "已签约", "项目签约", "合同签订", "协议签订"],
    },
    registered: {
      labels: { en: "Registered", "zh-Hans": "注册" },
      definition: {
        en: "The company that carries out the project was entered in the business register.",
        "zh-Hans": "承担项目的公司完成市场主体登记。",
      },
      synonyms: ["company registered", "已注册", "注册登记", "工商注册", "工商登记", "注册公司"],
    },
    approved: {
      labels: { en: "Approved or filed", "zh-Hans": "备案（核准）" },
      definition: {
        en: "The project was filed or approved by the authority in charge of investment.",
        "zh-Hans": "项目经投资主管部门备案或者核准。",
      },
      synonyms: ["approved", "filed", "备案", "核准", "备案核准", "已备案", "已核准", "立项"],
    },
    landed: {
      labels: { en: "Landed", "zh-Hans": "落地" },
      definition: {
        en: "The place's own test of landing was met (registration, land or an approval event). It has no fixed position in the order.",
        "zh-Hans": "达到当地自定的落地标准（注册、供地或者审核通过）；在先后次序中没有固定位置。",
      },
      synonyms: ["已落地", "项目落地"],
    },
    started: {
      labels: { en: "Started", "zh-Hans": "开工" },
      definition: {
        en: "Work began in fact. What counts (construction, equipment, licence, opening) is the start kind; a foundation-stone ceremony (奠基) is not a start.",
        "zh-Hans":
          "实际开工。以何为准（建安、设备购置、营业执照、开业）由开工类型说明；举行奠基仪式不是开工。",
      },
      synonyms: [
        "construction started",
        "动工",
        "已开工",
        "新开工",
        "开工建设",
        "破土动工",
        "开建",
      ],
    },
    completed: {
      labels: { en: "Completed", "zh-Hans": "竣工" },
      definition: {
        en: "Construction was finished as designed.",
        "zh-Hans": "按设计完成全部建设内容。",
      },
      synonyms: [
        "construction completed",
        "已竣工",
        "建成",
        "已建成",
        "完工",
        "已完工",
        "全部建成",
      ],
    },
    commissioned: {
      labels: { en: "Commissioned", "zh-Hans": "投产" },
      definition: {
        en: "Production or operation began; trial, partial or full is the commissioning kind.",
        "zh-Hans": "开始生产或者运营；试生产、部分投产或者全部投产由投产类型说明。",
      },
      synonyms: [
        "in production",
        "in operation",
        "已投产",
        "投运",
        "投入生产",
        "投入运营",
        "建成投产",
      ],
    },
    "full-capacity": {
      labels: { en: "Full capacity", "zh-Hans": "达产" },
      definition: {
        en: "Output reached the designed capacity. Reaching the expected benefit (达效) is a different test.",
        "zh-Hans": "产量达到设计能力。达到预期效益（达效）是另一个标准。",
      },
      synonyms: ["reached full capacity", "已达产", "全面达产"],
    },
    "above-scale": {
      labels: { en: "Above designated size", "zh-Hans": "入规" },
      definition: {
        en: "The enterprise joined the enterprises above the designated size of official statistics. Entering the investment statistics (入统, 入库) is a different event.",
        "zh-Hans": "企业进入规模以上企业统计。项目进入投资统计（入统、入库）是另一件事。",
      },
      synonyms: ["above scale", "已入规", "进规", "上规", "升规", "规上"],
    },
    suspended: {
      labels: { en: "Suspended", "zh-Hans": "停建（缓建）" },
      definition: {
        en: "Work stopped or was put off, and may go on later.",
        "zh-Hans": "停止或者暂缓建设，以后可能恢复。",
      },
      synonyms: ["on hold", "停建", "缓建", "停缓建", "停工", "暂停", "暂缓"],
    },
    resumed: {
      labels: { en: "Resumed", "zh-Hans": "复工" },
      definition: {
        en: "Work went on after a suspension.",
        "zh-Hans": "停建、缓建之后恢复建设。",
      },
      synonyms: ["work resumed", "已复工", "恢复建设", "恢复施工"],
    },
    terminated: {
      labels: { en: "Terminated", "zh-Hans": "终止" },
      definition: {
        en: "The project ended before its purpose was reached. Suspension (中止) is not termination.",
        "zh-Hans": "项目未达目的而结束。中止不是终止。",
      },
      synonyms: ["cancelled", "已终止", "解约", "已解约", "退出", "已退出", "清退", "取消"],
    },
  },
  sources: [
    {
      title: "[融安县“七个一批”名词解释]",
      issuer: "融安县人民政府",
      date: "2025-07-11",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "Names the stages from planning through signing, start and commissioning to full capacity.",
        "zh-Hans": "解释从谋划、签约、开工、投产到达产的各阶段。",
      },
    },
    {
      title: "[云南省产业园区签约项目履约、开工、落地情况]",
      issuer: "云南省投资促进局",
      date: "2015",
      url: "https://invest.yn.gov.cn/ZWArticleInfo.aspx?id=9263",
      note: {
        en: "Fewer projects had landed than started, so landing has no fixed place in the order.",
        "zh-Hans": "落地项目少于开工项目，可见落地没有固定的先后位置。",
      },
    },
  ],
});

/** A code of {@link milestones}. */
export type Milestone = keyof typeof milestones.codes;
