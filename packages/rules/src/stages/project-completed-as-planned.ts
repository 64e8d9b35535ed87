import { and, asOf, comparison, defineRule, not, reached } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { underWay } from "../shared/project-states.js";

/**
 * A project is completed by the day that was planned.
 *
 * @zh 项目按计划日期竣工。
 * @category stages
 * @since 0.1.0
 */
export const projectCompletedAsPlanned = /* @__PURE__ */ defineRule({
  id: "project-completed-as-planned",
  version: 1,
  labels: {
    en: "A project is completed by the day that was planned",
    "zh-Hans": "项目按计划日期竣工",
  },
  message: {
    en: "planned to be completed by {plannedCompletionOn}, and has not",
    "zh-Hans": "计划竣工日期{plannedCompletionOn}已过，尚未竣工",
  },
  fix: {
    en: "Enter the day on which it was completed, or the new plan.",
    "zh-Hans": "已竣工的，请补填竣工日期；未竣工的，请更新计划日期。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: and(not(reached("completed", asOf)), underWay),
  holds: comparison(project.plannedCompletionOn, ">=", asOf),
  field: project.completedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Either the project is late, or it was completed and nobody entered the day, and the rate is too low.",
    "zh-Hans": "要么项目逾期，要么已经竣工而没有填日期，比率因此偏低。",
  },
  caution: {
    en: "A delay is no mistake of the ledger; the finding asks whether the ledger is up to date.",
    "zh-Hans": "逾期本身不是台账差错；本提示询问的是台账是否及时更新。",
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
      title: { en: "Due and done", "zh-Hans": "按期竣工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedCompletionOn: "2023-09-30",
            completedOn: "2023-09-12",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
    {
      title: { en: "Still ahead", "zh-Hans": "尚未到期" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedCompletionOn: "2024-06-30",
            completedOn: null,
          },
        ],
      },
    },
    {
      title: { en: "Due and not done", "zh-Hans": "逾期未竣工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedCompletionOn: "2023-09-30",
            completedOn: null,
          },
        ],
      },
      findings: [
        { record: "P-1", field: "completedOn", values: { plannedCompletionOn: "2023-09-30" } },
      ],
    },
    {
      title: { en: "Given up", "zh-Hans": "已终止" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedCompletionOn: "2023-09-30",
            completedOn: null,
            terminatedOn: "2023-08-01",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
