import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project does not reach full capacity before it is completed.
 *
 * @zh 项目达产不早于竣工。
 * @category dates
 * @since 0.1.0
 */
export const projectFullCapacityNotBeforeCompletion = /* @__PURE__ */ defineRule({
  id: "project-full-capacity-not-before-completion",
  version: 1,
  labels: {
    en: "A project does not reach full capacity before it is completed",
    "zh-Hans": "项目达产不早于竣工",
  },
  message: {
    en: "at full capacity on {fullCapacityOn}, before it was completed on {completedOn}",
    "zh-Hans": "达产日期{fullCapacityOn}早于竣工日期{completedOn}",
  },
  fix: {
    en: "Check both dates; full capacity of a first phase is not that of the project.",
    "zh-Hans": "请核对两个日期；一期达产不等于项目达产。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.fullCapacityOn, ">=", project.completedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Full capacity proves completion, so a date too early counts the project as completed too early.",
    "zh-Hans": "达产意味着已经竣工，达产日期过早，竣工也会提前计入。",
  },
  sources: [
    {
      title: "[融安县“七个一批”名词解释]",
      date: "2025-07-11",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "“Projects at full capacity” are those in production that are to reach their designed capacity this year.",
        "zh-Hans": "“达产项目”指已投产、计划本年达到设计最大产能的项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Completed, then full capacity", "zh-Hans": "先竣工后达产" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            completedOn: "2022-03-15",
            fullCapacityOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Full capacity first", "zh-Hans": "达产在前" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            completedOn: "2023-05-20",
            fullCapacityOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "fullCapacityOn",
          values: { fullCapacityOn: "2022-03-15", completedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Not reached yet", "zh-Hans": "尚未到达" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", completedOn: "2022-03-15", fullCapacityOn: null },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
