import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A top 500 claim says which year's list is meant.
 *
 * @zh 500强注明榜单年份。
 * @category codes
 * @since 0.1.0
 */
export const projectTop500YearStated = /* @__PURE__ */ defineRule({
  id: "project-top-500-year-stated",
  version: 1,
  labels: { en: "A top 500 claim says which year's list is meant", "zh-Hans": "500强注明榜单年份" },
  message: {
    en: "claims a top 500 list, without its year",
    "zh-Hans": "填有500强榜单，没有榜单年份",
  },
  fix: {
    en: "Enter the year of the list on which the company stood.",
    "zh-Hans": "请填企业上榜的榜单年份。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: present(project.top500List),
  holds: present(project.top500Year),
  field: project.top500Year,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Lists change every year. Without the year nobody can check the claim.",
    "zh-Hans": "榜单每年都有变动，没有年份无从核对。",
  },
  sources: [
    {
      title: "[武汉市招商项目管理系统]",
      note: {
        en: "Keeps the lists apart, those of services, manufacturing and the new economy among them.",
        "zh-Hans": "分列世界、中国、民营、服务业、制造业、新经济等多种500强榜单。",
      },
    },
    {
      title: "[资兴市引进500强企业情况]",
      note: {
        en: "Counts top 500, listed and well-known enterprises together, which nothing can be compared with.",
        "zh-Hans": "把500强、上市公司和知名企业合并计数，无法与其他数字比较。",
      },
    },
  ],
  examples: [
    {
      title: { en: "List and year", "zh-Hans": "榜单与年份齐全" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            top500List: "fortune-global-500",
            top500Year: "2023",
          },
        ],
      },
    },
    {
      title: { en: "No year", "zh-Hans": "没有年份" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            top500List: "fortune-global-500",
            top500Year: null,
          },
        ],
      },
      findings: [{ record: "P-1", field: "top500Year" }],
    },
    {
      title: { en: "No claim", "zh-Hans": "不是500强" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", top500List: null, top500Year: null }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
