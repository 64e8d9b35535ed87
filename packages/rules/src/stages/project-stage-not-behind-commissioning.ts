import { and, asOf, comparison, defineRule, not, oneOf, or, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * The reported stage has moved on with commissioning.
 *
 * @zh 已投产的项目，填报阶段随之更新。
 * @category stages
 * @since 0.1.0
 */
export const projectStageNotBehindCommissioning = /* @__PURE__ */ defineRule({
  id: "project-stage-not-behind-commissioning",
  version: 1,
  labels: {
    en: "The reported stage has moved on with commissioning",
    "zh-Hans": "已投产的项目，填报阶段随之更新",
  },
  message: {
    en: 'reported as "{reportedStage}", although it was commissioned on {commissionedOn}',
    "zh-Hans": "{commissionedOn}已投产，填报阶段仍为“{reportedStage}”",
  },
  fix: {
    en: "Bring the stage up to date, or correct the date.",
    "zh-Hans": "请更新填报阶段，或者更正日期。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: and(
    present(project.commissionedOn),
    comparison(project.commissionedOn, "<=", asOf),
    or(not(present(project.commissioningKind)), oneOf(project.commissioningKind, ["full"])),
  ),
  holds: not(oneOf(project.reportedStage, ["started", "under-construction", "completed"])),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A planned commissioning in the column of commissionings raises the commissioning rate, and the stage gives it away.",
    "zh-Hans": "计划投产时间填进投产日期列，会抬高投产率，阶段则露了马脚。",
  },
  sources: [
    {
      title: "[安庆市招商引资项目进展（2018年签约项目）]",
      date: "2018",
      url: "http://jxj.anqing.gov.cn/jxfz/xmtz/87054814.html",
      note: { en: "Counts trial production as commissioned.", "zh-Hans": "试生产计入投产。" },
    },
    {
      title: "[建设项目投产率（指标解释）]",
      url: "http://etwxw.cn/htm/baike/other/24210.html",
      note: {
        en: "Full and partial commissioning are counted apart.",
        "zh-Hans": "全部建成投产与部分建成投产分开统计。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Commissioned and reported so", "zh-Hans": "阶段已更新" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            reportedStage: "commissioned",
            commissionedOn: "2023-05-20",
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
            commissionedOn: "2023-05-20",
          },
        ],
      },
      findings: [
        { record: "P-1", field: "reportedStage", values: { commissionedOn: "2023-05-20" } },
      ],
    },
    {
      title: { en: "Only a part was commissioned", "zh-Hans": "仅部分投产" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            reportedStage: "under-construction",
            commissionedOn: "2023-05-20",
            commissioningKind: "partial",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
