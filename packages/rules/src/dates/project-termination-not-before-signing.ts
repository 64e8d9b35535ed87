import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project is not terminated before it is signed.
 *
 * @zh 项目终止不早于签约。
 * @category dates
 * @since 0.1.0
 */
export const projectTerminationNotBeforeSigning = /* @__PURE__ */ defineRule({
  id: "project-termination-not-before-signing",
  version: 1,
  labels: {
    en: "A project is not terminated before it is signed",
    "zh-Hans": "项目终止不早于签约",
  },
  message: {
    en: "terminated on {terminatedOn}, before it was signed on {signedOn}",
    "zh-Hans": "终止日期{terminatedOn}早于签约日期{signedOn}",
  },
  fix: {
    en: "Check both dates; a project whose talks failed and that was signed later has no date of termination.",
    "zh-Hans": "请核对两个日期；洽谈曾经中断、后来签约的项目，不填终止日期。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.terminatedOn, ">=", project.signedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project terminated before its signing counts as signed and as gone in the same figure.",
    "zh-Hans": "终止早于签约的项目，在同一指标中既算签约又算退出。",
  },
  sources: [
    {
      title: "[甘孜州招商引资项目退出办法]",
      date: "2017-03",
      url: "http://kangding.gov.cn/kdsrmzf/c100532/201703/52b70c966e0b4da892fd47a9eeacab47.shtml",
      note: { en: "Says when a project leaves the list.", "zh-Hans": "规定项目退出的情形。" },
    },
  ],
  examples: [
    {
      title: { en: "Signed, then terminated", "zh-Hans": "先签约后终止" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2022-03-15",
            terminatedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Terminated first", "zh-Hans": "终止在前" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-05-20",
            terminatedOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "terminatedOn",
          values: { terminatedOn: "2022-03-15", signedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Not reached yet", "zh-Hans": "尚未到达" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2022-03-15", terminatedOn: null },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
