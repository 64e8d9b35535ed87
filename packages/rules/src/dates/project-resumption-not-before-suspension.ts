import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Work resumes no earlier than it was suspended.
 *
 * @zh 复工不早于停工。
 * @category dates
 * @since 0.1.0
 */
export const projectResumptionNotBeforeSuspension = /* @__PURE__ */ defineRule({
  id: "project-resumption-not-before-suspension",
  version: 1,
  labels: { en: "Work resumes no earlier than it was suspended", "zh-Hans": "复工不早于停工" },
  message: {
    en: "resumed on {resumedOn}, before it was suspended on {suspendedOn}",
    "zh-Hans": "复工日期{resumedOn}早于停建（缓建）日期{suspendedOn}",
  },
  fix: {
    en: "Check both dates; where work stopped a second time, clear the date of the earlier resumption.",
    "zh-Hans": "请核对两个日期；再次停工的，请清空上一次的复工日期。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  holds: comparison(project.resumedOn, ">=", project.suspendedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project counts as suspended until it resumes. With the order reversed it is both or neither.",
    "zh-Hans": "项目自停工起至复工止为停建项目。次序颠倒，就说不清是停还是不停。",
  },
  caution: {
    en: "A project that was suspended again after it had resumed may look like this.",
    "zh-Hans": "复工之后再次停工的项目可能出现这种情况。",
  },
  sources: [
    {
      title: "[建设项目投产率（指标解释）]",
      url: "http://etwxw.cn/htm/baike/other/24210.html",
      note: {
        en: "Projects under construction are counted without those that are suspended.",
        "zh-Hans": "正式施工项目不含停建、缓建项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Suspended, then resumed", "zh-Hans": "先停后复" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            suspendedOn: "2022-03-15",
            resumedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Resumed first", "zh-Hans": "复工在前" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            suspendedOn: "2023-05-20",
            resumedOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "resumedOn",
          values: { resumedOn: "2022-03-15", suspendedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Not reached yet", "zh-Hans": "尚未到达" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", suspendedOn: "2022-03-15", resumedOn: null },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
