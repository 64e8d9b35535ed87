import { and, comparison, defineRule, oneOf, parameter } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { exchangeRate } from "../fields/fields.js";

/**
 * The rate of yuan for a dollar is one that the market has known.
 *
 * @zh 美元兑人民币汇率在历史区间之内。
 * @category rates
 * @since 0.1.0
 */
export const exchangeRatePlausible = /* @__PURE__ */ defineRule({
  id: "exchange-rate-plausible",
  version: 1,
  labels: {
    en: "The rate of yuan for a dollar is one that the market has known",
    "zh-Hans": "美元兑人民币汇率在历史区间之内",
  },
  message: {
    en: "{rate} yuan for a dollar are not between {least} and {most}",
    "zh-Hans": "1美元兑{rate}元，不在{least}至{most}之间",
  },
  fix: {
    en: "Check the direction of the rate: units of the second currency for one of the first; for other rates than those of 2009 to 2025, set the limits in the profile or the configuration.",
    "zh-Hans":
      "请核对折算方向：一单位原币种折合多少折算币种；2009—2025年以外的汇率，请在地方口径或配置中设置上下限。",
  },
  severity: "warning",
  level: "record",
  table: "exchangeRates",
  parameters: {
    least: {
      labels: { en: "Least yuan for a dollar", "zh-Hans": "下限（元/美元）" },
      kind: "decimal",
      values: [{ value: "6.0" }],
    },
    most: {
      labels: { en: "Most yuan for a dollar", "zh-Hans": "上限（元/美元）" },
      kind: "decimal",
      values: [{ value: "7.4" }],
    },
  },
  when: and(oneOf(exchangeRate.fromCurrency, ["USD"]), oneOf(exchangeRate.toCurrency, ["CNY"])),
  holds: and(
    comparison(exchangeRate.rate, ">=", parameter("least")),
    comparison(exchangeRate.rate, "<=", parameter("most")),
  ),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A rate outside the range that the market has known is a mistyped digit, an inverted rate, or the sign that two scopes were mixed when it was derived.",
    "zh-Hans": "超出历史区间的汇率，不是数字填错、方向填反，就是推算时混用了两种口径。",
  },
  sources: [
    {
      title: "[辽宁省招商引资数据]",
      date: "2019",
      note: {
        en: "An implied rate of 10.69 showed that two scopes had been mixed.",
        "zh-Hans": "推算汇率为10.69，说明混用了两种口径。",
      },
    },
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
            rate: "6.6",
          },
        ],
      },
    },
    {
      title: { en: "Derived from mixed scopes", "zh-Hans": "口径混用推算" },
      ledger: {
        exchangeRates: [
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2023",
            policy: "fixed-annual",
            rate: "10.69",
          },
        ],
      },
      findings: [{ field: "rate", values: { rate: "10.69", most: "7.4" } }],
    },
    {
      title: { en: "Another currency", "zh-Hans": "其他币种" },
      ledger: {
        exchangeRates: [
          {
            fromCurrency: "HKD",
            toCurrency: "CNY",
            period: "2023",
            policy: "fixed-annual",
            rate: "0.92",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
