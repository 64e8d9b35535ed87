import type { StatedSplitCase } from "../stated-case.js";

const year = { period: "2022", asOf: "2022-12-31" };
const halfYear = { period: "2022-H1", asOf: "2022-06-30" };

/** Figures split by fields. */
export const groups: readonly StatedSplitCase[] = [
  {
    id: "groups-of-a-count",
    title: { en: "Seven signings in three counties", "zh-Hans": "三个县共签约7个" },
    ledger: "county",
    metric: "signed-projects",
    parameters: { ...year, by: ["division"] },
    arithmetic: {
      en: "431121: P01 P02 P07 = 3; 431122: P03 P04 = 2; 431124: P05 P06 = 2; 3 + 2 + 2 = 7",
      "zh-Hans":
        "431121：P01、P02、P07 = 3；431122：P03、P04 = 2；431124：P05、P06 = 2；3 + 2 + 2 = 7",
    },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { group: { division: "431121" }, value: "3", rounded: "3" },
        { group: { division: "431122" }, value: "2", rounded: "2" },
        { group: { division: "431124" }, value: "2", rounded: "2" },
      ],
    },
  },
  {
    id: "groups-of-a-rate",
    title: {
      en: "The total is evaluated anew, and is no mean of the groups",
      "zh-Hans": "合计重新计算，不是各组的平均",
    },
    ledger: "county",
    metric: "start-rate",
    parameters: { ...year, by: ["division"] },
    arithmetic: {
      en: "431121: P01 P02 of 3; 431122: P04 of 2; 431124: P05 P06 of 2; total 5/7, while (2/3 + 1/2 + 1)/3 = 13/18",
      "zh-Hans":
        "431121：3个中开工P01、P02；431122：2个中开工P04；431124：2个均开工（P05、P06）；合计5/7，而平均为(2/3 + 1/2 + 1)/3 = 13/18",
    },
    expected: {
      total: { value: "5/7", rounded: "71.4" },
      groups: [
        { group: { division: "431121" }, value: "2/3", rounded: "66.7" },
        { group: { division: "431122" }, value: "1/2", rounded: "50.0" },
        { group: { division: "431124" }, value: "1", rounded: "100.0" },
      ],
    },
  },
  {
    id: "groups-by-level",
    title: {
      en: "Industries at the level of sections",
      "zh-Hans": "按国民经济行业门类分组",
    },
    ledger: "county",
    metric: "signed-projects",
    parameters: { ...year, by: ["industry:section"] },
    arithmetic: {
      en: "C (13–43): P01 P02 P03 P04 P05 P06 = 6; I (63–65): P07 = 1",
      "zh-Hans": "C (13–43)：P01、P02、P03、P04、P05、P06 = 6；I (63–65)：P07 = 1",
    },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { group: { "industry:section": "C" }, value: "6", rounded: "6" },
        { group: { "industry:section": "I" }, value: "1", rounded: "1" },
      ],
    },
  },
  {
    id: "groups-by-two-fields",
    title: {
      en: "Two fields: one group for every pair that the ledger has",
      "zh-Hans": "按两个字段分组：台账中出现的每种组合为一组",
    },
    ledger: "county",
    metric: "start-rate",
    parameters: { ...year, by: ["division", "returningEntrepreneur"] },
    arithmetic: {
      en: "431121 yes: P01 P02, both started; 431121 no: P07, not; 431122 no: P03 P04, one; 431124 yes: P05, started; 431124 no: P06, started",
      "zh-Hans":
        "431121是：P01、P02均开工；431121否：P07未开工；431122否：P03、P04开工1个；431124是：P05开工；431124否：P06开工",
    },
    expected: {
      total: { value: "5/7", rounded: "71.4" },
      groups: [
        {
          group: { division: "431121", returningEntrepreneur: "false" },
          value: "0",
          rounded: "0.0",
        },
        {
          group: { division: "431121", returningEntrepreneur: "true" },
          value: "1",
          rounded: "100.0",
        },
        {
          group: { division: "431122", returningEntrepreneur: "false" },
          value: "1/2",
          rounded: "50.0",
        },
        {
          group: { division: "431124", returningEntrepreneur: "false" },
          value: "1",
          rounded: "100.0",
        },
        {
          group: { division: "431124", returningEntrepreneur: "true" },
          value: "1",
          rounded: "100.0",
        },
      ],
    },
  },
  {
    id: "groups-with-nobody",
    title: {
      en: "A county without signings has no rate: no data, and no zero",
      "zh-Hans": "没有签约的县无开工率：为无数据，不是零",
    },
    ledger: "county",
    metric: "start-rate",
    parameters: { period: "2022-Q1", asOf: "2022-03-31", by: ["division"] },
    arithmetic: {
      en: "431121: P01 of P01 P02; 431122: none of P03; 431124: nobody signed",
      "zh-Hans": "431121：P01、P02中开工P01；431122：P03未开工；431124：没有签约",
    },
    expected: {
      total: { value: "1/3", rounded: "33.3" },
      groups: [
        { group: { division: "431121" }, value: "1/2", rounded: "50.0" },
        { group: { division: "431122" }, value: "0", rounded: "0.0" },
        { group: { division: "431124" }, noData: true, reason: "empty-population" },
      ],
    },
  },
  {
    id: "groups-of-absent-values",
    title: {
      en: "What is not stated is a group of its own",
      "zh-Hans": "未注明的自成一组",
    },
    ledger: "memberships",
    metric: "signed-projects",
    parameters: {
      ...halfYear,
      by: ["contractType"],
      contractTypes: ["formal-contract", "framework", "intent", "supplement"],
    },
    arithmetic: {
      en: "formal: M01 M07 M08 M09 M10 = 5 (M06 is a heading); framework: M02; intent: M03; supplement: M04; absent: M05; 9",
      "zh-Hans":
        "正式合同：M01、M07、M08、M09、M10共5个（M06为打包总条目）；框架协议：M02；意向：M03；补充协议：M04；未注明：M05；共9个",
    },
    expected: {
      total: { value: "9", rounded: "9" },
      groups: [
        { group: { contractType: "formal-contract" }, value: "5", rounded: "5" },
        { group: { contractType: "framework" }, value: "1", rounded: "1" },
        { group: { contractType: "intent" }, value: "1", rounded: "1" },
        { group: { contractType: "supplement" }, value: "1", rounded: "1" },
        { group: { contractType: null }, value: "1", rounded: "1" },
      ],
    },
  },
  {
    id: "groups-by-a-missing-column",
    title: { en: "No column, no groups, no total", "zh-Hans": "没有该列，不分组，也无合计" },
    ledger: "county",
    metric: "signed-projects",
    parameters: { ...year, by: ["park"] },
    arithmetic: { en: "no project of the ledger has a park", "zh-Hans": "台账中没有项目填有园区" },
    expected: { total: { reason: "missing-input" }, groups: [] },
  },
  {
    id: "groups-in-currencies-of-their-own",
    title: {
      en: "Each county has one currency, the total two",
      "zh-Hans": "各县币种单一，合计含两种币种",
    },
    ledger: "funds",
    metric: "funds-in-place",
    parameters: { ...halfYear, by: ["division"] },
    arithmetic: {
      en: "431121: R2 10000000 + F03 (12000000 − 2000000) = 20000000; 431122: R4 1000000 USD",
      "zh-Hans":
        "431121：R2 10000000 + F03 (12000000 − 2000000) = 20000000；431122：R4 1000000 USD",
    },
    expected: {
      total: { reason: "mixed-currency" },
      groups: [
        {
          group: { division: "431121" },
          value: "20000000",
          rounded: "20000000.00",
          currency: "CNY",
        },
        { group: { division: "431122" }, value: "1000000", rounded: "1000000.00", currency: "USD" },
      ],
    },
  },
];
