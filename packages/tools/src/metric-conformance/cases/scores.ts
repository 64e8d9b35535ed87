import type { StatedCase, StatedSplitCase } from "../stated-case.js";

const year = { period: "2022", asOf: "2022-12-31" };
const midYear = { period: "2022", asOf: "2022-06-30" };
const province = { target: { issuer: "Hunan" } };

/** Points of an assessment. */
export const scores: readonly StatedCase[] = [
  {
    id: "capped-score-below-the-cap",
    title: { en: "Seven of eight for fifty points", "zh-Hans": "目标8个完成7个，分值50分" },
    ledger: "county",
    metric: "capped-score:signed-projects",
    parameters: { ...year, ...province, parameters: { weight: "50" } },
    arithmetic: { en: "7/8 × 50 = 175/4", "zh-Hans": "7/8 × 50 = 175/4" },
    expected: { value: "175/4", rounded: "43.75" },
  },
  {
    id: "capped-score-at-the-cap",
    title: {
      en: "Five where four were due: no more than full marks",
      "zh-Hans": "序时目标4个完成5个：以满分为限",
    },
    ledger: "county",
    metric: "capped-score:signed-projects",
    parameters: { ...midYear, ...province, parameters: { weight: "50", goal: "due" } },
    arithmetic: {
      en: "due by June: 8 × 6/12 = 4; min(5/4, 1) × 50 = 50",
      "zh-Hans": "到6月的序时目标：8 × 6/12 = 4；min(5/4, 1) × 50 = 50",
    },
    expected: { value: "50", rounded: "50.00" },
  },
  {
    id: "capped-score-with-a-higher-cap",
    title: { en: "The same with a cap of 1.2", "zh-Hans": "封顶改为1.2" },
    ledger: "county",
    metric: "capped-score:signed-projects",
    parameters: { ...midYear, ...province, parameters: { weight: "50", goal: "due", cap: "1.2" } },
    arithmetic: { en: "min(5/4, 6/5) × 50 = 60", "zh-Hans": "min(5/4, 6/5) × 50 = 60" },
    expected: { value: "60", rounded: "60.00" },
  },
  {
    id: "capped-score-with-bonus-and-deduction",
    title: {
      en: "Bonus and deduction come after the cap",
      "zh-Hans": "封顶之后再加分、扣分",
    },
    ledger: "county",
    metric: "capped-score:signed-projects",
    parameters: {
      ...midYear,
      ...province,
      parameters: { weight: "50", goal: "due", bonus: "2", deduction: "0.3" },
    },
    arithmetic: {
      en: "min(5/4, 1) × 50 + 2 − 3/10 = 517/10",
      "zh-Hans": "min(5/4, 1) × 50 + 2 − 3/10 = 517/10",
    },
    expected: { value: "517/10", rounded: "51.70" },
  },
  {
    id: "capped-score-not-below-zero",
    title: { en: "Nothing falls below zero", "zh-Hans": "扣完为止，不得负分" },
    ledger: "county",
    metric: "capped-score:signed-projects",
    parameters: { ...year, ...province, parameters: { weight: "10", deduction: "9" } },
    arithmetic: {
      en: "max(0, 7/8 × 10 − 9) = max(0, −1/4) = 0",
      "zh-Hans": "max(0, 7/8 × 10 − 9) = max(0, −1/4) = 0",
    },
    expected: { value: "0", rounded: "0.00" },
  },
  {
    id: "capped-score-without-weight",
    title: { en: "Full marks have to be stated", "zh-Hans": "未给出分值" },
    ledger: "county",
    metric: "capped-score:signed-projects",
    parameters: { ...year, ...province },
    expected: { reason: "missing-input" },
  },
  {
    id: "efficacy-score-of-a-rate",
    title: {
      en: "5/7 between 50 and 90 per cent",
      "zh-Hans": "5/7介于不允许值50%与满意值90%之间",
    },
    ledger: "county",
    metric: "efficacy-score:start-rate",
    parameters: { ...year, parameters: { unacceptable: "50%", satisfactory: "0.9" } },
    arithmetic: {
      en: "(5/7 − 1/2) ÷ (9/10 − 1/2) = 3/14 ÷ 2/5 = 15/28; × 40 = 150/7; + 60 = 570/7",
      "zh-Hans": "(5/7 − 1/2) ÷ (9/10 − 1/2) = 3/14 ÷ 2/5 = 15/28；× 40 = 150/7；+ 60 = 570/7",
    },
    expected: { value: "570/7", rounded: "81.43" },
  },
  {
    id: "efficacy-score-where-less-is-better",
    title: {
      en: "94 days where 60 are satisfactory and 180 are not acceptable",
      "zh-Hans": "用时94天，满意值60天，不允许值180天",
    },
    ledger: "county",
    metric: "efficacy-score:lead-time",
    parameters: { ...year, parameters: { unacceptable: "180", satisfactory: "60" } },
    arithmetic: {
      en: "(94 − 180) ÷ (60 − 180) = 43/60; × 40 = 86/3; + 60 = 266/3",
      "zh-Hans": "(94 − 180) ÷ (60 − 180) = 43/60；× 40 = 86/3；+ 60 = 266/3",
    },
    expected: { value: "266/3", rounded: "88.67" },
  },
  {
    id: "efficacy-score-of-money",
    title: {
      en: "960 million between 500 million and a billion",
      "zh-Hans": "9.6亿元介于5亿元与10亿元之间",
    },
    ledger: "county",
    metric: "efficacy-score:signed-investment",
    parameters: {
      ...year,
      parameters: { unacceptable: "500000000 CNY", satisfactory: "1000000000 CNY" },
    },
    arithmetic: {
      en: "(960 − 500) ÷ (1000 − 500) = 23/25; × 40 = 184/5; + 60 = 484/5",
      "zh-Hans": "(960 − 500) ÷ (1000 − 500) = 23/25；× 40 = 184/5；+ 60 = 484/5",
    },
    expected: { value: "484/5", rounded: "96.80" },
  },
  {
    id: "efficacy-score-at-its-limit",
    title: { en: "No more than 100", "zh-Hans": "最高100分" },
    ledger: "county",
    metric: "efficacy-score:signed-projects",
    parameters: { ...year, parameters: { unacceptable: "2", satisfactory: "6" } },
    arithmetic: {
      en: "(7 − 2) ÷ (6 − 2) = 5/4; × 40 + 60 = 110; at most 100",
      "zh-Hans": "(7 − 2) ÷ (6 − 2) = 5/4；× 40 + 60 = 110；最高100",
    },
    expected: { value: "100", rounded: "100.00" },
  },
  {
    id: "efficacy-score-of-equal-thresholds",
    title: { en: "Nothing lies between equal values", "zh-Hans": "满意值与不允许值相同" },
    ledger: "county",
    metric: "efficacy-score:signed-projects",
    parameters: { ...year, parameters: { unacceptable: "6", satisfactory: "6" } },
    expected: { reason: "zero-denominator" },
  },
  {
    id: "efficacy-score-in-another-currency",
    title: { en: "Yuan are not measured in dollars", "zh-Hans": "不能以美元衡量人民币" },
    ledger: "county",
    metric: "efficacy-score:signed-investment",
    parameters: {
      ...year,
      parameters: { unacceptable: "50000000 USD", satisfactory: "100000000 USD" },
    },
    expected: { reason: "mixed-currency" },
  },
];

