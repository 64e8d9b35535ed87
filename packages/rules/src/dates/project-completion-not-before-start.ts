import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project is not completed before it starts.
 *
 * @zh 项目竣工不早于开工。
 * @category dates
 * @since 0.1.0
 */
export const projectCompletionNotBeforeStart = /* @__PURE__ */ defineRule({
  id: "project-completion-not-before-start",
  version: 1,
  labels: { en: "A project is not completed before it starts", "zh-Hans": "项目竣工不早于开工" },
  message: {
    en: "completed on {completedOn}, before it started on {startedOn}",
    "zh-Hans": "竣工日期{completedOn}早于开工日期{startedOn}",
  },
  fix: {
    en: "Check both dates against the construction permit and the acceptance report.",
    "zh-Hans": "请对照施工许可和竣工验收资料核对两个日期。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.completedOn, ">=", project.startedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Completed projects are a part of those that started. With the order reversed, a month counts a completion before there is anything to complete.",
    "zh-Hans": "竣工项目是已开工项目的一部分。次序颠倒，就会出现尚未开工先计竣工的月份。",
  },
  sources: [
    {
      title: "[渭南市2010年招商引资合同项目履约情况]",
      date: "2010",
      url: "http://www.wnrd.gov.cn/show.asp?id=715",
      note: {
        en: "198 started, 18 of them completed: each stage contains those after it.",
        "zh-Hans": "已开工198个，其中建成18个：前一阶段包含后一阶段。",
      },
    },
    {
      title: "[项目竣工率（指标解释）]",
      url: "https://m.yzwku.com/doc/80958.html",
      note: {
        en: "Completed projects are a part of those under construction.",
        "zh-Hans": "竣工项目是施工项目的一部分。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Started, then completed", "zh-Hans": "先开工后竣工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2022-03-15",
            completedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Completed first", "zh-Hans": "竣工在前" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-05-20",
            completedOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "completedOn",
          values: { completedOn: "2022-03-15", startedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Not reached yet", "zh-Hans": "尚未到达" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", startedOn: "2022-03-15", completedOn: null },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
