import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeClaimedStages } from "../shared/judge-claimed-stages.js";
import { milestoneDates } from "../shared/date-fields.js";

/**
 * The milestone that the reported stage claims has a date.
 *
 * @zh 填报阶段所称的节点填有日期。
 * @category stages
 * @since 0.1.0
 */
export const projectReportedStageDated = /* @__PURE__ */ defineRule({
  id: "project-reported-stage-dated",
  version: 1,
  labels: {
    en: "The milestone that the reported stage claims has a date",
    "zh-Hans": "填报阶段所称的节点填有日期",
  },
  message: {
    en: 'reported as "{reportedStage}", but without the date of it',
    "zh-Hans": "填报阶段为“{reportedStage}”，但没有相应日期",
  },
  fix: {
    en: "Enter the date of the milestone; month or year are enough where the day is not known.",
    "zh-Hans": "请补填该节点的日期；不知道具体日期的，填年月或年份即可。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  reads: [project.reportedStage],
  mayRead: milestoneDates.map(({ event }) => event),
  memory: "constant",
  judge: ({ ledger }) => judgeClaimedStages(ledger),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A stage says that something happened, not when. Such a project is undecided in every figure of a period, and the figure becomes a range.",
    "zh-Hans":
      "阶段只说明发生了，没有说明何时发生。这样的项目在任何期间指标中都无法判定，指标只能给出区间。",
  },
  sources: [
    {
      title: "[黄石市招商项目管理系统]",
      url: "https://github.com/Westernblot/grid_chi",
      note: {
        en: "The state of a project is a word of a list: in talks, signed, registered, started, commissioned.",
        "zh-Hans": "进展状态从在谈、签约、注册、开工、投产中选填。",
      },
    },
    {
      title: "[融安县“七个一批”名词解释]",
      date: "2025-07-11",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "“Started projects” are those planned to start within the year.",
        "zh-Hans": "“开工项目”指计划在本年内开工的项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Started, with its date", "zh-Hans": "开工且有日期" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            reportedStage: "under-construction",
            startedOn: "2023-05",
          },
        ],
      },
    },
    {
      title: { en: "Started, without", "zh-Hans": "开工而无日期" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            reportedStage: "under-construction",
            startedOn: null,
          },
        ],
      },
      findings: [
        { record: "P-1", field: "startedOn", values: { reportedStage: "under-construction" } },
      ],
    },
    {
      title: { en: "A ceremony claims nothing", "zh-Hans": "奠基不代表任何节点" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", reportedStage: "ceremony-held", startedOn: null },
        ],
      },
      notApplicable: "not-concerned",
    },
    {
      title: { en: "No column of starts at all", "zh-Hans": "没有开工日期列" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "started" }] },
      notApplicable: "missing-column",
    },
  ],
};
