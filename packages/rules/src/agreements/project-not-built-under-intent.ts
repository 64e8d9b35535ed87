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
 * A project does not start under a mere intention.
 *
 * @zh 项目不凭意向协议开工。
 * @category agreements
 * @since 0.1.0
 */
export const projectNotBuiltUnderIntent = /* @__PURE__ */ defineRule({
  id: "project-not-built-under-intent",
  version: 1,
  labels: {
    en: "A project does not start under a mere intention",
    "zh-Hans": "项目不凭意向协议开工",
  },
  message: {
    en: "started on {startedOn}, although only an intention was signed",
    "zh-Hans": "{startedOn}已开工，却只签了意向协议",
  },
  fix: {
    en: "Enter the contract that followed, or correct the start.",
    "zh-Hans": "请补录其后签订的合同，或者更正开工日期。",
  },
  severity: "warning",
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
  holds: not(oneOf(project.contractType, ["intent"])),
  field: project.contractType,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Intentions are not counted as signed, so a start under one is missing from the start rate, or the start is none.",
    "zh-Hans": "意向协议不计入签约。凭意向开工，要么开工率漏计，要么根本没有开工。",
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
      title: "[《中国老区建设》2021年第6期：集中开工活动中的问题]",
      date: "2021-06",
      url: "http://218.28.6.71:81/Qikan/Article/Detail?id=00002G8H553G7JP0MNDO3JP1MDR",
      note: {
        en: "Joint start ceremonies bundled projects already started, soon to start, and merely intended.",
        "zh-Hans": "集中开工活动把已开工、将开工和仅有意向的项目捆在一起。",
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
      title: { en: "Under an intention", "zh-Hans": "只有意向" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", contractType: "intent", startedOn: "2023-05-20" },
        ],
      },
      findings: [{ record: "P-1", field: "contractType", values: { startedOn: "2023-05-20" } }],
    },
    {
      title: { en: "A contract followed", "zh-Hans": "后签合同" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", contractType: "intent", startedOn: "2023-05-20" },
        ],
        signings: [{ projectId: "P-1", signedOn: "2023-03-01", contractType: "formal-contract" }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
