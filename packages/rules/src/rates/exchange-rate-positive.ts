import { comparison, defineRule, literal } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { exchangeRate } from "../fields/fields.js";

/**
 * An exchange rate is above zero.
 *
 * @zh 汇率大于零。
 * @category rates
 * @since 0.1.0
 */
export const exchangeRatePositive = /* @__PURE__ */ defineRule({
  id: "exchange-rate-positive",
  version: 1,
  labels: { en: "An exchange rate is above zero", "zh-Hans": "汇率大于零" },
  message: { en: "a rate of {rate} is not above zero", "zh-Hans": "汇率{rate}不大于零" },
  fix: { en: "Enter the published rate.", "zh-Hans": "请填写公布的汇率。" },
  severity: "error",
  level: "record",
  table: "exchangeRates",
  holds: comparison(exchangeRate.rate, ">", literal("decimal", "0")),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Conversion multiplies by the rate. Zero makes foreign investment vanish without a word.",
    "zh-Hans": "折算要乘以汇率。汇率为零，外资就无声无息地消失了。",
  },
  sources: [
    {
      title: "[湖南省招商引资数据换算]",
      date: "2018",
      note: {
        en: "Foreign amounts were converted at 1:6.3, a rate fixed for the year.",
        "zh-Hans": "外资金额按1∶6.3的年度固定汇率换算。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A planning rate", "zh-Hans": "年度固定汇率" },
      ledger: {
        exchangeRates: [
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2023",
            policy: "fixed-annual",
            rate: "6.3",
          },
        ],
      },
    },
    {
      title: { en: "Zero", "zh-Hans": "零" },
      ledger: {
        exchangeRates: [
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2023",
            policy: "fixed-annual",
            rate: "0",
          },
        ],
      },
      findings: [{ field: "rate", values: { rate: "0" } }],
    },
  ],
};
