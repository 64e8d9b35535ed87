/** The least and the most that a dollar was worth, thresholds of the rules that compare it with yuan. */
export const dollarRates = {
  least: {
    labels: { en: "Least yuan for a dollar", "zh-Hans": "下限（元/美元）" },
    kind: "decimal",
    values: [{ value: "6.0" }],
  },
  most: {
    labels: { en: "Most yuan for a dollar", "zh-Hans": "上限（元/美元）" },
    kind: "decimal",
    values: [{ value: "8.8" }],
  },
} as const;

/** Where {@link dollarRates} come from. */
export const dollarRatesSource = {
  title: "[人民币汇率中间价]",
  issuer: "中国外汇交易中心",
  note: {
    en: "From 1994 on a dollar was worth 6.09 yuan (January 2014) to about 8.7 (1994); the limits leave some room.",
    "zh-Hans":
      "1994年以来，1美元兑人民币最低6.09元（2014年1月），最高约8.7元（1994年）；上下限略留余地。",
  },
} as const;
