import { combined, dateNouns, type FieldAliases, words } from "./field-aliases.js";

/** How headers name each milestone. */
const events: Readonly<Record<string, readonly string[]>> = {
  negotiated: ["洽谈", "开始洽谈", "在谈", "对接"],
  signed: [
    "签约",
    "合同签约",
    "合同签订",
    "协议签订",
    "协议签约",
    "签订",
    "签订协议",
    "正式签约",
    "项目签约",
  ],
  registered: ["注册", "工商注册", "公司注册", "注册登记", "企业注册", "项目公司注册"],
  approved: ["备案", "备案(核准)", "核准", "立项", "项目立项", "立项备案", "备案核准"],
  landed: ["落地", "项目落地"],
  started: ["开工", "动工", "项目开工", "开工建设", "开工(业)", "开工/业"],
  completed: ["竣工", "项目竣工", "完工", "建成", "竣工验收"],
  commissioned: ["投产", "投产运营", "项目投产", "投运", "建成投产", "投产达效"],
  fullCapacity: ["达产", "全面达产", "达产达效"],
  aboveScale: ["入规", "进规", "上规", "升规", "规上"],
  suspended: ["停工", "停建", "缓建", "停缓建"],
  resumed: ["复工"],
  terminated: ["终止", "解约", "退出", "项目终止", "项目退出"],
};

/** The milestones for which the standard has a planned date, and the stem of its field. */
const planned: Readonly<Record<string, string>> = {
  started: "plannedStartOn",
  completed: "plannedCompletionOn",
  commissioned: "plannedCommissioningOn",
};

const planWords = ["计划", "预计", "拟", "预期", "拟定"];
const factWords = ["实际", "已", "正式"];

// The books take note of a milestone after it: 统计, 审核通过, 报送. Mixing the two dates moves
// projects between periods.
const recordNouns = words(`
    统计日期 统计时间 信息统计日期 审核通过时间 审核通过日期 审核时间 报送时间 报送日期
    上报时间 认定时间 认定日期 入库时间
  `);

/** The dates of all milestones: happened, recorded, planned. */
export const milestoneAliases: FieldAliases = /* @__PURE__ */ allMilestones();

function allMilestones(): FieldAliases {
  const aliases: Record<string, readonly string[]> = {};
  for (const [milestone, stems] of Object.entries(events)) {
    const plan = planned[milestone];
    const plain = combined(stems, dateNouns);
    const facts = factWords.flatMap((word) => combined([word], plain));
    const states = combined(stems, ["状态日期", "状态时间"]);
    // 入规 alone heads a date, or a 是 that is no date and is reported.
    const bare = milestone === "aboveScale" ? stems : [];
    aliases[`${milestone}On`] = [...bare, ...plain, ...facts, ...states];
    aliases[`${milestone}RecordedOn`] = combined(stems, recordNouns);
    if (plan === undefined) continue;
    const plans = planWords.flatMap((word) => combined([word], [...plain, ...stems]));
    // 开工时间 alone can be the plan: a question, even beside a column for plans.
    const unsaid = plain.filter((word) => !word.endsWith("日期"));
    aliases[plan] = [...plans, ...unsaid];
  }
  return aliases;
}
