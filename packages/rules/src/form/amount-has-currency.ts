import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * An amount of money has a number and a currency.
 *
 * @zh 金额既有数额也有币种。
 * @category form
 * @since 0.1.0
 */
export const amountHasCurrency = /* @__PURE__ */ defineRule({
  id: "amount-has-currency",
  version: 1,
  labels: {
    en: "An amount of money has a number and a currency",
    "zh-Hans": "金额既有数额也有币种",
  },
  message: {
    en: "an amount without a currency, or a currency without an amount",
    "zh-Hans": "有金额而没有币种，或者有币种而没有金额",
  },
  fix: {
    en: "State amount and currency together, the currency as CNY, USD or another code of ISO 4217.",
    "zh-Hans": "请同时填写数额和币种，币种用 CNY、USD 等 ISO 4217 代码。",
  },
  severity: "error",
  level: "field",
  problems: ["missing-currency", "missing-amount", "invalid-currency", "invalid-money"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "100 million yuan and 100 million dollars differ by a factor of seven. Amounts without a currency are added to nothing.",
    "zh-Hans": "1亿美元约合7亿元人民币。没有币种的金额不会计入任何合计。",
  },
  sources: [
    {
      title: "[泰州市招商项目签约与开工认定系统]",
      note: {
        en: "One column holds 亿元 for domestic and 万美元 for foreign projects.",
        "zh-Hans": "同一列中内资项目以亿元、外资项目以万美元填写。",
      },
    },
    {
      title: "ISO 4217: Codes for the representation of currencies",
      issuer: "ISO",
      url: "https://www.iso.org/iso-4217-currency-codes.html",
      note: { en: "Lists the currency codes.", "zh-Hans": "列出各币种代码。" },
    },
  ],
  examples: [
    {
      title: { en: "Amount and currency", "zh-Hans": "数额和币种齐全" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "50000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "RMB is no code", "zh-Hans": "RMB 不是代码" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "50000000", currency: "RMB" },
          },
        ],
      },
      findings: [{ record: "P-1", field: "totalInvestment" }],
    },
  ],
};
