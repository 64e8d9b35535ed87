import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A country or region is written as an ISO 3166-1 code.
 *
 * @zh 国家（地区）写成 ISO 3166-1 代码。
 * @category form
 * @since 0.1.0
 */
export const countryCodeValid = /* @__PURE__ */ defineRule({
  id: "country-code-valid",
  version: 1,
  labels: {
    en: "A country or region is written as an ISO 3166-1 code",
    "zh-Hans": "国家（地区）写成 ISO 3166-1 代码",
  },
  message: { en: "not a country code", "zh-Hans": "不是国家（地区）代码" },
  fix: {
    en: "Write two capital letters, such as CN, US or SG; Hong Kong is HK, Macao MO, Taiwan TW.",
    "zh-Hans": "请填两位大写字母，例如 CN、US、SG；香港为 HK，澳门为 MO，台湾为 TW。",
  },
  severity: "error",
  level: "field",
  problems: ["invalid-country"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Whether funds count as foreign is decided by the country of origin.",
    "zh-Hans": "资金是否计入外资，取决于来源国家（地区）。",
  },
  sources: [
    {
      title: "ISO 3166-1: Codes for the representation of names of countries",
      issuer: "ISO",
      url: "https://www.iso.org/iso-3166-country-codes.html",
      note: {
        en: "Lists the codes of countries and regions; Hong Kong, Macao and Taiwan have their own.",
        "zh-Hans": "列出国家和地区代码；香港、澳门、台湾各有代码。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Singapore", "zh-Hans": "新加坡" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", originCountry: "SG" }] },
    },
    {
      title: { en: "A name for a code", "zh-Hans": "以名称代替代码" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", originCountry: "新加坡" }] },
      findings: [{ record: "P-1", field: "originCountry", values: { value: "新加坡" } }],
    },
  ],
};
