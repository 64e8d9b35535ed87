import type { StatedCase } from "../stated-case.js";

const halfYear = { period: "2022-H1", asOf: "2022-06-30" };

/** What the ledger held on a day, as far as record dates tell. */
export const replay: readonly StatedCase[] = [
  {
    id: "replay-none",
    title: { en: "The ledger as it stands: three of five", "zh-Hans": "按现有台账：5个开工3个" },
    ledger: "records",
    metric: "start-rate",
    parameters: halfYear,
    arithmetic: {
      en: "signed K01–K05 = 5; started K01 K03 K04 = 3; 3/5",
      "zh-Hans": "签约K01—K05共5个；开工K01、K03、K04共3个；3/5",
    },
    expected: { value: "3/5", rounded: "60.0" },
  },
  {
    id: "replay-mid-july",
    title: {
      en: "Known on 15 July: a row and a start were written down later, and of one start nobody knows",
      "zh-Hans": "按7月15日的台账：一个项目、一个开工日期其后才登记，另一个开工日期何时登记不详",
    },
    ledger: "records",
    metric: "start-rate",
    parameters: { ...halfYear, knownAt: "2022-07-15" },
    arithmetic: {
      en: "K02 not there; signed K01 K03 K04 K05 = 4; K01's start not there, nor its stage; K03 started; K04 undecided; 1/4, at most 2/4",
      "zh-Hans":
        "尚无K02；签约K01、K03、K04、K05共4个；K01的开工日期和进度尚未登记；K03已开工；K04无法判定；1/4，至多2/4",
    },
    expected: { value: "1/4", rounded: "25.0", bounds: ["1/4", "1/2"] },
  },
  {
    id: "replay-end-of-august",
    title: {
      en: "Known on 31 August: what was written down late has come",
      "zh-Hans": "按8月31日的台账：补登的内容已在其中",
    },
    ledger: "records",
    metric: "start-rate",
    parameters: { ...halfYear, knownAt: "2022-08-31" },
    arithmetic: {
      en: "signed K01–K05 = 5; started K01 K03 = 2; K04 undecided; 2/5, at most 3/5",
      "zh-Hans": "签约K01—K05共5个；开工K01、K03共2个；K04无法判定；2/5，至多3/5",
    },
    expected: { value: "2/5", rounded: "40.0", bounds: ["2/5", "3/5"] },
  },
  {
    id: "replay-from-a-cut",
    title: {
      en: "Known on the day of the cut: the ledger is taken as it is",
      "zh-Hans": "按截取当日的台账：直接采用",
    },
    ledger: "records",
    metric: "start-rate",
    parameters: { ...halfYear, knownAt: "2022-10-31" },
    arithmetic: {
      en: "cut on 2022-10-31, so nothing is taken away: 3/5",
      "zh-Hans": "台账截取于2022-10-31，不作任何剔除：3/5",
    },
    expected: { value: "3/5", rounded: "60.0" },
  },
  {
    id: "replay-before-the-as-of-date",
    title: {
      en: "What is known on 29 June has no 30 June",
      "zh-Hans": "6月29日的台账不能回答截至6月30日的问题",
    },
    ledger: "records",
    metric: "start-rate",
    parameters: { ...halfYear, knownAt: "2022-06-29" },
    expected: { reason: "beyond-ledger" },
  },
  {
    id: "replay-early",
    title: {
      en: "Known on 20 June as of 20 June: a project whose row came on 25 June is not there",
      "zh-Hans": "按6月20日的台账、截至6月20日：6月25日才登记的项目不在其中",
    },
    ledger: "records",
    metric: "start-rate",
    parameters: { period: "2022-H1", asOf: "2022-06-20", knownAt: "2022-06-20" },
    arithmetic: {
      en: "signed K01 K04 K05 = 3; none started for certain, K04 undecided; 0/3, at most 1/3",
      "zh-Hans": "签约K01、K04、K05共3个；确定开工的没有，K04无法判定；0/3，至多1/3",
    },
    expected: { value: "0", rounded: "0.0", bounds: ["0", "1/3"] },
  },
  {
    id: "replay-termination-unknown",
    title: {
      en: "A termination that was written down in August keeps its project in July",
      "zh-Hans": "8月登记的终止，在7月的台账中尚未剔除",
    },
    ledger: "records",
    metric: "start-rate",
    parameters: { ...halfYear, knownAt: "2022-07-15", terminated: "drop" },
    arithmetic: {
      en: "K05 not known to be terminated: 1/4 as before, at most 2/4",
      "zh-Hans": "K05的终止尚未登记：仍为1/4，至多2/4",
    },
    expected: { value: "1/4", rounded: "25.0", bounds: ["1/4", "1/2"] },
  },
  {
    id: "replay-termination-known",
    title: { en: "And drops it at the end of August", "zh-Hans": "8月末的台账中则已剔除" },
    ledger: "records",
    metric: "start-rate",
    parameters: { ...halfYear, knownAt: "2022-08-31", terminated: "drop" },
    arithmetic: {
      en: "signed K01–K04 = 4; started K01 K03 = 2; K04 undecided; 2/4, at most 3/4",
      "zh-Hans": "签约K01—K04共4个；开工K01、K03共2个；K04无法判定；2/4，至多3/4",
    },
    expected: { value: "1/2", rounded: "50.0", bounds: ["1/2", "3/4"] },
  },
  {
    id: "replay-of-growth",
    title: {
      en: "The year before is asked of the same day's ledger",
      "zh-Hans": "上年同期同样取自当日的台账",
    },
    ledger: "records",
    metric: "growth:signed-projects",
    parameters: { ...halfYear, knownAt: "2022-07-15" },
    arithmetic: {
      en: "2022-H1: 4; 2021-H1: K06 = 1, as K07 came in September; 4/1 − 1 = 3",
      "zh-Hans": "2022-H1：4个；2021-H1：仅K06，K07到9月才登记；4/1 − 1 = 3",
    },
    expected: { value: "3", rounded: "300.0" },
  },
  {
    id: "replay-of-growth-from-a-cut",
    title: { en: "With the back-dated row: 5 after 2", "zh-Hans": "补登上年项目后：由2个增至5个" },
    ledger: "records",
    metric: "growth:signed-projects",
    parameters: { ...halfYear, knownAt: "2022-12-31" },
    arithmetic: {
      en: "2022-H1: 5; 2021-H1: K06 K07 = 2; 5/2 − 1 = 3/2",
      "zh-Hans": "2022-H1：5个；2021-H1：K06、K07共2个；5/2 − 1 = 3/2",
    },
    expected: { value: "3/2", rounded: "150.0" },
  },
  {
    id: "replay-of-amounts",
    title: {
      en: "Rows of then with the amounts of now",
      "zh-Hans": "项目按当时，金额按现有记录",
    },
    ledger: "records",
    metric: "signed-investment",
    parameters: { ...halfYear, knownAt: "2022-07-15" },
    arithmetic: {
      en: "K01 K03 K04 K05: (1000 + 3000 + 4000 + 5000) × 10000 = 130000000",
      "zh-Hans": "K01、K03、K04、K05：(1000 + 3000 + 4000 + 5000) × 10000 = 130000000",
    },
    expected: { value: "130000000", rounded: "130000000.00", currency: "CNY" },
  },
  {
    id: "replay-of-receipts",
    title: {
      en: "One receipt was written down, one later, and of one it is not known",
      "zh-Hans": "一笔到位资金当时已登记，一笔其后登记，一笔登记日期不详",
    },
    ledger: "records",
    metric: "funds-in-place",
    parameters: { ...halfYear, knownAt: "2022-07-15" },
    arithmetic: {
      en: "R1 5000000; R2 not there; R3 2000000 undecided; 5000000 to 7000000",
      "zh-Hans": "R1为5000000；尚无R2；R3的2000000无法判定；5000000至7000000",
    },
    expected: {
      value: "5000000",
      rounded: "5000000.00",
      currency: "CNY",
      bounds: ["5000000", "7000000"],
    },
  },
];
