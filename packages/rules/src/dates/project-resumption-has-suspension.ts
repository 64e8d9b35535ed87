import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project that resumed was suspended before.
 *
 * @zh 填有复工日期的项目填有停建（缓建）日期。
 * @category dates
 * @since 0.1.0
 */
export const projectResumptionHasSuspension = /* @__PURE__ */ defineRule({
  id: "project-resumption-has-suspension",
  version: 1,
  labels: {
    en: "A project that resumed was suspended before",
    "zh-Hans": "填有复工日期的项目填有停建（缓建）日期",
  },
  message: {
    en: "has a date of resumption, but none of suspension",
    "zh-Hans": "填有复工日期，没有停建（缓建）日期",
  },
  fix: {
    en: "Enter the day on which work stopped; a start after the winter break is no resumption of a suspended project.",
    "zh-Hans": "请补填停建（缓建）日期；冬歇之后开复工的，不属于停建项目复工。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: present(project.resumedOn),
  holds: present(project.suspendedOn),
  field: project.resumedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "How many projects stood still, and how long, cannot be told from the resumption alone.",
    "zh-Hans": "只有复工日期，无从得知停了多少项目、停了多久。",
  },
  sources: [
    {
      title: "[南通市通州区招商引资项目审计情况]",
      url: "https://csjcs.com/news/show/20856868a03e89f1.html",
      note: {
        en: "Projects signed and not built, completed and not commissioned, slow investment, land idle for long.",
        "zh-Hans": "存在签约未建设、竣工未及时投产、投资进度缓慢、土地长期闲置等问题。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Both dates", "zh-Hans": "两个日期齐全" },
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
      title: { en: "Resumed from nothing", "zh-Hans": "只有复工" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", resumedOn: "2023-05-20" }] },
      findings: [{ record: "P-1", field: "resumedOn" }],
    },
  ],
};
