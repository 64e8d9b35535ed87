import type { RefusalReason, Text } from "@ipms/core";

/** What a refusal says of one shape of detail; the shape's named groups fill the text. */
export interface RefusalSaying {
  /** The reason. */
  readonly reason: RefusalReason;
  /** What the detail looks like. Groups are worded by their names: see `refusalText`. */
  readonly shape: RegExp;
  /** The sentence. */
  readonly text: Text;
}

/** Sentences for details that say more than their reason; the first whose shape fits is meant. */
export const refusalSayings: readonly RefusalSaying[] = [
  {
    reason: "missing-input",
    shape: /^targets: \S+ (?<period>\S+)(?: \S+)?; issuers: (?<issuers>.+)$/,
    text: {
      en: "that issuer set no target for {period}; targets are set by {issuers}",
      "zh-Hans": "所指定的下达单位没有{period}的目标；下达目标的有{issuers}",
    },
  },
  {
    reason: "missing-input",
    shape: /^targets: \S+ (?<period>\S+)(?: \S+)?; kinds: (?<kinds>.+)$/,
    text: {
      en: "there is no target of that kind for {period}; kinds are {kinds}",
      "zh-Hans": "没有该类别的{period}目标；现有类别为{kinds}",
    },
  },
  {
    reason: "missing-input",
    shape: /^targets: \S+ (?<period>\S+) (?<division>\S+)$/,
    text: {
      en: "no target is set for {period} and division {division}",
      "zh-Hans": "没有区划{division}在{period}的目标",
    },
  },
  {
    reason: "missing-input",
    shape: /^targets: \S+ (?<period>\S+)$/,
    text: { en: "no target is set for {period}", "zh-Hans": "没有{period}的目标" },
  },
  {
    reason: "missing-input",
    shape: /^targets\.currency: (?<target>.+)$/,
    text: {
      en: "the target {target} does not say its currency",
      "zh-Hans": "目标 {target} 没有注明币种",
    },
  },
  {
    reason: "missing-input",
    shape: /^targetPlans: (?<target>.+)$/,
    text: {
      en: "the target {target} has no plan by parts of its period",
      "zh-Hans": "目标 {target} 没有分期计划",
    },
  },
  {
    reason: "missing-input",
    shape: /^fundBalances: \S+$/,
    text: {
      en: "funds are recorded as cumulative balances, of which the part in question cannot be told",
      "zh-Hans": "到位资金只记了累计数，分不出所问的部分",
    },
  },
  {
    reason: "missing-input",
    shape: /^comparableBase: (?<period>\S+)(?: (?<group>.+))?$/,
    text: {
      en: "the comparable basis has no restated value for {period} {group}",
      "zh-Hans": "可比口径中没有{period}{group}的基期数",
    },
  },
  {
    reason: "not-comparable",
    shape: /^comparableBase: (?<period>\S+)(?: (?<group>.+))?$/,
    text: {
      en: "the comparable basis has more than one restated value for {period} {group}",
      "zh-Hans": "可比口径中{period}{group}的基期数不止一个",
    },
  },
  {
    reason: "not-comparable",
    shape: /^targets: .+; issuers: (?<issuers>.+)$/,
    text: {
      en: "there are several targets, set by {issuers}: one has to be chosen",
      "zh-Hans": "目标不止一个，下达单位有{issuers}：须指定其一",
    },
  },
  {
    reason: "not-comparable",
    shape: /^targets: .+; kinds: (?<kinds>.+)$/,
    text: {
      en: "there are several targets, of the kinds {kinds}: one has to be chosen",
      "zh-Hans": "目标不止一个，类别有{kinds}：须指定其一",
    },
  },
  {
    reason: "not-comparable",
    shape: /^targets: (?<target>.+) in (?<currency>[A-Z]{3})$/,
    text: {
      en: "the target {target} is an amount in {currency}, which this figure is not",
      "zh-Hans": "目标 {target} 是以 {currency} 计的金额，而该指标不是",
    },
  },
  {
    reason: "not-comparable",
    shape: /^targets: (?<list>.+)$/,
    text: {
      en: "there are several targets ({list}), and nothing tells which is meant",
      "zh-Hans": "目标不止一个（{list}），无法确定所指的是哪一个",
    },
  },
  {
    reason: "not-comparable",
    shape: /^targets by (?<fields>.+)$/,
    text: {
      en: "targets are set for divisions, so that groups by {fields} have none",
      "zh-Hans": "目标按行政区划下达，按{fields}分的组没有目标",
    },
  },
  {
    reason: "not-comparable",
    shape: /^from=(?<code>\S+), to=\k<code>$/,
    text: {
      en: "it begins and ends with the same milestone ({code})",
      "zh-Hans": "起止节点相同（{code}）",
    },
  },
  {
    reason: "not-comparable",
    shape: /^terminated=drop$/,
    text: {
      en: "it is about terminated projects too, which terminated=drop leaves out",
      "zh-Hans": "该指标要看已终止的项目，而 terminated=drop 将其剔除",
    },
  },
  {
    reason: "not-comparable",
    shape: /^population=(?<code>\S+), basis=flow$/,
    text: {
      en: "it counts what happened in the period, which no population narrows (population={code}, basis=flow)",
      "zh-Hans": "该指标统计本期发生数，不受总体限定（population={code}、basis=flow）",
    },
  },
  {
    reason: "not-comparable",
    shape: /^(?<period>\d{4}\S*), (?<other>\d{4}\S*)$/,
    text: {
      en: "{period} and {other} are not equally long",
      "zh-Hans": "{period}与{other}长短不一",
    },
  },
  {
    reason: "not-comparable",
    shape: /^(?<kind>[a-z-]+), (?<needed>[a-z-]+(?:, [a-z-]+)*)$/,
    text: {
      en: "it applies to {needed}, and not to {kind}",
      "zh-Hans": "只适用于{needed}，不适用于{kind}",
    },
  },
  {
    reason: "not-comparable",
    shape: /^sum of (?<kind>[a-z-]+)$/,
    text: {
      en: "{kind} are never added up, so that no group has a share of all",
      "zh-Hans": "{kind}不能相加，各组谈不上占全部的比重",
    },
  },
  {
    reason: "missing-exchange-rate",
    shape: /^(?<pair>.+), (?<code>\S+) (?<when>\S+): ≠$/,
    text: {
      en: "exchange rates for {pair} contradict each other ({code}, {when})",
      "zh-Hans": "{pair} 的汇率相互矛盾（{code}，{when}）",
    },
  },
  {
    reason: "missing-exchange-rate",
    shape: /^(?<pair>.+), (?<code>\S+) (?<when>\S+)$/,
    text: {
      en: "no exchange rate for {pair} ({code}, {when})",
      "zh-Hans": "没有 {pair} 的汇率（{code}，{when}）",
    },
  },
  {
    reason: "empty-population",
    shape: /^negative-duration: (?<count>\d+)$/,
    text: {
      en: "the dates stand in the wrong order ({count} of the projects), and nothing else can be measured; see whether the two milestones are the wrong way round",
      "zh-Hans":
        "两个节点的日期先后颠倒（涉及{count}个项目），此外没有可计的项目；请核对起止节点是否写反",
    },
  },
  {
    reason: "immature-cohort",
    shape: /^mean: (?<arrived>\d+)\/(?<seen>\d+)$/,
    text: {
      en: "the mean is not known before the project that has waited longest arrives ({arrived} of {seen} have)",
      "zh-Hans": "等待最久的项目尚未到达，平均数还无从得出（{seen}个中已到达{arrived}个）",
    },
  },
  {
    reason: "immature-cohort",
    shape: /^(?:median|p90): (?<arrived>\d+)\/(?<seen>\d+)$/,
    text: {
      en: "too few projects have arrived ({arrived} of {seen})",
      "zh-Hans": "已到达的项目太少（{seen}个中{arrived}个）",
    },
  },
  {
    reason: "zero-denominator",
    shape: /^(?<name>\w+) = (?<otherName>\w+)$/,
    text: {
      en: "the denominator is zero: {name} and {otherName} are equal",
      "zh-Hans": "{name}与{otherName}相等，分母为零",
    },
  },
];
