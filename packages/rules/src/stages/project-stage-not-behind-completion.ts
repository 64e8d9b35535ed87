import { and, asOf, comparison, defineRule, not, oneOf, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * The reported stage has moved on with completion.
 *
 * @zh 已竣工的项目，填报阶段随之更新。
 * @category stages
 * @since 0.1.0
 */
export const projectStageNotBehindCompletion = /* @__PURE__ */ defineRule({
  id: "project-stage-not-behind-completion",
  version: 1,
  labels: {
    en: "The reported stage has moved on with completion",
    "zh-Hans": "已竣工的项目，填报阶段随之更新",
  },
  message: {
    en: 'reported as "{reportedStage}", although it was completed on {completedOn}',
    "zh-Hans": "{completedOn}已竣工，填报阶段仍为“{reportedStage}”",
  },
  fix: {
    en: "Bring the stage up to date, or correct the date.",
    "zh-Hans": "请更新填报阶段，或者更正日期。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: and(present(project.completedOn), comparison(project.completedOn, "<=", asOf)),
  holds: not(oneOf(project.reportedStage, ["started", "under-construction", "partly-completed"])),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A planned completion in the column of completions shows itself by the stage that did not move.",
    "zh-Hans": "计划竣工时间填进了竣工日期列，往往从没有变动的阶段看得出来。",
  },
  sources: [
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
      title: { en: "Completed and reported so", "zh-Hans": "阶段已更新" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            reportedStage: "completed",
            completedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Still under construction", "zh-Hans": "仍报在建" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            reportedStage: "under-construction",
            completedOn: "2023-05-20",
          },
        ],
      },
      findings: [{ record: "P-1", field: "reportedStage", values: { completedOn: "2023-05-20" } }],
    },
  ],
};
