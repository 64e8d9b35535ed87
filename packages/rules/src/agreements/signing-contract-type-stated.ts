import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { signing } from "../fields/fields.js";

/**
 * Every signing says what kind of agreement was signed.
 *
 * @zh 每条签约记录注明协议类型。
 * @category agreements
 * @since 0.1.0
 */
export const signingContractTypeStated = /* @__PURE__ */ defineRule({
  id: "signing-contract-type-stated",
  version: 1,
  labels: {
    en: "Every signing says what kind of agreement was signed",
    "zh-Hans": "每条签约记录注明协议类型",
  },
  message: { en: "a signing without the kind of agreement", "zh-Hans": "签约记录没有填协议类型" },
  fix: {
    en: "Enter formal contract, framework agreement, intention or supplement.",
    "zh-Hans": "请填正式合同、框架协议、意向协议或者补充协议。",
  },
  severity: "warning",
  level: "record",
  table: "signings",
  holds: present(signing.contractType),
  field: signing.contractType,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project is signed at its first signing of an admitted kind. Without the kind an intention may be taken for it, years too early.",
    "zh-Hans": "项目以首次符合条件的签约为准。没有类型，意向可能被当成首次签约，早算好几年。",
  },
  sources: [
    {
      title: "明政办〔2006〕95号",
      issuer: "三明市人民政府办公室",
      date: "2006",
      url: "https://defendlib.com/article/show/5769.html",
      note: {
        en: "Counts a project at its first signing only; an intention that becomes a contract changes its status, not the amount.",
        "zh-Hans": "同一项目只在首次签约时统计；意向转合同只变更状态，不重复计算金额。",
      },
    },
    {
      title: "[意向协议不得计为合同项目的报道]",
      date: "2008",
      url: "https://news.sohu.com/20081026/n260248879.shtml",
      note: {
        en: "Intentions and frameworks were announced as contracts.",
        "zh-Hans": "意向、框架协议被当作合同对外公布。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An intention, then a contract", "zh-Hans": "先意向后合同" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", contractType: null }],
        signings: [
          { projectId: "P-1", signedOn: "2022-05-18", contractType: "intent" },
          { projectId: "P-1", signedOn: "2023-02-10", contractType: "formal-contract" },
        ],
      },
    },
    {
      title: { en: "Two signings of no kind", "zh-Hans": "两次签约均无类型" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", contractType: null }],
        signings: [{ projectId: "P-1", signedOn: "2022-05-18", contractType: null }],
      },
      findings: [{ record: "P-1", field: "contractType" }],
    },
  ],
};
