import {
  defineRule,
  type FieldNode,
  type FindingValue,
  milestoneField,
  milestoneIds,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeFields } from "../shared/judge-rows.js";
import { readDate, rowCountOf, shownAt } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

const milestoneDates = /* @__PURE__ */ milestoneIds.map((milestone): FieldNode<"date"> => ({
  node: "field",
  table: "projects",
  field: milestoneField(milestone),
}));

/**
 * A milestone keeps the date it had.
 *
 * @zh 节点日期不改写。
 * @category cuts
 * @since 0.1.0
 */
export const projectMilestoneDatesNotRewritten = /* @__PURE__ */ defineRule({
  id: "project-milestone-dates-not-rewritten",
  version: 1,
  labels: { en: "A milestone keeps the date it had", "zh-Hans": "节点日期不改写" },
  message: {
    en: "now {date}, in the previous cut {previousDate}",
    "zh-Hans": "现为{date}，上一期为{previousDate}",
  },
  fix: {
    en: "Say in the remarks why the date was corrected; figures of earlier periods have to be made again.",
    "zh-Hans": "请在备注中说明更正原因；以前各期的数字需要重新计算。",
  },
  severity: "warning",
  level: "cuts",
  table: "projects",
  reads: [project.projectId],
  mayRead: milestoneDates,
  memory: "keys",
  judge({ ledger, previous }) {
    const earlierOf = followRows(ledger, project.projectId, previous, project.projectId);
    const now = milestoneDates.map((field) => readDate(ledger, field));
    const before = milestoneDates.map((field) => readDate(previous, field));
    return judgeFields(rowCountOf(ledger, "projects"), milestoneDates, (row, field, index) => {
      const earlier = earlierOf(row);
      const date = now[index]?.(row);
      const previousDate = earlier === undefined ? undefined : before[index]?.(earlier);
      if (date === undefined || earlier === undefined || previousDate === undefined)
        return "absent";
      // A month that becomes a day within it is better known, not another date.
      if (date.first <= previousDate.last && date.last >= previousDate.first) return "passed";
      const values: Record<string, FindingValue> = {
        date: shownAt(ledger, field, row) ?? "",
        previousDate: shownAt(previous, field, earlier) ?? "",
      };
      return { values };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "What happened does not happen again on another day. A start moved into the new year counts in two years' bulletins.",
    "zh-Hans": "已经发生的事不会换一天再发生。开工日期挪到新年度，就会在两个年度的通报中各算一次。",
  },
  sources: [
    {
      title: "[内蒙古核减虚增数据]",
      date: "2018",
      url: "http://oad.sxboguan.cn/news/gn/2025-10-8/29878.html",
      note: {
        en: "Earlier figures were revised downwards, and the base with them.",
        "zh-Hans": "核减虚增数据，上年基数同步调整。",
      },
    },
    {
      title: "[县级招商引资考核办法（样本）]",
      url: "https://wnwk.com/doc/1014689.html",
      note: {
        en: "Warns of projects reported in the last minute that never stood on the monthly ledger.",
        "zh-Hans": "对未列入月度台账、临近考核突击上报的项目作出限制。",
      },
    },
  ],
  examples: [
    {
      title: { en: "The day becomes known", "zh-Hans": "补全到日" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-20" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05" }],
      },
    },
    {
      title: { en: "Moved by half a year", "zh-Hans": "推后半年" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-11-20" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-20" }],
      },
      findings: [
        {
          record: "P-1",
          field: "startedOn",
          values: { date: "2023-11-20", previousDate: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "No earlier cut", "zh-Hans": "没有上一期台账" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-20" }] },
      notApplicable: "no-previous-cut",
    },
  ],
};
