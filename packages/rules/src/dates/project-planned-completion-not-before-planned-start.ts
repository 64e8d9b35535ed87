import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Completion is not planned before the start.
 *
 * @zh 计划竣工不早于计划开工。
 * @category dates
 * @since 0.1.0
 */
export const projectPlannedCompletionNotBeforePlannedStart = /* @__PURE__ */ defineRule({
  id: "project-planned-completion-not-before-planned-start",
  version: 1,
  labels: { en: "Completion is not planned before the start", "zh-Hans": "计划竣工不早于计划开工" },
  message: {
    en: "completion planned for {plannedCompletionOn}, before the start planned for {plannedStartOn}",
    "zh-Hans": "计划竣工日期{plannedCompletionOn}早于计划开工日期{plannedStartOn}",
  },
  fix: {
    en: "Correct the plan; often the two columns were exchanged.",
    "zh-Hans": "请更正计划日期；往往是两列填反了。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.plannedCompletionOn, ">=", project.plannedStartOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Rates over the projects due in a period count a project in the wrong period.",
    "zh-Hans": "以计划为分母的比率会把项目算进错误的期间。",
  },
  sources: [
    {
      title: "[融安县“七个一批”名词解释]",
      date: "2025-07-11",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "“Started projects” are those planned to start within the year.",
        "zh-Hans": "“开工项目”指计划在本年内开工的项目。",
      },
    },
    {
      title: "[开封市重点项目“应开未开”清单]",
      date: "2019",
      url: "http://menchuang.net/news/89757.html",
      note: {
        en: "18 projects due to start had not started.",
        "zh-Hans": "18个到期项目应开未开。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Start, then completion", "zh-Hans": "先开工后竣工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedStartOn: "2022-03-15",
            plannedCompletionOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Exchanged", "zh-Hans": "两列填反" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedStartOn: "2023-05-20",
            plannedCompletionOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "plannedCompletionOn",
          values: { plannedCompletionOn: "2022-03-15", plannedStartOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Not reached yet", "zh-Hans": "尚未到达" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedStartOn: "2022-03-15",
            plannedCompletionOn: null,
          },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
