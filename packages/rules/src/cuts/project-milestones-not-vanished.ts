import { defineRule, type FieldNode, milestoneField, milestoneIds } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { dayOfText } from "../shared/days.js";
import { judgeFields } from "../shared/judge-rows.js";
import { readDate, rowCountOf, shownAt } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

const milestoneDates = /* @__PURE__ */ milestoneIds
  .filter((milestone) => milestone !== "terminated" && milestone !== "suspended")
  .map((milestone): FieldNode<"date"> => ({
    node: "field",
    table: "projects",
    field: milestoneField(milestone),
  }));

/**
 * A milestone that was reached stays reached.
 *
 * @zh 已到达的节点不消失。
 * @category cuts
 * @since 0.1.0
 */
export const projectMilestonesNotVanished = /* @__PURE__ */ defineRule({
  id: "project-milestones-not-vanished",
  version: 1,
  labels: { en: "A milestone that was reached stays reached", "zh-Hans": "已到达的节点不消失" },
  message: {
    en: "{previousDate} in the previous cut, no date now",
    "zh-Hans": "上一期为{previousDate}，现在没有日期",
  },
  fix: {
    en: "Restore the date; where it was wrong, correct it and say so in the remarks.",
    "zh-Hans": "请恢复该日期；确系误填的，请更正并在备注中说明。",
  },
  severity: "error",
  level: "cuts",
  table: "projects",
  reads: [project.projectId],
  mayRead: milestoneDates,
  memory: "keys",
  judge({ ledger, previous, asOf: day }) {
    const earlierOf = followRows(ledger, project.projectId, previous, project.projectId);
    const now = milestoneDates.map((field) => readDate(ledger, field));
    const before = milestoneDates.map((field) => readDate(previous, field));
    const asOfDay = dayOfText(day, Infinity);
    return judgeFields(rowCountOf(ledger, "projects"), milestoneDates, (row, field, index) => {
      const earlier = earlierOf(row);
      const previousDate = earlier === undefined ? undefined : before[index]?.(earlier);
      if (earlier === undefined || previousDate === undefined) return "absent";
      if (previousDate.first > asOfDay) return "not-concerned";
      if (now[index]?.(row) !== undefined) return "passed";
      return { values: { previousDate: shownAt(previous, field, earlier) ?? "" } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project that had started and has not is in last month's start rate and not in this month's, and the cumulative figure falls.",
    "zh-Hans": "上期已开工、本期未开工，累计开工数就会下降，两期开工率也对不上。",
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
      title: "[博乐市统计数据自查情况]",
      date: "2023",
      url: "https://www.xjbl.gov.cn/info/1493/82457.htm",
      note: {
        en: "Investment was reported ahead of progress, and codes were wrong.",
        "zh-Hans": "存在超进度报送投资额，行业、区划代码填错。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Still there", "zh-Hans": "仍有日期" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-20" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-20" }],
      },
    },
    {
      title: { en: "The start is gone", "zh-Hans": "开工日期没了" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: null }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-20" }],
      },
      findings: [{ record: "P-1", field: "startedOn", values: { previousDate: "2023-05-20" } }],
    },
    {
      title: { en: "No earlier cut", "zh-Hans": "没有上一期台账" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", startedOn: null }] },
      notApplicable: "no-previous-cut",
    },
  ],
};
