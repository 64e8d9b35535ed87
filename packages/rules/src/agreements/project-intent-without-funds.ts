import {
  aggregateOf,
  and,
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
 * No funds arrive under a mere intention.
 *
 * @zh 仅签意向协议的项目没有到位资金。
 * @category agreements
 * @since 0.1.0
 */
export const projectIntentWithoutFunds = /* @__PURE__ */ defineRule({
  id: "project-intent-without-funds",
  version: 1,
  labels: {
    en: "No funds arrive under a mere intention",
    "zh-Hans": "仅签意向协议的项目没有到位资金",
  },
  message: {
    en: "funds arrived ({receipts} receipts), although only an intention was signed",
    "zh-Hans": "已有{receipts}笔到账，却只签了意向协议",
  },
  fix: {
    en: "Enter the contract that followed, or check to which project the funds belong.",
    "zh-Hans": "请补录其后签订的合同，或者核对资金属于哪个项目。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  aggregates: {
    receipts: { table: "fundReceipts", value: { count: "rows" } },
    formalContracts: {
      table: "signings",
      where: oneOf(signing.contractType, ["formal-contract"]),
      value: { count: "rows" },
    },
  },
  when: and(
    present(project.contractType),
    oneOf(project.contractType, ["intent"]),
    or(
      not(present(aggregateOf("formalContracts"))),
      comparison(aggregateOf<"integer">("formalContracts"), "=", literal("integer", "0")),
    ),
  ),
  holds: comparison(aggregateOf<"integer">("receipts"), "=", literal("integer", "0")),
  field: project.contractType,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The funds stand in the total of funds in place, and the project in no count of signings: the two no longer fit.",
    "zh-Hans": "资金计入到位资金总额，项目却不计入签约，两边对不上。",
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
      title: "[乌拉特前旗招商引资审计结果]",
      date: "2024",
      url: "https://www.bynesrmtzx.cn/content/202408/01/c353001.html",
      note: {
        en: "The audit found building without approval, land left idle, and projects reported that did not exist as reported.",
        "zh-Hans": "审计发现未批先建、未及时开工造成土地闲置、虚报招商项目等问题。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Nothing has arrived", "zh-Hans": "没有到账" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", contractType: "intent" }],
        fundReceipts: [],
      },
    },
    {
      title: { en: "Two receipts", "zh-Hans": "两笔到账" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", contractType: "intent" }],
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-1" },
          { receiptId: "R-2", projectId: "P-1" },
        ],
      },
      findings: [{ record: "P-1", field: "contractType", values: { receipts: "2" } }],
    },
    {
      title: { en: "A contract", "zh-Hans": "已签合同" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", contractType: "formal-contract" }],
        fundReceipts: [{ receiptId: "R-1", projectId: "P-1" }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
