import type { Text } from "../text/locale.js";
import type { Milestone } from "./milestone.js";
import type { ComparisonOperator } from "./node.js";

/** The sentences of which a test is read aloud; `{…}` stand for its parts. */
export const testWords = {
  inPeriod: {
    en: "{left} lies in the period and not after the as-of date",
    "zh-Hans": "{left}在本期内且不晚于截止日期",
  },
  always: { en: "always", "zh-Hans": "恒成立" },
  never: { en: "never", "zh-Hans": "恒不成立" },
  not: { en: "not ({test})", "zh-Hans": "并非（{test}）" },
  present: { en: "{field} is known", "zh-Hans": "已填{field}" },
  absent: { en: "{field} is not known", "zh-Hans": "未填{field}" },
  oneOf: { en: "{term} is one of {values}", "zh-Hans": "{term}为{values}之一" },
  only: { en: "{term} is {values}", "zh-Hans": "{term}为{values}" },
  startsWith: { en: "{term} begins with {prefix}", "zh-Hans": "{term}以{prefix}开头" },
  startsOtherwise: {
    en: "{term} does not begin with {prefix}",
    "zh-Hans": "{term}不以{prefix}开头",
  },
  containsOne: { en: "{term} contains one of {values}", "zh-Hans": "{term}含有{values}之一" },
  contains: { en: "{term} contains {values}", "zh-Hans": "{term}含有{values}" },
  quoted: { en: '"{text}"', "zh-Hans": "“{text}”" },
  reached: { en: "{milestone} by {by}", "zh-Hans": "到{by}已{milestone}" },
  notReached: { en: "not {milestone} by {by}", "zh-Hans": "到{by}未{milestone}" },
  yes: { en: "{left}: yes", "zh-Hans": "{left}：是" },
  no: { en: "{left}: no", "zh-Hans": "{left}：否" },
  earliest: { en: "the earliest of {terms}", "zh-Hans": "{terms}中最早者" },
  days: { en: "the days from {from} to {to}", "zh-Hans": "从{from}到{to}的天数" },
  workingDays: {
    en: "the working days from {from} to {to}",
    "zh-Hans": "从{from}到{to}的工作日天数",
  },
  daysAfter: { en: "{days} days after {date}", "zh-Hans": "{date}后{days}天" },
  datePlus: { en: "{date} plus {days}", "zh-Hans": "{date}加{days}" },
  group: { en: "({test})", "zh-Hans": "（{test}）" },
} as const satisfies Record<string, Text>;

/** How the parts of a list are joined. */
export const joints = {
  and: { en: ", and ", "zh-Hans": "，且" },
  or: { en: ", or ", "zh-Hans": "，或者" },
  list: { en: ", ", "zh-Hans": "、" },
} as const satisfies Record<string, Text>;

/** Comparisons of dates. */
export const dateWords: Readonly<Record<ComparisonOperator, Text>> = {
  "=": { en: "{left} is {right}", "zh-Hans": "{left}为{right}" },
  "!=": { en: "{left} is not {right}", "zh-Hans": "{left}不为{right}" },
  "<": { en: "{left} is before {right}", "zh-Hans": "{left}早于{right}" },
  "<=": { en: "{left} is not after {right}", "zh-Hans": "{left}不晚于{right}" },
  ">": { en: "{left} is after {right}", "zh-Hans": "{left}晚于{right}" },
  ">=": { en: "{left} is not before {right}", "zh-Hans": "{left}不早于{right}" },
};

/** Comparisons of everything else. */
export const amountWords: Readonly<Record<ComparisonOperator, Text>> = {
  "=": dateWords["="],
  "!=": dateWords["!="],
  "<": { en: "{left} is below {right}", "zh-Hans": "{left}低于{right}" },
  "<=": { en: "{left} is at most {right}", "zh-Hans": "{left}不高于{right}" },
  ">": { en: "{left} is above {right}", "zh-Hans": "{left}高于{right}" },
  ">=": { en: "{left} is at least {right}", "zh-Hans": "{left}不低于{right}" },
};

/** The values that come with every question. */
export const parameterWords: Readonly<Record<string, Text>> = {
  asOf: { en: "the as-of date", "zh-Hans": "截止日期" },
  periodStart: { en: "the first day of the period", "zh-Hans": "本期首日" },
  periodLast: {
    en: "the last day of the period so far",
    "zh-Hans": "本期末日与截止日期中的较早者",
  },
  periodEnd: { en: "the last day of the period", "zh-Hans": "本期末日" },
  dayBeforePeriod: { en: "the day before the period", "zh-Hans": "本期前一日" },
  since: { en: "the day asked for", "zh-Hans": "所指定之日" },
  event: { en: "the signing event asked for", "zh-Hans": "所指定的签约活动" },
  provincePrefix: { en: "the code of the province", "zh-Hans": "所在省的代码" },
  prefecturePrefix: { en: "the code of the city", "zh-Hans": "所在市的代码" },
  statedScopeApplies: {
    en: "the stated scope of origin applies",
    "zh-Hans": "是否采用填报的来源范围",
  },
};

/** What it is to have reached a milestone. */
export const milestoneWords: Readonly<Record<Milestone, Text>> = {
  negotiated: { en: "in negotiation", "zh-Hans": "洽谈" },
  signed: { en: "signed", "zh-Hans": "签约" },
  registered: { en: "registered", "zh-Hans": "注册" },
  approved: { en: "approved or filed", "zh-Hans": "备案或核准" },
  landed: { en: "landed", "zh-Hans": "落地" },
  started: { en: "started", "zh-Hans": "开工" },
  completed: { en: "completed", "zh-Hans": "竣工" },
  commissioned: { en: "commissioned", "zh-Hans": "投产" },
  "full-capacity": { en: "at full capacity", "zh-Hans": "达产" },
  "above-scale": { en: "above designated size", "zh-Hans": "入规" },
  suspended: { en: "suspended", "zh-Hans": "停建或缓建" },
  resumed: { en: "resumed", "zh-Hans": "复工" },
  terminated: { en: "terminated", "zh-Hans": "终止" },
};
