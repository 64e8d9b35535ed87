import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Commissioning is not planned before the start.
 *
 * @zh 计划投产不早于计划开工。
 * @category dates
 * @since 0.1.0
 */
export const projectPlannedCommissioningNotBeforePlannedStart = /* @__PURE__ */ defineRule({
  id: "project-planned-commissioning-not-before-planned-start",
  version: 1,
  labels: {
    en: "Commissioning is not planned before the start",
    "zh-Hans": "计划投产不早于计划开工",
  },
  message: {
    en: "commissioning planned for {plannedCommissioningOn}, before the start planned for {plannedStartOn}",
    "zh-Hans": "计划投产日期{plannedCommissioningOn}早于计划开工日期{plannedStartOn}",
  },
  fix: {
    en: "Correct the plan; often the two columns were exchanged.",
    "zh-Hans": "请更正计划日期；往往是两列填反了。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.plannedCommissioningOn, ">=", project.plannedStartOn),
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
        en: "“Commissioned projects” are those planned to be commissioned within the year.",
        "zh-Hans": "“投产项目”指计划本年竣工投产的项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Start, then commissioning", "zh-Hans": "先开工后投产" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedStartOn: "2022-03-15",
            plannedCommissioningOn: "2023-05-20",
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
            plannedCommissioningOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "plannedCommissioningOn",
          values: { plannedCommissioningOn: "2022-03-15", plannedStartOn: "2023-05-20" },
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
            plannedCommissioningOn: null,
          },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
