import { and, defineRule, oneOf, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * An investment from within China names the division it comes from.
 *
 * @zh 内资项目注明投资来源地。
 * @category codes
 * @since 0.1.0
 */
export const projectDomesticOriginLocated = /* @__PURE__ */ defineRule({
  id: "project-domestic-origin-located",
  version: 1,
  labels: {
    en: "An investment from within China names the division it comes from",
    "zh-Hans": "内资项目注明投资来源地",
  },
  message: {
    en: "comes from China, without the division of origin",
    "zh-Hans": "投资来自国内，没有填投资来源地",
  },
  fix: {
    en: "Write the GB/T 2260 code of the investor's province or city.",
    "zh-Hans": "请填投资方所在省、市的 GB/T 2260 代码。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: and(present(project.originCountry), oneOf(project.originCountry, ["CN"])),
  holds: present(project.originDivision),
  field: project.originDivision,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Whether funds come from another province or another city decides in which figure they count. Without the origin they count in neither.",
    "zh-Hans": "资金来自省外还是市外，决定计入哪个指标；没有来源地，哪个都计不进。",
  },
  sources: [
    {
      title: "[银川市招商引资资金核定办法]",
      date: "2010",
      url: "http://fsou.com/html/text/lar/172469/17246926.html",
      note: {
        en: "Funds from outside the region and from within are verified by different offices.",
        "zh-Hans": "区外资金由自治区核定，区内资金由市核定。",
      },
    },
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
  ],
  examples: [
    {
      title: { en: "From Guangdong", "zh-Hans": "来自广东" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", originCountry: "CN", originDivision: "440300" },
        ],
      },
    },
    {
      title: { en: "From somewhere in China", "zh-Hans": "只知来自国内" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", originCountry: "CN", originDivision: null },
        ],
      },
      findings: [{ record: "P-1", field: "originDivision" }],
    },
    {
      title: { en: "From abroad", "zh-Hans": "来自境外" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", originCountry: "SG", originDivision: null },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
