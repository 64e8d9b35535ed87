import type { OptionDeclaration } from "../program/localised-command.js";

/** The options that make a question; the same for `metrics` and `explain`. */
export const questionOptions: readonly OptionDeclaration[] = [
  {
    flags: "-p, --period <period>",
    text: {
      en: "The period: 2022, 2022-H1, 2022-Q3, 2022-09, 2022-01/2022-09, or words such as 2022年上半年",
      "zh-Hans": "期间：2022、2022-H1、2022-Q3、2022-09、2022-01/2022-09，或“2022年上半年”等写法",
    },
  },
  {
    flags: "-d, --as-of <day>",
    text: {
      en: "The as-of date: nothing after this day counts as having happened; such as 2022-06-30. Required, the clock is never read",
      "zh-Hans": "截止日期，只计该日及以前发生的事项，例如2022-06-30；必填，绝不取系统时间",
    },
  },
  {
    flags: "--known-at <day>",
    text: {
      en: "Answer from what the ledger held on this day: by a cut made by then, else by record dates",
      "zh-Hans": "按台账在该日的状态计算：优先用该日以前截取的台账，否则按统计日期还原",
    },
  },
  {
    flags: "--where <condition>",
    text: {
      en: "Narrow the population: park=A,B  signedOn>=2022-03-01  totalInvestment>=100000000  returningEvidence=* (has a value)  park= (has none); repeatable",
      "zh-Hans":
        "筛选总体：park=A,B  signedOn>=2022-03-01  totalInvestment>=100000000  returningEvidence=*（有值）  park=（无值）；可重复",
    },
    list: "repeat",
  },
  {
    flags: "--part <condition>",
    text: {
      en: "The part that share:… compares with the whole; written as --where",
      "zh-Hans": "share:… 所问的部分；写法同 --where",
    },
    list: "repeat",
  },
  {
    flags: "--set <name=value>",
    text: {
      en: "Any other choice by name: a field of the question or a parameter of a metric; repeatable",
      "zh-Hans": "按名称设定其他口径：问题的字段或指标的参数；可重复",
    },
    list: "repeat",
  },
  {
    flags: "--population <id>",
    text: {
      en: 'Which projects are in question; "ipms list populations" names them',
      "zh-Hans": "总体：问的是哪些项目；“ipms list populations”列出可用的总体",
    },
  },
  {
    flags: "--since <day>",
    text: {
      en: "Since when, for the population signed-since",
      "zh-Hans": "起算日期，用于总体 signed-since",
    },
  },
  {
    flags: "--event <name>",
    text: {
      en: "Which signing event, for the population signed-at-event",
      "zh-Hans": "签约活动名称，用于总体 signed-at-event",
    },
  },
  {
    flags: "--basis <basis>",
    text: {
      en: "Follow the same projects (cohort) or count what happened in the period (flow)",
      "zh-Hans": "跟踪同一批项目（cohort）或统计本期发生（flow）",
    },
    choices: ["cohort", "flow"],
  },
  {
    flags: "--compare <period>",
    text: {
      en: "Compare with previous-year, previous-period or a period: growth for counts and money, points for rates",
      "zh-Hans":
        "对比期：previous-year（上年同期）、previous-period（上期）或某一期间；数量与金额给增长率，比率给百分点变化",
    },
  },
  {
    flags: "--comparable-base <file>",
    text: {
      en: "Restated values of the comparison period as a JSON list of of, period, value, source and group; without it growth rests on what the ledger records",
      "zh-Hans":
        "可比口径的基期数，JSON 列表，各项含 of、period、value、source 及 group；不给出则以台账所记基期数计算",
    },
  },
  {
    flags: "--currency <code>",
    text: {
      en: "The currency of the answer, ISO 4217; conversion needs --rate-policy",
      "zh-Hans": "结果的币种（ISO 4217）；折算须同时给出 --rate-policy",
    },
  },
  {
    flags: "--rate-policy <policy>",
    text: {
      en: "How foreign amounts are converted; without it they are never mixed",
      "zh-Hans": "外币折算办法；不给出则不同币种绝不混算",
    },
    choices: ["fixed-annual", "period-average", "transaction-date"],
  },
  {
    flags: "--rates <file>",
    text: {
      en: "Exchange rates as CSV or JSON: fromCurrency, toCurrency, period, policy, rate, source",
      "zh-Hans": "汇率文件（CSV 或 JSON）：fromCurrency、toCurrency、period、policy、rate、source",
    },
  },
  {
    flags: "--contract-types <codes>",
    text: {
      en: "Contract types that count, separated by commas; formal-contract,framework unless stated",
      "zh-Hans": "计入的协议类型，以逗号分隔；默认 formal-contract,framework",
    },
  },
  {
    flags: "--terminated <choice>",
    text: {
      en: "Whether terminated projects stay; keep unless stated",
      "zh-Hans": "已终止的项目是否保留；默认 keep（保留）",
    },
    choices: ["keep", "drop"],
  },
  {
    flags: "--expansions <choice>",
    text: {
      en: "Whether expansions count as projects; keep unless stated",
      "zh-Hans": "扩建项目是否计为项目；默认 keep（计入）",
    },
    choices: ["keep", "drop"],
  },
  {
    flags: "--date-basis <basis>",
    text: {
      en: "Milestones count by the day they happened (event) or were recorded (recorded)",
      "zh-Hans": "节点按发生日期（event）还是统计日期（recorded）认定",
    },
    choices: ["event", "recorded"],
  },
  {
    flags: "--max-undecided-share <share>",
    text: {
      en: "Refuse a figure when more than this share of records is undecided: 0 to 1",
      "zh-Hans": "无法判定的记录超过此比例（0至1）时不给出数值",
    },
  },
  {
    flags: "--target-issuer <name>",
    text: { en: "Whose target, where there are several", "zh-Hans": "目标由谁下达（有多个时）" },
  },
  {
    flags: "--target-kind <kind>",
    text: {
      en: "Which kind of target, where there are several: expected or working",
      "zh-Hans": "目标类别（有多个时）：expected（预期）或 working（工作）",
    },
  },
  {
    flags: "--profile <file|name>",
    text: {
      en: "A place's defaults: default, hunan-planning-rates, or a JSON file",
      "zh-Hans": "地方口径：default、hunan-planning-rates，或 JSON 文件",
    },
  },
  {
    flags: "--digits <n>",
    text: {
      en: "Digits behind the point; the definition's own unless stated",
      "zh-Hans": "小数位数；默认按指标定义",
    },
  },
  {
    flags: "--rounding <mode>",
    text: {
      en: "How the last digit is chosen; half-up unless stated",
      "zh-Hans": "修约方式；默认 half-up（四舍五入）",
    },
    choices: ["half-up", "half-even", "truncate"],
  },
];

type OneValue =
  | "period"
  | "asOf"
  | "knownAt"
  | "population"
  | "since"
  | "event"
  | "basis"
  | "compare"
  | "comparableBase"
  | "currency"
  | "ratePolicy"
  | "rates"
  | "contractTypes"
  | "terminated"
  | "expansions"
  | "dateBasis"
  | "maxUndecidedShare"
  | "targetIssuer"
  | "targetKind"
  | "profile"
  | "digits"
  | "rounding";
type SeveralValues = "where" | "part" | "set";

/** What commander hands over for {@link questionOptions}: texts as they were typed. */
export type RawQuestion = { readonly [Name in OneValue]?: string } & {
  readonly [Name in SeveralValues]?: readonly string[];
};
