import { aggregateOf, comparison, defineRule, not, oneOf, or, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, signing } from "../fields/fields.js";

/**
 * A project's date of signing is that of its first contract among the signings.
 *
 * @zh 项目的签约日期与签约记录中首次签约一致。
 * @category agreements
 * @since 0.1.0
 */
export const projectSigningAgreesWithSignings = /* @__PURE__ */ defineRule({
  id: "project-signing-agrees-with-signings",
  version: 1,
  labels: {
    en: "A project's date of signing is that of its first contract among the signings",
    "zh-Hans": "项目的签约日期与签约记录中首次签约一致",
  },
  message: {
    en: "signed on {signedOn} by its row, on {firstSigning} by its signings",
    "zh-Hans": "项目行的签约日期为{signedOn}，签约记录中首次签约为{firstSigning}",
  },
  fix: {
    en: "Correct the date that is wrong, or enter the missing signing.",
    "zh-Hans": "请更正有误的日期，或者补录缺少的签约。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  aggregates: {
    firstSigning: {
      table: "signings",
      where: or(
        not(present(signing.contractType)),
        oneOf(signing.contractType, ["formal-contract", "framework"]),
      ),
      value: { earliest: signing.signedOn },
    },
  },
  holds: comparison(project.signedOn, "=", aggregateOf<"date">("firstSigning")),
  field: project.signedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project counts in the period of its first signing. Two different dates put it into two periods, and a later one may hide that it was signed before.",
    "zh-Hans":
      "项目只计入首次签约的期间。两个日期不同，就会落入两个期间；填较晚的日期还会掩盖重复签约。",
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
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed again at several ceremonies, and small ones packaged into large ones.",
        "zh-Hans": "同一项目在不同签约活动上反复签约，小项目打包成大项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "The first of two", "zh-Hans": "两次中的首次" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2022-05-18" }],
        signings: [
          { projectId: "P-1", signedOn: "2022-05-18", contractType: "framework" },
          { projectId: "P-1", signedOn: "2023-02-10", contractType: "formal-contract" },
        ],
      },
    },
    {
      title: { en: "The date of the second ceremony", "zh-Hans": "填了第二次签约" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
        signings: [
          { projectId: "P-1", signedOn: "2022-05-18", contractType: "framework" },
          { projectId: "P-1", signedOn: "2023-02-10", contractType: "formal-contract" },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "signedOn",
          values: { signedOn: "2023-02-10", firstSigning: "2022-05-18" },
        },
      ],
    },
    {
      title: { en: "An intention came first", "zh-Hans": "先签意向" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
        signings: [
          { projectId: "P-1", signedOn: "2022-05-18", contractType: "intent" },
          { projectId: "P-1", signedOn: "2023-02-10", contractType: "formal-contract" },
        ],
      },
    },
    {
      title: { en: "No signings of this project", "zh-Hans": "没有该项目的签约记录" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
        signings: [{ projectId: "P-2", signedOn: "2023-02-10" }],
      },
      notApplicable: "absent",
    },
  ],
};
