import { and, asOf, comparison, defineRule, not, oneOf, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * The reported stage has moved on with the start.
 *
 * @zh 已开工的项目，填报阶段随之更新。
 * @category stages
 * @since 0.1.0
 */
export const projectStageNotBehindStart = /* @__PURE__ */ defineRule({
  id: "project-stage-not-behind-start",
  version: 1,
  labels: {
    en: "The reported stage has moved on with the start",
    "zh-Hans": "已开工的项目，填报阶段随之更新",
  },
  message: {
    en: 'reported as "{reportedStage}", although it started on {startedOn}',
    "zh-Hans": "{startedOn}已开工，填报阶段仍为“{reportedStage}”",
  },
  fix: {
    en: "Bring the stage up to date, or correct the date.",
    "zh-Hans": "请更新填报阶段，或者更正日期。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: and(present(project.startedOn), comparison(project.startedOn, "<=", asOf)),
  holds: not(
    oneOf(project.reportedStage, [
      "planning",
      "negotiating",
      "signed",
      "approved",
      "preparing",
      "ceremony-held",
    ]),
  ),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Stage and date tell two stories. Where the date is a plan or a ceremony, the start rate is too high; where the stage is old, every list by stage is.",
    "zh-Hans":
      "阶段与日期各说各话。日期若是计划或仪式，开工率虚高；阶段若未更新，按阶段列出的清单都不准。",
  },
  sources: [
    {
      title: "[《中国老区建设》2021年第6期：集中开工活动中的问题]",
      date: "2021-06",
      url: "http://218.28.6.71:81/Qikan/Article/Detail?id=00002G8H553G7JP0MNDO3JP1MDR",
      note: {
        en: "Joint start ceremonies bundled projects already started, soon to start, and merely intended.",
        "zh-Hans": "集中开工活动把已开工、将开工和仅有意向的项目捆在一起。",
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
      title: { en: "Started and reported so", "zh-Hans": "阶段已更新" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            reportedStage: "under-construction",
            startedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Still reported as signed", "zh-Hans": "仍报签约" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", reportedStage: "signed", startedOn: "2023-05-20" },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "reportedStage",
          values: { reportedStage: "signed", startedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Not started", "zh-Hans": "尚未开工" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", reportedStage: "signed", startedOn: null },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
