import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Talks about a project begin no later than it is signed.
 *
 * @zh 项目洽谈不晚于签约。
 * @category dates
 * @since 0.1.0
 */
export const projectNegotiationNotAfterSigning = /* @__PURE__ */ defineRule({
  id: "project-negotiation-not-after-signing",
  version: 1,
  labels: {
    en: "Talks about a project begin no later than it is signed",
    "zh-Hans": "项目洽谈不晚于签约",
  },
  message: {
    en: "talks began on {negotiatedOn}, after it was signed on {signedOn}",
    "zh-Hans": "洽谈日期{negotiatedOn}晚于签约日期{signedOn}",
  },
  fix: {
    en: "Enter the first talk, or the first signing.",
    "zh-Hans": "请填首次洽谈的日期，或者首次签约的日期。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  holds: comparison(project.signedOn, ">=", project.negotiatedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Lead times from the first talk to signing become negative and are left out of the median.",
    "zh-Hans": "从洽谈到签约的用时成为负数，不会计入中位数。",
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
  ],
  examples: [
    {
      title: { en: "Talks, then the signing", "zh-Hans": "先洽谈后签约" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            negotiatedOn: "2022-03-15",
            signedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Signed first", "zh-Hans": "签约在前" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            negotiatedOn: "2023-05-20",
            signedOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "signedOn",
          values: { signedOn: "2022-03-15", negotiatedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Not reached yet", "zh-Hans": "尚未到达" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", negotiatedOn: "2022-03-15", signedOn: null },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
