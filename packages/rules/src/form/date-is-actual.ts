import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A column of what has happened holds no plans.
 *
 * @zh 实际日期列中不填计划时间。
 * @category form
 * @since 0.1.0
 */
export const dateIsActual = /* @__PURE__ */ defineRule({
  id: "date-is-actual",
  version: 1,
  labels: {
    en: "A column of what has happened holds no plans",
    "zh-Hans": "实际日期列中不填计划时间",
  },
  message: {
    en: "a plan stands where the date of what has happened belongs",
    "zh-Hans": "实际日期列中填的是计划时间",
  },
  fix: {
    en: "Move the plan to the column of planned dates, and leave the actual date empty until it has happened.",
    "zh-Hans": "请将计划时间移到相应的计划日期列；尚未发生的，实际日期留空。",
  },
  severity: "error",
  level: "field",
  problems: ["planned-date"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A planned start in the column of starts raises the start rate before a spade has touched the ground.",
    "zh-Hans": "计划开工时间填进开工日期列，一锹土未动，开工率就先升了。",
  },
  sources: [
    {
      title: "[融安县“七个一批”名词解释]",
      date: "2025-07-11",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "“Commissioned projects” are those planned to be commissioned within the year.",
        "zh-Hans": "“投产项目”指计划本年竣工投产的项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "“To be commissioned in July”", "zh-Hans": "“计划7月份投产”" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "planned-date",
          parameters: { value: "计划7月份投产" },
          table: "projects",
          record: "P-1",
          field: "commissionedOn",
        },
      ],
      findings: [{ record: "P-1", field: "commissionedOn", values: { value: "计划7月份投产" } }],
    },
  ],
};
