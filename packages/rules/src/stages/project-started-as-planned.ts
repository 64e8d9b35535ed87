import { and, asOf, comparison, defineRule, not, reached } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { underWay } from "../shared/project-states.js";

/**
 * A project starts by the day that was planned.
 *
 * @zh 项目按计划日期开工。
 * @category stages
 * @since 0.1.0
 */
export const projectStartedAsPlanned = /* @__PURE__ */ defineRule({
  id: "project-started-as-planned",
  version: 1,
  labels: { en: "A project starts by the day that was planned", "zh-Hans": "项目按计划日期开工" },
  message: {
    en: "planned to start by {plannedStartOn}, and has not",
    "zh-Hans": "计划开工日期{plannedStartOn}已过，尚未开工",
  },
  fix: {
    en: "Enter the day on which it started, or the new plan.",
    "zh-Hans": "已开工的，请补填开工日期；未开工的，请更新计划日期。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: and(not(reached("started", asOf)), underWay),
  holds: comparison(project.plannedStartOn, ">=", asOf),
  field: project.startedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Either the project is late, or it started and nobody entered the day, and the rate is too low.",
    "zh-Hans": "要么项目逾期，要么已经开工而没有填日期，比率因此偏低。",
  },
  caution: {
    en: "A delay is no mistake of the ledger; the finding asks whether the ledger is up to date.",
    "zh-Hans": "逾期本身不是台账差错；本提示询问的是台账是否及时更新。",
  },
  sources: [
    {
      title: "[开封市重点项目“应开未开”清单]",
      date: "2019",
      url: "http://menchuang.net/news/89757.html",
      note: {
        en: "18 projects due to start had not started.",
        "zh-Hans": "18个到期项目应开未开。",
      },
    },
    {
      title: "[招商考核中对超时限未开工项目的扣分办法]",
      url: "https://www.qianlima.com/bid-486863651.html",
      note: {
        en: "Each project not started in time costs 0.1 points, each false one 0.2.",
        "zh-Hans": "超时限未开工每个扣0.1分，弄虚作假每个扣0.2分。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Due and done", "zh-Hans": "按期开工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedStartOn: "2023-09-30",
            startedOn: "2023-09-12",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
    {
      title: { en: "Still ahead", "zh-Hans": "尚未到期" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", plannedStartOn: "2024-06-30", startedOn: null },
        ],
      },
    },
    {
      title: { en: "Due and not done", "zh-Hans": "逾期未开工" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", plannedStartOn: "2023-09-30", startedOn: null },
        ],
      },
      findings: [{ record: "P-1", field: "startedOn", values: { plannedStartOn: "2023-09-30" } }],
    },
    {
      title: { en: "Given up", "zh-Hans": "已终止" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            plannedStartOn: "2023-09-30",
            startedOn: null,
            terminatedOn: "2023-08-01",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
