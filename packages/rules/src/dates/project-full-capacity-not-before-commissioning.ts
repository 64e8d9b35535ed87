import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project does not reach full capacity before it is commissioned.
 *
 * @zh 项目达产不早于投产。
 * @category dates
 * @since 0.1.0
 */
export const projectFullCapacityNotBeforeCommissioning = /* @__PURE__ */ defineRule({
  id: "project-full-capacity-not-before-commissioning",
  version: 1,
  labels: {
    en: "A project does not reach full capacity before it is commissioned",
    "zh-Hans": "项目达产不早于投产",
  },
  message: {
    en: "at full capacity on {fullCapacityOn}, before it was commissioned on {commissionedOn}",
    "zh-Hans": "达产日期{fullCapacityOn}早于投产日期{commissionedOn}",
  },
  fix: {
    en: "Check both dates against the production records.",
    "zh-Hans": "请对照生产记录核对两个日期。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.fullCapacityOn, ">=", project.commissionedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "What does not yet produce cannot produce at full capacity: one of the dates is wrong, and the capacity rate or the commissioning rate with it.",
    "zh-Hans": "尚未投产谈不上达产，两个日期必有一个填错，达产率或者投产率也随之出错。",
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
      title: { en: "Commissioned, then full capacity", "zh-Hans": "先投产后达产" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            commissionedOn: "2022-03-15",
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
            commissionedOn: "2023-05-20",
            fullCapacityOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "fullCapacityOn",
          values: { fullCapacityOn: "2022-03-15", commissionedOn: "2023-05-20" },
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
            commissionedOn: "2022-03-15",
            fullCapacityOn: null,
          },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
