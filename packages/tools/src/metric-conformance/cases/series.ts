import type { StatedSplitCase } from "../stated-case.js";

const year = { period: "2022", asOf: "2022-12-31" };

/** Figures split by periods. */
export const series: readonly StatedSplitCase[] = [
  {
    id: "series-of-a-count",
    title: {
      en: "Quarters, the empty one included",
      "zh-Hans": "按季度，空季度也列出",
    },
    ledger: "county",
    metric: "signed-projects",
    parameters: { ...year, every: "quarter" },
    arithmetic: {
      en: "Q1: P01 P02 P03 = 3; Q2: P04 P05 = 2; Q3: P06 P07 = 2; Q4: 0",
      "zh-Hans": "Q1：P01、P02、P03 = 3；Q2：P04、P05 = 2；Q3：P06、P07 = 2；Q4：0",
    },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { period: "2022-Q1", value: "3", rounded: "3" },
        { period: "2022-Q2", value: "2", rounded: "2" },
        { period: "2022-Q3", value: "2", rounded: "2" },
        { period: "2022-Q4", value: "0", rounded: "0" },
      ],
    },
  },
  {
    id: "series-of-a-rate",
    title: {
      en: "Each quarter as of its own last day",
      "zh-Hans": "各季度均截至本季度末",
    },
    ledger: "county",
    metric: "start-rate",
    parameters: { ...year, every: "quarter" },
    arithmetic: {
      en: "Q1 by 31 March: P01 of 3; Q2 by 30 June: P04 of 2, as P05 started on 1 July; Q3 by 30 September: none of 2; Q4: nobody",
      "zh-Hans":
        "Q1截至3月31日：3个中开工P01；Q2截至6月30日：2个中开工P04，P05于7月1日开工；Q3截至9月30日：2个均未开工；Q4：没有签约",
    },
    expected: {
      total: { value: "5/7", rounded: "71.4" },
      groups: [
        { period: "2022-Q1", value: "1/3", rounded: "33.3" },
        { period: "2022-Q2", value: "1/2", rounded: "50.0" },
        { period: "2022-Q3", value: "0", rounded: "0.0" },
        { period: "2022-Q4", noData: true, reason: "empty-population" },
      ],
    },
  },
  {
    id: "series-as-of-the-question",
    title: {
      en: "Each quarter as of the question's day",
      "zh-Hans": "各季度均截至所问之日",
    },
    ledger: "county",
    metric: "start-rate",
    parameters: { ...year, every: "quarter", seriesAsOf: "question" },
    arithmetic: {
      en: "Q1: P01 P02 of 3; Q2: P04 P05 of 2; Q3: P06 of 2; Q4: nobody",
      "zh-Hans": "Q1：3个中开工P01、P02；Q2：2个均开工（P04、P05）；Q3：2个中开工P06；Q4：没有签约",
    },
    expected: {
      total: { value: "5/7", rounded: "71.4" },
      groups: [
        { period: "2022-Q1", value: "2/3", rounded: "66.7" },
        { period: "2022-Q2", value: "1", rounded: "100.0" },
        { period: "2022-Q3", value: "1/2", rounded: "50.0" },
        { period: "2022-Q4", noData: true, reason: "empty-population" },
      ],
    },
  },
  {
    id: "series-with-a-future",
    title: {
      en: "Parts behind the as-of date have no data",
      "zh-Hans": "截止日期之后的季度为无数据",
    },
    ledger: "county",
    metric: "signed-projects",
    parameters: { period: "2022", asOf: "2022-06-30", every: "quarter" },
    arithmetic: {
      en: "Q1: 3; Q2: 2; Q3 and Q4 lie behind 30 June",
      "zh-Hans": "Q1：3个；Q2：2个；Q3、Q4在6月30日之后",
    },
    expected: {
      total: { value: "5", rounded: "5" },
      groups: [
        { period: "2022-Q1", value: "3", rounded: "3" },
        { period: "2022-Q2", value: "2", rounded: "2" },
        { period: "2022-Q3", noData: true, reason: "future-period" },
        { period: "2022-Q4", noData: true, reason: "future-period" },
      ],
    },
  },
  {
    id: "series-of-groups",
    title: { en: "Counties by half years", "zh-Hans": "各县分半年" },
    ledger: "county",
    metric: "signed-projects",
    parameters: { ...year, by: ["division"], every: "half" },
    arithmetic: {
      en: "H1: P01 P02; P03 P04; P05; H2: P07; none; P06",
      "zh-Hans": "H1：P01、P02；P03、P04；P05；H2：P07；没有；P06",
    },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { group: { division: "431121" }, period: "2022-H1", value: "2", rounded: "2" },
        { group: { division: "431122" }, period: "2022-H1", value: "2", rounded: "2" },
        { group: { division: "431124" }, period: "2022-H1", value: "1", rounded: "1" },
        { group: { division: "431121" }, period: "2022-H2", value: "1", rounded: "1" },
        { group: { division: "431122" }, period: "2022-H2", value: "0", rounded: "0" },
        { group: { division: "431124" }, period: "2022-H2", value: "1", rounded: "1" },
      ],
    },
  },
];
