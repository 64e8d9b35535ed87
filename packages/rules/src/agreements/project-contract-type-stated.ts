import {
  aggregateOf,
  and,
  asOf,
  comparison,
  defineRule,
  literal,
  not,
  or,
  present,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, signing } from "../fields/fields.js";

/**
 * A signed project says what kind of agreement was signed.
 *
 * @zh 已签约项目注明协议类型。
 * @category agreements
 * @since 0.1.0
 */
export const projectContractTypeStated = /* @__PURE__ */ defineRule({
  id: "project-contract-type-stated",
  version: 1,
  labels: {
    en: "A signed project says what kind of agreement was signed",
    "zh-Hans": "已签约项目注明协议类型",
  },
  message: {
    en: "signed on {signedOn}, without the kind of agreement",
    "zh-Hans": "{signedOn}签约，没有填协议类型",
  },
  fix: {
    en: "Enter formal contract, framework agreement, intention or supplement.",
    "zh-Hans": "请填正式合同、框架协议、意向协议或者补充协议。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  aggregates: {
    typedSignings: {
      table: "signings",
      where: present(signing.contractType),
      value: { count: "rows" },
    },
  },
  when: and(
    present(project.signedOn),
    comparison(project.signedOn, "<=", asOf),
    or(
      not(present(aggregateOf("typedSignings"))),
      comparison(aggregateOf<"integer">("typedSignings"), "=", literal("integer", "0")),
    ),
  ),
  holds: present(project.contractType),
  field: project.contractType,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "An intention is no contract. Where the kind is missing the project counts as signed, and an intention hidden among contracts raises the amount signed.",
    "zh-Hans": "意向不是合同。协议类型空缺的项目按已签约计入，意向混在合同里会抬高签约额。",
  },
  sources: [
    {
      title: "[意向协议不得计为合同项目的报道]",
      date: "2008",
      url: "https://news.sohu.com/20081026/n260248879.shtml",
      note: {
        en: "Intentions and frameworks were announced as contracts.",
        "zh-Hans": "意向、框架协议被当作合同对外公布。",
      },
    },
    {
      title: "[大兴安岭地区2012年上半年招商引资情况]",
      date: "2012",
      note: {
        en: "Rates are computed over contracts, not over all signings.",
        "zh-Hans": "履约率以合同项目而非全部签约项目为分母。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A formal contract", "zh-Hans": "正式合同" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-02-10",
            contractType: "formal-contract",
          },
        ],
      },
    },
    {
      title: { en: "No kind", "zh-Hans": "没有类型" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10", contractType: null },
        ],
      },
      findings: [{ record: "P-1", field: "contractType", values: { signedOn: "2023-02-10" } }],
    },
    {
      title: { en: "The kind stands with the signings", "zh-Hans": "类型填在签约记录中" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10", contractType: null },
        ],
        signings: [{ projectId: "P-1", signedOn: "2023-02-10", contractType: "formal-contract" }],
      },
      notApplicable: "not-concerned",
    },
    {
      title: { en: "The ledger keeps no kinds", "zh-Hans": "台账没有这一列" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      notApplicable: "missing-column",
    },
  ],
};
