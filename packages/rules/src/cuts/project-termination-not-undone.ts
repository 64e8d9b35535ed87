import { and, asOf, comparison, defineRule, present, previousOf } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A termination is not undone.
 *
 * @zh 项目终止不撤回。
 * @category cuts
 * @since 0.1.0
 */
export const projectTerminationNotUndone = /* @__PURE__ */ defineRule({
  id: "project-termination-not-undone",
  version: 1,
  labels: { en: "A termination is not undone", "zh-Hans": "项目终止不撤回" },
  message: {
    en: "terminated on {previousTerminatedOn} in the previous cut, no longer terminated now",
    "zh-Hans": "上一期已于{previousTerminatedOn}终止，本期不再终止",
  },
  fix: {
    en: "Enter a project that was taken up again as signed anew, or say in the remarks why the termination was wrong.",
    "zh-Hans": "重新启动的项目应按重新签约录入；终止系误填的，请在备注中说明。",
  },
  severity: "warning",
  level: "cuts",
  table: "projects",
  when: and(
    present(previousOf(project.terminatedOn)),
    comparison(previousOf(project.terminatedOn), "<=", asOf),
  ),
  holds: present(project.terminatedOn),
  field: project.terminatedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A terminated project that comes back to life shortly before the end of the year may be there to fill a target only, and end again.",
    "zh-Hans": "已终止的项目在年底前“复活”，可能只是为了凑任务，过后又会终止。",
  },
  sources: [
    {
      title: "[统计违法典型案例：停产企业仍在报数]",
      note: {
        en: "Companies that had stopped kept reporting.",
        "zh-Hans": "已停产企业仍在报送数据。",
      },
    },
    {
      title: "[邯郸经开区招商项目推进管理办法]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Projects without progress turn yellow, then red, and are removed.",
        "zh-Hans": "项目无进展的先黄牌、再红牌，直至清退。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Still terminated", "zh-Hans": "仍为终止" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: "2023-06-30" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: "2023-06-30" }],
      },
    },
    {
      title: { en: "Alive again", "zh-Hans": "又恢复了" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: null }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: "2023-06-30" }],
      },
      findings: [
        { record: "P-1", field: "terminatedOn", values: { previousTerminatedOn: "2023-06-30" } },
      ],
    },
    {
      title: { en: "Never terminated", "zh-Hans": "从未终止" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: null }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: null }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
