import { fillTemplate, type Locale, type Text, textIn } from "@ipms/core";

/** The sentences of the pages about rules. */
export const ruleWords = {
  rules: { en: "Rules", "zh-Hans": "规则" },
  introduction: {
    en: "What must hold of a ledger so that figures can be made from it. Every rule has a permanent id, the source that shows why it exists, and examples that run as tests. `ipms validate` runs them; `ipms rules ID` shows one of these pages at the terminal.",
    "zh-Hans":
      "台账要能支撑指标，必须满足的条件。每条规则都有永久标识、说明其由来的出处，以及作为测试运行的示例。`ipms validate` 按这些规则检查台账，`ipms rules 标识` 在终端中显示其中一页。",
  },
  error: { en: "error", "zh-Hans": "错误" },
  warning: { en: "warning", "zh-Hans": "警告" },
  notice: { en: "notice", "zh-Hans": "提示" },
  field: { en: "looks at single values", "zh-Hans": "检查单个值" },
  record: { en: "looks at single records", "zh-Hans": "检查单条记录" },
  ledger: { en: "looks at the whole ledger", "zh-Hans": "检查整份台账" },
  cuts: { en: "compares two cuts of the ledger", "zh-Hans": "对比前后两期台账" },
  constant: {
    en: "keeps nothing in memory",
    "zh-Hans": "不占用额外内存",
  },
  keys: { en: "keeps the keys of the records in memory", "zh-Hans": "在内存中保留各记录的键" },
  rows: {
    en: "keeps the columns it reads in memory",
    "zh-Hans": "在内存中保留所读的列",
  },
  held: { en: "What must hold", "zh-Hans": "须满足的条件" },
  whom: { en: "Of `{table}` where {test}:", "zh-Hans": "`{table}` 中符合以下条件的记录——{test}：" },
  everybody: { en: "Of every record of `{table}`:", "zh-Hans": "`{table}` 的每条记录：" },
  gathered: { en: "Gathered for each record:", "zh-Hans": "为每条记录汇总：" },
  sum: { en: "the sum of {field}", "zh-Hans": "{field}之和" },
  count: { en: "the number of rows of `{table}`", "zh-Hans": "`{table}` 的行数" },
  earliest: { en: "the earliest {field}", "zh-Hans": "最早的{field}" },
  latest: { en: "the latest {field}", "zh-Hans": "最晚的{field}" },
  aggregateWhere: { en: "{value}, where {test}", "zh-Hans": "{value}（只计：{test}）" },
  previous: { en: "{field} in the previous cut", "zh-Hans": "上期的{field}" },
  program: {
    en: "Judged by a small function, because no expression can say it.",
    "zh-Hans": "表达式无法写出，由一个小函数判断。",
  },
  functionReads: { en: "It reads {fields}.", "zh-Hans": "读取的字段：{fields}。" },
  mayRead: {
    en: "Where the ledger has them, it reads {fields}.",
    "zh-Hans": "台账中如有以下字段，则读取：{fields}。",
  },
  reading: {
    en: "Judged while a ledger is read. Broken by these problems: {problems}.",
    "zh-Hans": "读入台账时判断。以下问题即违反本规则：{problems}。",
  },
  thresholds: { en: "Thresholds", "zh-Hans": "阈值" },
  name: { en: "Name", "zh-Hans": "名称" },
  value: { en: "Value", "zh-Hans": "取值" },
  since: { en: "{value} from {day}", "zh-Hans": "{value}（自{day}起）" },
  mending: { en: "How to mend it", "zh-Hans": "怎样更正" },
  examples: { en: "Examples", "zh-Hans": "示例" },
  given: { en: "As of {day}:", "zh-Hans": "以{day}为准：" },
  reads: { en: "While a file is read:", "zh-Hans": "读入文件时：" },
  thresholdGiven: { en: "`{name}` = {value}", "zh-Hans": "`{name}` = {value}" },
  thisCut: { en: "`{table}`", "zh-Hans": "`{table}`" },
  previousCut: { en: "`{table}` in the previous cut", "zh-Hans": "上期的 `{table}`" },
  empty: { en: "none", "zh-Hans": "无" },
  passes: { en: "Passes.", "zh-Hans": "通过。" },
  finds: { en: "Found: {where} – {text}", "zh-Hans": "发现：{where}——{text}" },
  findsSomewhere: { en: "Found: {text}", "zh-Hans": "发现：{text}" },
  notJudged: { en: "Not judged: {reason}.", "zh-Hans": "不作判断：{reason}。" },
  "missing-column": {
    en: "the ledger has no column that the rule reads",
    "zh-Hans": "台账中没有规则所读的列",
  },
  absent: {
    en: "the record has no value that the rule reads",
    "zh-Hans": "记录中没有规则所读的值",
  },
  unreadable: {
    en: "what stands where the rule reads could not be read",
    "zh-Hans": "规则所读之处填有内容，但无法识读",
  },
  "not-concerned": {
    en: "the rule does not concern the record",
    "zh-Hans": "规则不适用于该记录",
  },
  undecided: { en: "what is known does not decide", "zh-Hans": "已知的内容不足以判断" },
  "too-few": { en: "there are too few records to compare with", "zh-Hans": "可比较的记录太少" },
  "no-previous-cut": { en: "there is no earlier cut", "zh-Hans": "没有上期台账" },
} as const satisfies Record<string, Text>;

/** The names of the folders of rules. */
export const categoryNames: Readonly<Record<string, Text>> = {
  form: { en: "Form of values and files", "zh-Hans": "值与文件的写法" },
  identity: { en: "Identity and duplication", "zh-Hans": "同一性与重复" },
  agreements: { en: "Agreements", "zh-Hans": "协议" },
  dates: { en: "Dates", "zh-Hans": "日期" },
  stages: { en: "Stages", "zh-Hans": "进展阶段" },
  codes: { en: "Codes", "zh-Hans": "代码" },
  amounts: { en: "Amounts", "zh-Hans": "金额与面积" },
  funds: { en: "Funds", "zh-Hans": "到位资金" },
  evidence: { en: "Evidence", "zh-Hans": "佐证材料" },
  termination: { en: "Termination", "zh-Hans": "终止" },
  targets: { en: "Targets", "zh-Hans": "目标任务" },
  rates: { en: "Exchange rates", "zh-Hans": "汇率" },
  calendars: { en: "Calendars", "zh-Hans": "日历" },
  references: { en: "References between tables", "zh-Hans": "表间引用" },
  cuts: { en: "Between two cuts", "zh-Hans": "前后两期" },
};

/** A sentence about rules, with its places filled. */
export function sayRule(
  name: keyof typeof ruleWords,
  locale: Locale,
  parts: Readonly<Record<string, string>> = {},
): string {
  return fillTemplate(textIn(ruleWords[name], locale), parts);
}
