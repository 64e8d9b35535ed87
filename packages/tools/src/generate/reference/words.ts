import type { Text } from "@ipms/core";

/** The sentences of the reference pages. */
export const words = {
  aggregateCount: {
    en: "the number of different projects",
    "zh-Hans": "不同项目的个数",
  },
  aggregateOnly: { en: "the one value of {field}", "zh-Hans": "唯一一条记录的{field}" },
  aggregateSum: { en: "the sum of {field}", "zh-Hans": "{field}之和" },
  additivity: { en: "Adding up", "zh-Hans": "可加性" },
  additive: {
    en: "Values may be added up over groups and periods.",
    "zh-Hans": "各组、各期的数值可以相加。",
  },
  "semi-additive": {
    en: "Values may be added up over groups that do not overlap, but not over periods.",
    "zh-Hans": "互不重叠的各组可以相加，各期不能相加。",
  },
  "non-additive": {
    en: "Values are never added up or averaged: a total is calculated anew from its inputs.",
    "zh-Hans": "数值不得相加，也不得平均；合计须由各项数据重新计算。",
  },
  basisCohort: {
    en: "Every input is counted among the projects of the population, as of the as-of date.",
    "zh-Hans": "各项数据均在总体之内统计，以截止日期的状态为准。",
  },
  basisFlow: {
    en: "Every input counts the events of the period, by their own date.",
    "zh-Hans": "各项数据按各自的日期归入本期，只计本期内发生的数。",
  },
  bases: {
    en: "A figure counts it in one of two ways: as a flow, what happened in the period; or over a cohort, the projects of one population, what had happened to them by the as-of date.",
    "zh-Hans":
      "统计方式有两种：按本期发生统计，取本期内发生的数；按同批项目统计，取同一总体中的项目到截止日期已发生的数。",
  },
  by: { en: " ({by})", "zh-Hans": "（{by}）" },
  caution: { en: "Caution", "zh-Hans": "注意" },
  code: { en: "Code", "zh-Hans": "代码" },
  codelists: { en: "Code lists", "zh-Hans": "代码表" },
  codesParameter: {
    en: "Codes of [{list}](../codelists/{list}.md). Where given, “{input}” counts only where: {test}. Without it, the ledger's dates are taken as they are.",
    "zh-Hans":
      "取自代码表[{list}](../codelists/{list}.md)。给定后，“{input}”只计满足以下条件者：{test}。不给定时，以台账日期为准。",
  },
  countsPeriodEvents: {
    en: "Numerators count the events of the period, of whatever project; the rate may exceed 100%.",
    "zh-Hans": "分子统计本期内实际发生的数，不限于总体中的项目，比率可以超过100%。",
  },
  colon: { en: "{name}: {text}", "zh-Hans": "{name}：{text}" },
  comma: { en: ", ", "zh-Hans": "，" },
  date: { en: "Date that puts a record into a period", "zh-Hans": "归属期间所依据的日期" },
  default: { en: " (default)", "zh-Hans": "（默认）" },
  definition: { en: "Definition", "zh-Hans": "定义" },
  described: {
    en: "\\* described in our own words; not the document's own title.",
    "zh-Hans": "\\* 题名为本标准所拟，并非原件题名。",
  },
  digits: { en: "digits shown: {digits}", "zh-Hans": "小数位数：{digits}" },
  example: { en: "In a program", "zh-Hans": "程序中的用法" },
  examples: { en: "Examples", "zh-Hans": "算例" },
  figure: { en: "Figure", "zh-Hans": "结果" },
  filter: { en: "Only records where", "zh-Hans": "只计满足以下条件的记录" },
  formula: { en: "Formula", "zh-Hans": "公式" },
  given: { en: "Given", "zh-Hans": "已知" },
  home: { en: "Reference", "zh-Hans": "参考手册" },
  homeIntroduction: {
    en: "Every definition of the standard. A measure counts or adds up records; a population says which projects are in question; a metric puts measures into a formula; an operator is a metric of another figure, such as its growth.",
    "zh-Hans":
      "本标准的全部定义。度量是对记录的计数或求和；总体说明所问的是哪些项目；指标由度量按公式算得；算子是以其他数值为对象的指标，例如增长率。",
  },
  homeStandard: {
    en: "How a definition is read is fixed by [the standard](../../standard/en.md).",
    "zh-Hans": "定义如何解读，见[标准正文](../../standard/zh.md)。",
  },
  input: { en: "Input", "zh-Hans": "数据项" },
  inputs: { en: "Inputs", "zh-Hans": "所用数据" },
  kind: { en: "Kind", "zh-Hans": "种类" },
  label: { en: "Label", "zh-Hans": "名称" },
  meaning: { en: "Meaning", "zh-Hans": "含义" },
  measures: { en: "Measures", "zh-Hans": "度量" },
  member: { en: "A project belongs to it where", "zh-Hans": "满足以下条件的项目属于该总体" },
  metrics: { en: "Metrics", "zh-Hans": "指标" },
  milestone: {
    en: "Over a cohort it takes the projects that had reached this milestone by the as-of date: {milestone}.",
    "zh-Hans": "按同批项目统计时，取到截止日期已达到以下节点的项目：{milestone}。",
  },
  openList: {
    en: "An open list: other codes are accepted and reported.",
    "zh-Hans": "开放代码表：可接受其他代码，并予以提示。",
  },
  closedList: {
    en: "A closed list: other codes are refused.",
    "zh-Hans": "封闭代码表：不接受其他代码。",
  },
  operand: {
    en: "{at}, of {over}",
    "zh-Hans": "{over}{at}",
  },
  "at period": { en: "the operand's value of the period", "zh-Hans": "的本期值" },
  "at comparison": {
    en: "the operand's value of the comparison period",
    "zh-Hans": "的基期值",
  },
  "at two-years-before": {
    en: "the operand's value of the same period two years before",
    "zh-Hans": "的两年前同期值",
  },
  "at target-period": {
    en: "the operand's value since the start of the target's period",
    "zh-Hans": "的目标期累计值",
  },
  "over group": { en: "the group in hand", "zh-Hans": "本组" },
  "over total": { en: "all groups together", "zh-Hans": "合计" },
  "over part": { en: "the part that the question names", "zh-Hans": "提问所指部分" },
  "over whole": { en: "the whole it belongs to", "zh-Hans": "该部分所属的整体" },
  operator: {
    en: "An operator: it is applied to any measure or metric.",
    "zh-Hans": "算子：可用于任何度量或指标。",
  },
  optionExceeds: { en: "the ratio may exceed 100%", "zh-Hans": "比率可以超过100%" },
  optionFilter: { en: "“{input}” counts only where: {test}", "zh-Hans": "“{input}”只计：{test}" },
  optionFlow: {
    en: "counts the events of the period over “{population}”",
    "zh-Hans": "按本期发生统计，总体为“{population}”",
  },
  optionInput: {
    en: "puts “{chosen}” in place of “{input}”",
    "zh-Hans": "以“{chosen}”代替“{input}”",
  },
  parameters: { en: "Parameters", "zh-Hans": "参数" },
  perMu: { en: " per mu", "zh-Hans": "/亩" },
  perSquareMetre: { en: " per square metre", "zh-Hans": "/平方米" },
  population: { en: "Population", "zh-Hans": "总体" },
  populationDefault: {
    en: "Unless the question names another: [{label}](../populations/{id}.md).",
    "zh-Hans": "提问未指定总体时，取[{label}](../populations/{id}.md)。",
  },
  populations: { en: "Populations", "zh-Hans": "总体" },
  refused: { en: "refused `{code}`: {reason}", "zh-Hans": "不予计算（`{code}`）：{reason}" },
  requires: { en: "The question must give `{part}`.", "zh-Hans": "提问时必须给出 `{part}`。" },
  rules: { en: "Rules", "zh-Hans": "规则" },
  rulesIntroduction: {
    en: "What must hold of a ledger so that these figures can be made from it.",
    "zh-Hans": "台账要能支撑这些指标，必须满足的条件。",
  },
  separator: { en: "; ", "zh-Hans": "；" },
  source: { en: " (published)", "zh-Hans": "（公开数据）" },
  sources: { en: "Sources", "zh-Hans": "来源" },
  subset: {
    en: "The numerator is a part of the denominator: a larger one is refused.",
    "zh-Hans": "分子是分母的一部分：分子大于分母时不予计算。",
  },
  subsetUnlessPlanned: {
    en: "The numerator is a part of the denominator: a larger one is refused, except over populations of planned projects.",
    "zh-Hans": "分子是分母的一部分：分子大于分母时不予计算，以计划项目为总体的除外。",
  },
  synonyms: { en: "Also written", "zh-Hans": "其他写法" },
  table: { en: "Table", "zh-Hans": "表" },
  judged: {
    en: "how many of the operand's records the ledger decides",
    "zh-Hans": "所用指标的记录中，台账能够判定的条数",
  },
  toJudge: {
    en: "how many records the operand has to judge",
    "zh-Hans": "所用指标须判定的记录条数",
  },
  stated: {
    en: "stated by the question, as a parameter of this name",
    "zh-Hans": "由提问给出，参数名同此",
  },
  duration: {
    en: "the chosen statistic of the times between the two milestones; unfinished projects as the parameter says",
    "zh-Hans": "两个节点之间所用时间的统计量；尚未到达的项目按参数处理",
  },
  "window due": {
    en: "projects that reached the first milestone so long ago that their window was over by the as-of date",
    "zh-Hans": "已到达起始节点、且到截止日期期限已满的项目",
  },
  "window met": {
    en: "those of them that reached the second milestone within the window",
    "zh-Hans": "其中在期限内到达另一节点的项目",
  },
  "plan due": {
    en: "projects whose planned date had come by the as-of date",
    "zh-Hans": "到截止日期计划日期已到的项目",
  },
  "plan met": {
    en: "those of them that reached the milestone on the planned date or before",
    "zh-Hans": "其中在计划日期当日或者之前到达的项目",
  },
  numberParameter: {
    en: "A whole number, at least {least}; {usual} unless stated.",
    "zh-Hans": "整数，不小于{least}；默认{usual}。",
  },
  statedDefault: {
    en: "stated by the question, as a parameter of this name; {usual} unless stated",
    "zh-Hans": "由提问给出，参数名同此；默认为{usual}",
  },
  targetDue: {
    en: "of that target, the part that is due by the as-of date",
    "zh-Hans": "该目标到截止日期应完成的部分",
  },
  target: { en: "the target of the question's issuer and kind", "zh-Hans": "提问所指的目标值" },
  elapsed: {
    en: "of the target's period, the months, days or planned amount up to the as-of date",
    "zh-Hans": "目标期内到截止日期的月数、天数或计划数",
  },
  wholePeriod: {
    en: "the months, days or planned amount of the target's whole period",
    "zh-Hans": "目标期全部的月数、天数或计划数",
  },
  usedBy: { en: "Used by", "zh-Hans": "用于" },
  value: { en: "Value", "zh-Hans": "取值" },
  version: { en: "version {version}", "zh-Hans": "版本{version}" },
  balances: {
    en: "Projects without any record are read from the cumulative balances of `{table}`.",
    "zh-Hans": "没有逐笔记录的项目，改用 `{table}` 的累计余额。",
  },
} as const satisfies Record<string, Text>;
