import type { StatedCase, StatedSplitCase } from "../stated-case.js";

const year = { period: "2022", asOf: "2022-12-31" };
const source = "restated after the merger of two parks";

/** Growth on a comparable basis: the caller restates the value of the comparison period. */
export const restatedBases: readonly StatedCase[] = [
  {
    id: "restated-base-of-a-count",
    title: { en: "Seven after four, not after three", "zh-Hans": "上年可比口径为4个，而非3个" },
    ledger: "county",
    metric: "growth:signed-projects",
    parameters: {
      ...year,
      comparableBase: [{ of: "signed-projects", period: "2021", value: "4", source }],
    },
    arithmetic: { en: "7/4 − 1 = 3/4", "zh-Hans": "7/4 − 1 = 3/4" },
    expected: { value: "3/4", rounded: "75.0" },
  },
  {
    id: "restated-base-of-money",
    title: { en: "960 million after 200 million", "zh-Hans": "上年可比口径为2亿元，本年9.6亿元" },
    ledger: "county",
    metric: "growth:signed-investment",
    parameters: {
      ...year,
      comparableBase: [{ of: "signed-investment", period: "2021", value: "200000000 CNY", source }],
    },
    arithmetic: { en: "960/200 − 1 = 19/5", "zh-Hans": "960/200 − 1 = 19/5" },
    expected: { value: "19/5", rounded: "380.0" },
  },
  {
    id: "restated-base-of-a-rate",
    title: { en: "5/7 less 40 per cent", "zh-Hans": "5/7减可比口径40%" },
    ledger: "county",
    metric: "change-in-points:start-rate",
    parameters: {
      ...year,
      comparableBase: [{ of: "start-rate", period: "2021", value: "40%", source }],
    },
    arithmetic: { en: "5/7 − 2/5 = 11/35", "zh-Hans": "5/7 − 2/5 = 11/35" },
    expected: { value: "11/35", rounded: "31.4" },
  },
  {
    id: "restated-base-of-zero",
    title: { en: "A restated zero is no base either", "zh-Hans": "可比口径为零，同样不能作基数" },
    ledger: "county",
    metric: "growth:signed-projects",
    parameters: {
      ...year,
      comparableBase: [{ of: "signed-projects", period: "2021", value: "0", source }],
    },
    expected: { reason: "zero-base" },
  },
  {
    id: "restated-base-twice",
    title: { en: "Two bases for one period", "zh-Hans": "同一期间给出两个可比口径" },
    ledger: "county",
    metric: "growth:signed-projects",
    parameters: {
      ...year,
      comparableBase: [
        { of: "signed-projects", period: "2021", value: "4", source },
        { of: "signed-projects", period: "2021", value: "5", source: "another one" },
      ],
    },
    expected: { reason: "not-comparable" },
  },
  {
    id: "restated-base-in-another-currency",
    title: { en: "Yuan over dollars", "zh-Hans": "人民币与美元相比" },
    ledger: "county",
    metric: "growth:signed-investment",
    parameters: {
      ...year,
      comparableBase: [{ of: "signed-investment", period: "2021", value: "30000000 USD", source }],
    },
    expected: { reason: "mixed-currency" },
  },
];

/** The same by groups: every group needs a base of its own. */
export const restatedBasesByGroup: readonly StatedSplitCase[] = [
  {
    id: "restated-base-lacks-a-group",
    title: {
      en: "A group without a restated base is refused, not compared with the recorded one",
      "zh-Hans": "没有可比口径的分组不予计算，不改用账面基数",
    },
    ledger: "county",
    metric: "growth:signed-projects",
    parameters: {
      ...year,
      by: ["division"],
      comparableBase: [
        { of: "signed-projects", period: "2021", value: "4", source },
        {
          of: "signed-projects",
          period: "2021",
          group: { division: "431121" },
          value: "2",
          source,
        },
        {
          of: "signed-projects",
          period: "2021",
          group: { division: "431122" },
          value: "2",
          source,
        },
      ],
    },
    arithmetic: {
      en: "7/4 − 1 = 3/4; 431121: 3/2 − 1 = 1/2; 431122: 2/2 − 1 = 0; 431124: no base",
      "zh-Hans": "7/4 − 1 = 3/4；431121：3/2 − 1 = 1/2；431122：2/2 − 1 = 0；431124：没有可比口径",
    },
    expected: {
      total: { value: "3/4", rounded: "75.0" },
      groups: [
        { group: { division: "431121" }, value: "1/2", rounded: "50.0" },
        { group: { division: "431122" }, value: "0", rounded: "0.0" },
        { group: { division: "431124" }, reason: "missing-input" },
      ],
    },
  },
];