const signings = {
  metric: "capped-score:signed-projects",
  parameters: { ...year, ...province, parameters: { weight: "50" } },
};
const starts = {
  metric: "efficacy-score:start-rate",
  parameters: { ...year, parameters: { unacceptable: "50%", satisfactory: "0.9" } },
};

/** Points that are added up. */
export const totalScores: readonly StatedSplitCase[] = [
  {
    id: "total-score-of-two",
    title: { en: "Exact points are added, and then rounded", "zh-Hans": "精确得分相加后再修约" },
    ledger: "county",
    metric: "total-score",
    parameters: year,
    parts: { signings, starts },
    arithmetic: {
      en: "175/4 + 570/7 = (1225 + 2280)/28 = 3505/28",
      "zh-Hans": "175/4 + 570/7 = (1225 + 2280)/28 = 3505/28",
    },
    expected: { value: "3505/28", rounded: "125.18" },
  },
  {
    id: "total-score-with-a-part-refused",
    title: { en: "No total without one of its parts", "zh-Hans": "一项不予计算，合计也不予计算" },
    ledger: "county",
    metric: "total-score",
    parameters: year,
    parts: {
      signings,
      starts: {
        ...starts,
        parameters: { ...year, parameters: { unacceptable: "0.9", satisfactory: "0.9" } },
      },
    },
    arithmetic: {
      en: "175/4 + (refused: zero-denominator)",
      "zh-Hans": "175/4 +（不予计算：zero-denominator）",
    },
    expected: { reason: "zero-denominator" },
  },
  {
    id: "total-score-of-what-is-no-score",
    title: { en: "A rate has no points", "zh-Hans": "比率不是得分" },
    ledger: "county",
    metric: "total-score",
    parameters: year,
    parts: { signings, starts: { metric: "start-rate", parameters: year } },
    arithmetic: { en: "175/4 points + 5/7", "zh-Hans": "175/4分 + 5/7" },
    expected: { reason: "not-comparable" },
  },
];
