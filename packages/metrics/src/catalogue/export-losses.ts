import type { Text } from "@ipms/core";

/** What a semantic layer would lose of a definition, so that it is not exported: a closed list. */
export const exportLosses = {
  operator: {
    en: "it says something of another figure, at another time or over other projects: no metric of its own",
    "zh-Hans": "它以其他指标为对象，涉及其他时间或其他项目，本身不是一个指标",
  },
  duration: {
    en: "it measures how long projects take, and those that are not finished count as such",
    "zh-Hans": "它衡量项目用时，尚未完成的项目须单独计入",
  },
  condition: {
    en: "it counts records on a condition that may be undecided; a filter there knows only yes and no",
    "zh-Hans": "其统计条件可能无法判定，而对方的筛选只有是与否",
  },
  balances: {
    en: "cumulative balances stand in where there are no receipts, by a rule that cannot be said there",
    "zh-Hans": "没有逐笔记录时以累计余额代替，该规则在对方无法表达",
  },
  population: {
    en: "it describes the projects of a population, which a question chooses",
    "zh-Hans": "它描述总体项目的状况，而总体由提问确定",
  },
  "other-table": {
    en: "its parts lie in several tables, and belong to the period by the signing, not by their own date",
    "zh-Hans": "各项数据分属多张表，且按签约日期而不是自身日期归入期间",
  },
  money: {
    en: "it adds up amounts, whose currency and exchange rates a question decides",
    "zh-Hans": "它对金额求和，币种与折算汇率由提问确定",
  },
  formula: {
    en: "its formula is no share of counted projects",
    "zh-Hans": "其公式不是项目个数之比",
  },
} as const satisfies Record<string, Text>;

/** One of the losses. */
export type ExportLoss = keyof typeof exportLosses;

/** A definition that is not exported, and why. */
export interface NotExported {
  /** The definition's id. */
  readonly id: string;
  /** What would be lost. */
  readonly loss: ExportLoss;
}
