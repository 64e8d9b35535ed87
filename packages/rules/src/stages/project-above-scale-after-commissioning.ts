import { and, asOf, comparison, daysAfter, defineRule, not, parameter, reached } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { notTerminated } from "../shared/project-states.js";

/**
 * A plant whose output passes the threshold is above designated size a year after commissioning.
 *
 * @zh 预计产值达到标准的项目，投产满一年后入规。
 * @category stages
 * @since 0.1.0
 */
export const projectAboveScaleAfterCommissioning = /* @__PURE__ */ defineRule({
  id: "project-above-scale-after-commissioning",
  version: 1,
  labels: {
    en: "A plant whose output passes the threshold is above designated size a year after commissioning",
    "zh-Hans": "预计产值达到标准的项目，投产满一年后入规",
  },
  message: {
    en: "commissioned on {commissionedOn}, with an expected output of {expectedAnnualOutput}, and not above designated size after {days} days",
    "zh-Hans": "{commissionedOn}投产，预计年产值{expectedAnnualOutput}，满{days}天仍未入规",
  },
  fix: {
    en: "Enter the day on which the enterprise entered the statistics, or check the expected output and the commissioning.",
    "zh-Hans": "已入规的请补填入规日期；未入规的，请核实预计产值和投产情况。",
  },
  severity: "notice",
  parameters: {
    days: {
      labels: { en: "Days from commissioning", "zh-Hans": "投产后的天数" },
      kind: "integer",
      values: [{ value: "365" }],
    },
    threshold: {
      labels: {
        en: "Output from which enterprises are above designated size",
        "zh-Hans": "入规标准",
      },
      kind: "money",
      values: [{ from: "2011-01-01", value: "20000000 CNY" }],
    },
  },
  level: "record",
  table: "projects",
  when: and(
    not(reached("above-scale", asOf)),
    notTerminated,
    comparison(project.expectedAnnualOutput, ">=", parameter("threshold")),
  ),
  holds: comparison(daysAfter(project.commissionedOn, parameter("days")), ">=", asOf),
  field: project.aboveScaleOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A plant that produces and does not appear in the statistics produces less than promised, or was commissioned on paper.",
    "zh-Hans": "投产而不入规，要么产出远低于承诺，要么只是“纸上投产”。",
  },
  sources: [
    {
      title: "[规模以上工业企业与固定资产投资统计起点]",
      url: "http://jiacpa.com/show_762.html",
      note: {
        en: "Industrial enterprises are above designated size from 20 million yuan of main revenue a year.",
        "zh-Hans": "年主营业务收入2000万元及以上的工业企业为规模以上。",
      },
    },
    {
      title: "[银川市重点项目开工入库情况]",
      date: "2019",
      url: "http://fgw.yinchuan.gov.cn/gzdt/201906/t20190617_1554606.htm",
      note: {
        en: "Lists a project that started and is not in the statistics.",
        "zh-Hans": "单列“已开工未入库”项目1个。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Commissioned this year", "zh-Hans": "当年投产" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            commissionedOn: "2023-05-20",
            aboveScaleOn: null,
            expectedAnnualOutput: { amount: "100000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Two years on", "zh-Hans": "投产两年" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            commissionedOn: "2021-05-20",
            aboveScaleOn: null,
            expectedAnnualOutput: { amount: "100000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        { record: "P-1", field: "aboveScaleOn", values: { commissionedOn: "2021-05-20" } },
      ],
    },
    {
      title: { en: "Too small for it", "zh-Hans": "规模不够" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            commissionedOn: "2021-05-20",
            aboveScaleOn: null,
            expectedAnnualOutput: { amount: "10000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
