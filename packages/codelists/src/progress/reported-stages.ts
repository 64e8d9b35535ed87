import { defineCodeList } from "@ipms/core";

/** What the status column of a source says; the real stage is derived from milestone dates. */
export const reportedStages = /* @__PURE__ */ defineCodeList({
  id: "reported-stages",
  version: 1,
  labels: { en: "Reported stages", "zh-Hans": "填报阶段" },
  definition: {
    en: "The words of status columns. They are what somebody reported and are compared with the milestones; they never replace a date.",
    "zh-Hans": "状态栏所用的词。它们只是填报内容，用来与各节点日期相互核对，不能代替日期。",
  },
  open: true,
  codes: {
    planning: {
      labels: { en: "Planning", "zh-Hans": "谋划" },
      synonyms: ["planned", "谋划推进", "策划", "包装", "储备"],
    },
    negotiating: {
      labels: { en: "Under negotiation", "zh-Hans": "在谈" },
      synonyms: [
        "in negotiation",
        "洽谈",
        "洽谈中",
        "新增在谈",
        "对接",
        "对接中",
        "跟踪洽谈",
        "意向",
      ],
    },
    signed: {
      labels: { en: "Signed", "zh-Hans": "签约" },
      synonyms: ["已签约", "签订", "已签订", "签约未开工"],
    },
    registered: {
      labels: { en: "Registered", "zh-Hans": "注册" },
      synonyms: ["已注册", "已注册公司", "已登记"],
    },
    approved: {
      labels: { en: "Approved or filed", "zh-Hans": "备案（核准）" },
      synonyms: ["approved", "filed", "备案核准", "已备案", "已核准", "备案", "核准", "已立项"],
    },
    preparing: {
      labels: { en: "Preparing to build", "zh-Hans": "前期" },
      definition: {
        en: "Approvals, land and design are under way; nothing says that an agreement was signed.",
        "zh-Hans": "正在办理审批、用地、设计等前期工作；并不说明已经签约。",
      },
      synonyms: ["preliminary work", "前期工作", "前期准备", "筹建", "报批中", "注册中"],
    },
    landed: {
      labels: { en: "Landed", "zh-Hans": "落地" },
      synonyms: ["已落地"],
    },
    "ceremony-held": {
      labels: { en: "Foundation stone laid", "zh-Hans": "奠基" },
      definition: {
        en: "A ceremony took place. That is not evidence of construction and claims no milestone.",
        "zh-Hans": "举行了仪式。仪式不能证明已经开工，因此不对应任何节点。",
      },
      synonyms: ["ground-breaking ceremony", "已奠基", "奠基仪式", "开工仪式"],
    },
    started: {
      labels: { en: "Started", "zh-Hans": "开工" },
      synonyms: ["已开工", "新开工", "动工", "已动工", "开工建设"],
    },
    opened: {
      labels: { en: "Opened for business", "zh-Hans": "开业" },
      definition: {
        en: "A shop, hotel or service opened. Ledgers count it with the starts, so it claims no more than a start.",
        "zh-Hans": "商场、酒店或者服务项目开业。台账将其与开工并列统计，因此至多视为已开工。",
      },
      synonyms: ["已开业", "开业营业"],
    },
    "under-construction": {
      labels: { en: "Under construction", "zh-Hans": "在建" },
      synonyms: ["建设中", "建设", "施工", "施工中", "正在建设", "续建", "收尾"],
    },
    "partly-completed": {
      labels: { en: "Partly completed", "zh-Hans": "部分建成" },
      synonyms: ["部分竣工", "部分完工"],
    },
    completed: {
      labels: { en: "Completed", "zh-Hans": "竣工" },
      synonyms: ["已竣工", "建成", "已建成", "完工", "已完工"],
    },
    "trial-production": {
      labels: { en: "Trial production", "zh-Hans": "试生产" },
      definition: {
        en: "Production runs on trial; whether that counts as commissioned is a choice of the commissioning criteria.",
        "zh-Hans": "处于试生产；是否算作投产由投产标准决定。",
      },
      synonyms: ["trial operation", "试产", "试运行", "试运营", "已试生产"],
    },
    commissioned: {
      labels: { en: "Commissioned", "zh-Hans": "投产" },
      synonyms: ["in production", "已投产", "投运", "已投运", "建成投产", "投入运营"],
    },
    "full-capacity": {
      labels: { en: "Full capacity", "zh-Hans": "达产" },
      synonyms: ["已达产", "全面达产"],
    },
    "above-scale": {
      labels: { en: "Above designated size", "zh-Hans": "入规" },
      synonyms: ["above scale", "已入规", "进规", "上规"],
    },
    suspended: {
      labels: { en: "Suspended", "zh-Hans": "停建（缓建）" },
      synonyms: ["on hold", "停建", "缓建", "停缓建", "停工", "已停工", "暂停", "暂缓"],
    },
    resumed: {
      labels: { en: "Resumed", "zh-Hans": "复工" },
      synonyms: ["已复工", "恢复建设"],
    },
    "talks-ended": {
      labels: { en: "Talks ended", "zh-Hans": "停止谈判" },
      synonyms: ["终止洽谈", "停止洽谈", "洽谈终止"],
    },
    terminated: {
      labels: { en: "Terminated", "zh-Hans": "终止" },
      synonyms: [
        "cancelled",
        "已终止",
        "解约",
        "已解约",
        "退出",
        "已退出",
        "清退",
        "取消",
        "已清退",
        "迁出",
        "已迁出",
        "外迁",
      ],
    },
  },
  sources: [
    {
      title: "[武汉、黄石两市招商项目管理系统中的项目状态]",
      note: {
        en: "Status words of ledgers in use: planning, in negotiation, signed, registered, landed, started, completed, commissioned.",
        "zh-Hans": "实际使用的状态用词：谋划、在谈、签约、注册、落地、开工、竣工、投产。",
      },
    },
    {
      title: "[山西省忻州市重点项目“七个一批”进展情况]",
      issuer: "忻州市发展和改革委员会",
      date: "2022-07-28",
      url: "https://fgw.sxxz.gov.cn/bmdt/202207/t20220728_3783022.html",
      note: {
        en: "Its stages are packaging, promotion, signing, landing, start, under construction and commissioning.",
        "zh-Hans": "以包装、招商、签约、落地、开工、在建、投产为阶段。",
      },
    },
  ],
});

/** A code of {@link reportedStages}. */
export type ReportedStage = keyof typeof reportedStages.codes;
