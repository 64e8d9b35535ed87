import { comparison, defineRule, literal, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project that moved is not entered as a new establishment.
 *
 * @zh 迁入项目不按新设填报。
 * @category identity
 * @since 0.1.0
 */
export const projectRelocationNotNew = /* @__PURE__ */ defineRule({
  id: "project-relocation-not-new",
  version: 1,
  labels: {
    en: "A project that moved is not entered as a new establishment",
    "zh-Hans": "迁入项目不按新设填报",
  },
  message: {
    en: "moved here from {relocatedFrom}, but its form of investment is that of a new establishment",
    "zh-Hans": "由{relocatedFrom}迁入，投资形态却填为新设",
  },
  fix: {
    en: "Set the form of investment to relocation; count as new only what is added here.",
    "zh-Hans": "投资形态请填迁建；只有在本地新增的部分才算新投资。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: present(project.relocatedFrom),
  holds: comparison(project.investmentForm, "!=", literal("code", "new")),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Production that moves from one county to the next is new to the county and not to the province. Counted as new, it makes every place grow and the whole stay as it was.",
    "zh-Hans":
      "从邻县迁来的产能对本县是新的，对全省不是。按新项目统计，各地都在增长，总量却没有变。",
  },
  sources: [
    {
      title: "[招商内卷：区县之间挖墙脚]",
      note: {
        en: "Moves between districts were counted as new projects.",
        "zh-Hans": "区县之间迁移的项目被当作新引进项目统计。",
      },
    },
    {
      title: "[宁德：异地落户项目的统计与分成]",
      date: "2017",
      url: "http://www.mnw.cn/news/nd/1784510.html",
      note: {
        en: "Statistics stay with the place where a project lands; results are divided in assessment only.",
        "zh-Hans": "统计归落户地，考核时再按比例分成。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A relocation", "zh-Hans": "迁建" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            relocatedFrom: "长沙市望城区",
            investmentForm: "relocation",
          },
        ],
      },
    },
    {
      title: { en: "Entered as new", "zh-Hans": "填为新设" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            relocatedFrom: "长沙市望城区",
            investmentForm: "new",
          },
        ],
      },
      findings: [
        { record: "P-1", field: "investmentForm", values: { relocatedFrom: "长沙市望城区" } },
      ],
    },
  ],
};
