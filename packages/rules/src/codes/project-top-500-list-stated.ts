import { defineRule, or, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A top 500 claim says which list is meant.
 *
 * @zh 500强注明是哪个榜单。
 * @category codes
 * @since 0.1.0
 */
export const projectTop500ListStated = /* @__PURE__ */ defineRule({
  id: "project-top-500-list-stated",
  version: 1,
  labels: { en: "A top 500 claim says which list is meant", "zh-Hans": "500强注明是哪个榜单" },
  message: {
    en: "a year or a relation of a top 500 list is given, without the list",
    "zh-Hans": "填有500强榜单年份或与500强企业的关系，没有填是哪个榜单",
  },
  fix: {
    en: "Choose the list: world, China, private enterprises, manufacturing, services.",
    "zh-Hans": "请选定榜单：世界、中国、民营、制造业、服务业等。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: or(present(project.top500Year), present(project.top500Relation)),
  holds: present(project.top500List),
  field: project.top500List,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The world's top 500 and China's private top 500 are different claims. Without the list the project is in neither count.",
    "zh-Hans": "世界500强与中国民营500强不是一回事。没有榜单，两边都不会计入。",
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
      title: { en: "With its list", "zh-Hans": "榜单齐全" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", top500List: "china-500", top500Year: "2023" },
        ],
      },
    },
    {
      title: { en: "The year alone", "zh-Hans": "只有年份" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", top500List: null, top500Year: "2023" }],
      },
      findings: [{ record: "P-1", field: "top500List" }],
    },
  ],
};
