import {
  aggregateOf,
  and,
  asOf,
  comparison,
  defineRule,
  literal,
  not,
  oneOf,
  or,
  present,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, signing } from "../fields/fields.js";

/**
 * A project that starts has a formal contract, not a framework alone.
 *
 * @zh 已开工项目签有正式合同，不只有框架协议。
 * @category agreements
 * @since 0.1.0
 */
export const projectNotBuiltUnderFramework = /* @__PURE__ */ defineRule({
  id: "project-not-built-under-framework",
  version: 1,
  labels: {
    en: "A project that starts has a formal contract, not a framework alone",
    "zh-Hans": "已开工项目签有正式合同，不只有框架协议",
  },
  message: {
    en: "started on {startedOn}, although only a framework agreement was signed",
    "zh-Hans": "{startedOn}已开工，却只签了框架协议",
  },
  fix: {
    en: "Enter the contract that followed the framework.",
    "zh-Hans": "请补录框架协议之后签订的正式合同。",
  },
  severity: "notice",
  level: "ledger",
  table: "projects",
  aggregates: {
    formalContracts: {
      table: "signings",
      where: oneOf(signing.contractType, ["formal-contract"]),
      value: { count: "rows" },
    },
  },
  when: and(
    present(project.contractType),
    comparison(project.startedOn, "<=", asOf),
    or(
      not(present(aggregateOf("formalContracts"))),
      comparison(aggregateOf<"integer">("formalContracts"), "=", literal("integer", "0")),
    ),
  ),
  holds: not(oneOf(project.contractType, ["framework"])),
  field: project.contractType,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Places that count formal contracts only leave the project out on both sides.",
    "zh-Hans": "只统计正式合同的地方，分子分母都不会计入该项目。",
  },
  sources: [
    {
      title: "[大兴安岭地区2012年上半年招商引资情况]",
      date: "2012",
      note: {
        en: "Rates are computed over contracts, not over all signings.",
        "zh-Hans": "履约率以合同项目而非全部签约项目为分母。",
      },
    },
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
  ],
  examples: [
    {
      title: { en: "Under a contract", "zh-Hans": "已签合同" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            contractType: "formal-contract",
            startedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Under a framework", "zh-Hans": "只有框架协议" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            contractType: "framework",
            startedOn: "2023-05-20",
          },
        ],
      },
      findings: [{ record: "P-1", field: "contractType", values: { startedOn: "2023-05-20" } }],
    },
    {
      title: { en: "A contract followed", "zh-Hans": "后签合同" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            contractType: "framework",
            startedOn: "2023-05-20",
          },
        ],
        signings: [{ projectId: "P-1", signedOn: "2023-03-01", contractType: "formal-contract" }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
