import type { StatedSplitCase } from "../stated-case.js";

const year = { period: "2022", asOf: "2022-12-31" };

/** What becomes of groups: places with ties, and shares that print to their total. */
export const tables: readonly StatedSplitCase[] = [
  {
    id: "ranks-with-a-tie",
    title: { en: "Equal values share a place: 1, 2, 2", "zh-Hans": "数值相同则名次并列：1、2、2" },
    ledger: "county",
    metric: "signed-projects",
    parameters: { ...year, by: ["division"] },
    arrange: "rank",
    arithmetic: { en: "3 > 2 = 2", "zh-Hans": "3 > 2 = 2" },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { group: { division: "431121" }, value: "3", rounded: "3", rank: 1 },
        { group: { division: "431122" }, value: "2", rounded: "2", rank: 2 },
        { group: { division: "431124" }, value: "2", rounded: "2", rank: 2 },
      ],
    },
  },
  {
    id: "ranks-behind-a-tie",
    title: {
      en: "The next place is left free: 1, 2, 2, 4",
      "zh-Hans": "并列之后名次顺延：1、2、2、4",
    },
    ledger: "county",
    metric: "signed-projects",
    parameters: { ...year, every: "quarter" },
    arrange: "rank",
    arithmetic: { en: "3 > 2 = 2 > 0", "zh-Hans": "3 > 2 = 2 > 0" },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { period: "2022-Q1", value: "3", rounded: "3", rank: 1 },
        { period: "2022-Q2", value: "2", rounded: "2", rank: 2 },
        { period: "2022-Q3", value: "2", rounded: "2", rank: 2 },
        { period: "2022-Q4", value: "0", rounded: "0", rank: 4 },
      ],
    },
  },
  {
    id: "ranks-by-exact-values",
    title: {
      en: "The exact value decides, not what is printed",
      "zh-Hans": "按精确值排名，不按修约后的数值",
    },
    ledger: "county",
    metric: "start-rate",
    parameters: { ...year, by: ["division"], digits: 0, population: "on-ledger" },
    arrange: "rank",
    arithmetic: {
      en: "431121: P01 P02 P09 of P01 P02 P07 P09 = 3/4; 431122: P04 P08 of P03 P04 P08 = 2/3; 431124: P05 P06 of P05 P06 P10 = 2/3; 3/4 > 2/3 = 2/3",
      "zh-Hans":
        "431121：P01、P02、P07、P09中开工P01、P02、P09，3/4；431122：P03、P04、P08中开工P04、P08，2/3；431124：P05、P06、P10中开工P05、P06，2/3；3/4 > 2/3 = 2/3",
    },
    expected: {
      total: { value: "7/10", rounded: "70" },
      groups: [
        { group: { division: "431121" }, value: "3/4", rounded: "75", rank: 1 },
        { group: { division: "431122" }, value: "2/3", rounded: "67", rank: 2 },
        { group: { division: "431124" }, value: "2/3", rounded: "67", rank: 2 },
      ],
    },
  },
  {
    id: "ranks-that-printing-hides",
    title: {
      en: "Both print as 100 million, and yet one is larger",
      "zh-Hans": "修约后同为1亿元，仍分先后",
    },
    ledger: "sizes",
    metric: "signed-investment",
    parameters: { period: "2022-01/2022-02", asOf: "2022-02-28", every: "month", digits: 0 },
    arrange: "rank",
    arithmetic: {
      en: "January: B1 99999999.99; February: B2 100000000; 199999999.99",
      "zh-Hans": "1月：B1 99999999.99；2月：B2 100000000；合计199999999.99",
    },
    expected: {
      total: { value: "19999999999/100", rounded: "200000000", currency: "CNY" },
      groups: [
        {
          period: "2022-01",
          value: "9999999999/100",
          rounded: "100000000",
          currency: "CNY",
          rank: 2,
        },
        { period: "2022-02", value: "100000000", rounded: "100000000", currency: "CNY", rank: 1 },
      ],
    },
  },
  {
    id: "ranks-without-a-value",
    title: { en: "A group without a value has no place", "zh-Hans": "没有数值的组没有名次" },
    ledger: "county",
    metric: "start-rate",
    parameters: { period: "2022-Q1", asOf: "2022-03-31", by: ["division"] },
    arrange: "rank",
    arithmetic: { en: "1/2 > 0; 431124 has no value", "zh-Hans": "1/2 > 0；431124没有数值" },
    expected: {
      total: { value: "1/3", rounded: "33.3" },
      groups: [
        { group: { division: "431121" }, value: "1/2", rounded: "50.0", rank: 1 },
        { group: { division: "431122" }, value: "0", rounded: "0.0", rank: 2 },
        { group: { division: "431124" }, noData: true, reason: "empty-population" },
      ],
    },
  },
  {
    id: "ranks-across-currencies",
    title: { en: "Yuan and dollars have no order", "zh-Hans": "不同币种之间不排名" },
    ledger: "funds",
    metric: "funds-in-place",
    parameters: { period: "2022-H1", asOf: "2022-06-30", by: ["division"] },
    arrange: "rank",
    arithmetic: {
      en: "20000000 CNY and 1000000 USD: no places",
      "zh-Hans": "20000000 CNY与1000000 USD：不排名",
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
  {
    id: "shares-print-to-a-hundred",
    title: {
      en: "Alone they would print as 42.9, 28.6 and 28.6, one tenth too much",
      "zh-Hans": "各自修约为42.9、28.6、28.6，合计多出0.1",
    },
    ledger: "county",
    metric: "share:signed-projects",
    parameters: { ...year, by: ["division"] },
    arrange: "round-together",
    arithmetic: {
      en: "3/7 = 42.857…, 2/7 = 28.571…; cut down 42.8 + 28.5 + 28.5 = 99.8; 0.2 lacking; left over 0.057, 0.071, 0.071: the second and the third get 0.1",
      "zh-Hans":
        "3/7 = 42.857…，2/7 = 28.571…；截去尾数42.8 + 28.5 + 28.5 = 99.8；尚差0.2；余数0.057、0.071、0.071：第二、第三组各加0.1",
    },
    expected: {
      total: { value: "1", rounded: "100.0" },
      groups: [
        { group: { division: "431121" }, value: "3/7", rounded: "42.8" },
        { group: { division: "431122" }, value: "2/7", rounded: "28.6" },
        { group: { division: "431124" }, value: "2/7", rounded: "28.6" },
      ],
    },
  },
  {
    id: "shares-with-equal-remainders",
    title: {
      en: "Among equals the first gets the unit that is lacking",
      "zh-Hans": "余数相同的，尾差归排在前面的组",
    },
    ledger: "county",
    metric: "share:signed-projects",
    parameters: { ...year, by: ["division"], digits: 0 },
    arrange: "round-together",
    arithmetic: {
      en: "cut down 42 + 28 + 28 = 98; 2 lacking; left over 0.857, 0.571, 0.571: the first gets 1, and of the other two the first",
      "zh-Hans":
        "截去尾数42 + 28 + 28 = 98；尚差2；余数0.857、0.571、0.571：第一组加1，其余两组中排在前面的加1",
    },
    expected: {
      total: { value: "1", rounded: "100" },
      groups: [
        { group: { division: "431121" }, value: "3/7", rounded: "43" },
        { group: { division: "431122" }, value: "2/7", rounded: "29" },
        { group: { division: "431124" }, value: "2/7", rounded: "28" },
      ],
    },
  },
  {
    id: "shares-of-money",
    title: { en: "Shares by amount print to 100 as well", "zh-Hans": "按金额的比重同样合计为100" },
    ledger: "county",
    metric: "share:signed-investment",
    parameters: { ...year, by: ["division"] },
    arrange: "round-together",
    arithmetic: {
      en: "260/960 = 27.083…, 350/960 = 36.458…, 350/960 = 36.458…; cut down 27.0 + 36.4 + 36.4 = 99.8; 0.2 lacking; left over 0.083, 0.058, 0.058: the first and the second get 0.1",
      "zh-Hans":
        "260/960 = 27.083…，350/960 = 36.458…，350/960 = 36.458…；截去尾数27.0 + 36.4 + 36.4 = 99.8；尚差0.2；余数0.083、0.058、0.058：第一、第二组各加0.1",
    },
    expected: {
      total: { value: "1", rounded: "100.0" },
      groups: [
        { group: { division: "431121" }, value: "13/48", rounded: "27.1" },
        { group: { division: "431122" }, value: "35/96", rounded: "36.5" },
        { group: { division: "431124" }, value: "35/96", rounded: "36.4" },
      ],
    },
  },
  {
    id: "points-print-to-their-growth",
    title: {
      en: "Contributions print to the growth above them, negative ones cut down too",
      "zh-Hans": "各组拉动合计等于总增速，负数同样向下截",
    },
    ledger: "county",
    metric: "contribution-points:signed-projects",
    parameters: {
      period: "2022-Q2",
      asOf: "2022-06-30",
      by: ["division"],
      compare: "previous-period",
      digits: 0,
    },
    arrange: "round-together",
    arithmetic: {
      en: "Q1: 2, 1, 0; Q2: 0, 1, 1; (0 − 2)/3 = −66.67, 0, (1 − 0)/3 = 33.33; cut down −67 + 0 + 33 = −34; total −33.33 prints −33; 1 lacking; left over 0.33, 0, 0.33: the first gets it",
      "zh-Hans":
        "Q1：2、1、0；Q2：0、1、1；(0 − 2)/3 = −66.67，0，(1 − 0)/3 = 33.33；向下截为−67 + 0 + 33 = −34；合计−33.33显示为−33；尚差1；余数0.33、0、0.33：归第一组",
    },
    expected: {
      total: { value: "-1/3", rounded: "-33" },
      groups: [
        { group: { division: "431121" }, value: "-2/3", rounded: "-66" },
        { group: { division: "431122" }, value: "0", rounded: "0" },
        { group: { division: "431124" }, value: "1/3", rounded: "33" },
      ],
    },
  },
  {
    id: "rates-print-to-no-total",
    title: { en: "Rates are never added up", "zh-Hans": "比率不能相加" },
    ledger: "county",
    metric: "start-rate",
    parameters: { ...year, by: ["division"] },
    arrange: "round-together",
    arithmetic: { en: "2/3 + 1/2 + 1 ≠ 5/7", "zh-Hans": "2/3 + 1/2 + 1 ≠ 5/7" },
    expected: { reason: "not-comparable" },
  },
];
