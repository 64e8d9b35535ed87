import { and, defineRule, literal, not, oneOf, or, present, startsWith } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * An investment from abroad has no division of origin on the mainland.
 *
 * @zh 境外投资的来源地不填境内行政区划。
 * @category codes
 * @since 0.1.0
 */
export const projectForeignOriginOutsideMainland = /* @__PURE__ */ defineRule({
  id: "project-foreign-origin-outside-mainland",
  version: 1,
  labels: {
    en: "An investment from abroad has no division of origin on the mainland",
    "zh-Hans": "境外投资的来源地不填境内行政区划",
  },
  message: {
    en: "comes from {originCountry}, and yet from the division {originDivision}",
    "zh-Hans": "投资来源国家（地区）为 {originCountry}，投资来源地却是{originDivision}",
  },
  fix: {
    en: "Decide who invests: for a foreign company's mainland subsidiary follow the rule of the place, and clear the other field.",
    "zh-Hans": "请核定投资主体：外资企业在境内的子公司按当地口径认定，并清空另一栏。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: and(
    present(project.originCountry),
    present(project.originDivision),
    not(oneOf(project.originCountry, ["CN"])),
  ),
  holds: or(
    and(
      oneOf(project.originCountry, ["HK"]),
      startsWith(project.originDivision, literal("code", "81")),
    ),
    and(
      oneOf(project.originCountry, ["MO"]),
      startsWith(project.originDivision, literal("code", "82")),
    ),
    and(
      oneOf(project.originCountry, ["TW"]),
      startsWith(project.originDivision, literal("code", "71")),
    ),
  ),
  field: project.originDivision,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The same funds would count as foreign by one field and as domestic by the other.",
    "zh-Hans": "同一笔资金，按一栏算外资，按另一栏算内资。",
  },
  sources: [
    {
      title: "淮府办〔2010〕155号",
      issuer: "淮南市人民政府办公室",
      date: "2010",
      url: "http://fsou.com/html/text/lar/172448/17244873.html",
      note: {
        en: "Says by which evidence funds from abroad and from elsewhere in China are recognised.",
        "zh-Hans": "规定外资、内资到位资金分别以何种凭证认定。",
      },
    },
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
      title: { en: "Hong Kong, by both codes", "zh-Hans": "香港，两种代码一致" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", originCountry: "HK", originDivision: "810000" },
        ],
      },
    },
    {
      title: { en: "Singapore and Shanghai", "zh-Hans": "既是新加坡又是上海" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", originCountry: "SG", originDivision: "310000" },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "originDivision",
          values: { originCountry: "SG", originDivision: "310000" },
        },
      ],
    },
    {
      title: { en: "From China", "zh-Hans": "来自国内" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", originCountry: "CN", originDivision: "310000" },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
