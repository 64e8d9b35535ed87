import { comparison, defineRule, previousOf } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project stays with its division.
 *
 * @zh 项目所属地区不变。
 * @category cuts
 * @since 0.1.0
 */
export const projectDivisionNotChanged = /* @__PURE__ */ defineRule({
  id: "project-division-not-changed",
  version: 1,
  labels: { en: "A project stays with its division", "zh-Hans": "项目所属地区不变" },
  message: {
    en: "{division} now, {previousDivision} in the previous cut",
    "zh-Hans": "现为{division}，上一期为{previousDivision}",
  },
  fix: {
    en: "Say in the remarks that the project moved; the division that lost it has to make its figures again.",
    "zh-Hans": "项目确已转移的，请在备注中说明；转出地区的数字需要重新计算。",
  },
  severity: "notice",
  level: "cuts",
  table: "projects",
  holds: comparison(project.division, "=", previousOf(project.division)),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project that changes hands between two districts is counted by both: in the bulletin of the one before, in that of the other after.",
    "zh-Hans": "项目在两个区之间转手，转前由一家统计，转后由另一家统计，两家通报里都有它。",
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
      title: { en: "The same", "zh-Hans": "未变" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", division: "430112" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", division: "430112" }],
      },
    },
    {
      title: { en: "To the next district", "zh-Hans": "转到邻区" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", division: "430104" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", division: "430112" }],
      },
      findings: [
        {
          record: "P-1",
          field: "division",
          values: { division: "430104", previousDivision: "430112" },
        },
      ],
    },
  ],
};
