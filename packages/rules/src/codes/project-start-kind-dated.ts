import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A kind of start has a date of start.
 *
 * @zh 填有开工类型的项目有开工日期。
 * @category codes
 * @since 0.1.0
 */
export const projectStartKindDated = /* @__PURE__ */ defineRule({
  id: "project-start-kind-dated",
  version: 1,
  labels: { en: "A kind of start has a date of start", "zh-Hans": "填有开工类型的项目有开工日期" },
  message: {
    en: "has a kind of start, but no date of it",
    "zh-Hans": "填有开工类型，没有开工日期",
  },
  fix: {
    en: "Enter the date of the start, or clear the kind until there is one.",
    "zh-Hans": "请补填开工日期；尚未开工的，请清空开工类型。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: present(project.startKind),
  holds: present(project.startedOn),
  field: project.startedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The kind suggests a start that no figure counts.",
    "zh-Hans": "看似已经开工，却不会计入任何指标。",
  },
  sources: [
    {
      title: "[武汉市招商项目管理系统]",
      note: {
        en: "Keeps three kinds of start: construction, equipment and opening.",
        "zh-Hans": "开工分为建安类、设备购置类和开业三类。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Both", "zh-Hans": "两项齐全" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-05-20",
            startKind: "construction",
          },
        ],
      },
    },
    {
      title: { en: "The kind alone", "zh-Hans": "只有类型" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", startedOn: null, startKind: "construction" },
        ],
      },
      findings: [{ record: "P-1", field: "startedOn" }],
    },
  ],
};
