import { defineCodeList } from "@ipms/core";

/** Which exchange rate converts an amount. */
export const ratePolicies = /* @__PURE__ */ defineCodeList({
  id: "rate-policies",
  version: 1,
  labels: { en: "Exchange-rate policies", "zh-Hans": "汇率办法" },
  definition: {
    en: "Which exchange rate converts an amount into another currency.",
    "zh-Hans": "以何种汇率折算外币金额。",
  },
  open: false,
  codes: {
    "fixed-annual": {
      labels: { en: "Fixed for the year", "zh-Hans": "年度固定汇率" },
      definition: {
        en: "One planning rate for the whole year.",
        "zh-Hans": "全年使用同一计划汇率。",
      },
      synonyms: ["fixed annual", "固定汇率", "计划汇率", "年度计划汇率"],
    },
    "period-average": {
      labels: { en: "Average of the period", "zh-Hans": "期间平均汇率" },
      definition: {
        en: "The average rate of the period reported.",
        "zh-Hans": "报告期内的平均汇率。",
      },
      synonyms: ["period average", "平均汇率", "当期平均汇率"],
    },
    "transaction-date": {
      labels: { en: "Day of the transaction", "zh-Hans": "到账日汇率" },
      definition: {
        en: "The rate of the day on which the money came in.",
        "zh-Hans": "资金到账当日的汇率。",
      },
      synonyms: ["transaction date", "当日汇率", "交易日汇率"],
    },
  },
  sources: [
    {
      title: "[湖南省2018年1—5月利用内外资情况]",
      date: "2018",
      note: {
        en: "Converts foreign funds at 1 to 6.3, a rate fixed for the year; the figures of 2016 and 2017 imply 6.6.",
        "zh-Hans": "外资按1∶6.3换算，全年固定；由2016年、2017年数据推得6.6。",
      },
    },
    {
      title: "[湘西州招商引资考核办法]",
      date: "2009",
      url: "http://ask.fsou.com/html/text/lar/171540/17154028.html",
      note: {
        en: "Converts at the exchange rate of the time.",
        "zh-Hans": "按当时汇率折算。",
      },
    },
  ],
});

/** A code of {@link ratePolicies}. */
export type RatePolicy = keyof typeof ratePolicies.codes;
