import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A top 500 claim says how the investor is related to the company on the list.
 *
 * @zh 500强注明投资方与上榜企业的关系。
 * @category codes
 * @since 0.1.0
 */
export const projectTop500RelationStated = /* @__PURE__ */ defineRule({
  id: "project-top-500-relation-stated",
  version: 1,
  labels: {
    en: "A top 500 claim says how the investor is related to the company on the list",
    "zh-Hans": "500强注明投资方与上榜企业的关系",
  },
  message: {
    en: "claims a top 500 list, without the relation to the company on it",
    "zh-Hans": "填有500强榜单，没有与上榜企业的关系",
  },
  fix: {
    en: "State whether the investor is the company itself, a subsidiary or a joint venture.",
    "zh-Hans": "请注明投资方是上榜企业本身、其子公司还是合资企业。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: present(project.top500List),
  holds: present(project.top500Relation),
  field: project.top500Relation,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A joint venture of a subsidiary and the listed company itself are counted alike unless the relation is known.",
    "zh-Hans": "不注明关系，上榜企业本身与其子公司的合资企业就会混为一谈。",
  },
  sources: [
    {
      title: "[资兴市引进500强企业情况]",
      note: {
        en: "Counts top 500, listed and well-known enterprises together, which nothing can be compared with.",
        "zh-Hans": "把500强、上市公司和知名企业合并计数，无法与其他数字比较。",
      },
    },
    {
      title: "[虚假投资方骗取地方签约的案例]",
      url: "http://www.zgjjyfzw.cn/list_41/1755.html",
      note: {
        en: "A 3.3 billion yuan investor claimed to belong to a central enterprise, and did not.",
        "zh-Hans": "号称投资33亿元、背靠央企的投资方，身份系虚构。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A subsidiary", "zh-Hans": "子公司" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            top500List: "china-500",
            top500Relation: "subsidiary",
          },
        ],
      },
    },
    {
      title: { en: "No relation", "zh-Hans": "没有关系" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", top500List: "china-500", top500Relation: null },
        ],
      },
      findings: [{ record: "P-1", field: "top500Relation" }],
    },
  ],
};
