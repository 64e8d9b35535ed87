import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project is not commissioned before it starts.
 *
 * @zh 项目投产不早于开工。
 * @category dates
 * @since 0.1.0
 */
export const projectCommissioningNotBeforeStart = /* @__PURE__ */ defineRule({
  id: "project-commissioning-not-before-start",
  version: 1,
  labels: { en: "A project is not commissioned before it starts", "zh-Hans": "项目投产不早于开工" },
  message: {
    en: "commissioned on {commissionedOn}, before it started on {startedOn}",
    "zh-Hans": "投产日期{commissionedOn}早于开工日期{startedOn}",
  },
  fix: {
    en: "Check both dates; where an existing plant was extended, the dates are those of the extension.",
    "zh-Hans": "请核对两个日期；属于扩建的，应填扩建部分的日期。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.commissionedOn, ">=", project.startedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Commissioned projects are counted with those that started. A plant that produced before its start usually existed before it was attracted.",
    "zh-Hans": "投产项目都计入已开工项目。开工之前就已投产的，往往是引进之前便存在的老厂。",
  },
  sources: [
    {
      title: "[渭南市2010年招商引资合同项目履约情况]",
      date: "2010",
      url: "http://www.wnrd.gov.cn/show.asp?id=715",
      note: {
        en: "198 started, 18 of them completed: each stage contains those after it.",
        "zh-Hans": "已开工198个，其中建成18个：前一阶段包含后一阶段。",
      },
    },
    {
      title: "[安庆市招商引资项目进展（2018年签约项目）]",
      date: "2018",
      url: "http://jxj.anqing.gov.cn/jxfz/xmtz/87054814.html",
      note: { en: "Counts trial production as commissioned.", "zh-Hans": "试生产计入投产。" },
    },
  ],
  examples: [
    {
      title: { en: "Started, then commissioned", "zh-Hans": "先开工后投产" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2022-03-15",
            commissionedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Commissioned first", "zh-Hans": "投产在前" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-05-20",
            commissionedOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "commissionedOn",
          values: { commissionedOn: "2022-03-15", startedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Not reached yet", "zh-Hans": "尚未到达" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", startedOn: "2022-03-15", commissionedOn: null },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
