import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeFields } from "../shared/judge-rows.js";
import { readPresence, rowCountOf, shownAt } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

const amounts = [
  project.totalInvestment,
  project.fixedAssetInvestment,
  project.externalInvestment,
  project.foreignInvestment,
];

/**
 * An amount that was known stays known.
 *
 * @zh 已填的金额不消失。
 * @category cuts
 * @since 0.1.0
 */
export const projectAmountsNotVanished = /* @__PURE__ */ defineRule({
  id: "project-amounts-not-vanished",
  version: 1,
  labels: { en: "An amount that was known stays known", "zh-Hans": "已填的金额不消失" },
  message: {
    en: "{previousAmount} in the previous cut, nothing now",
    "zh-Hans": "上一期为{previousAmount}，现在为空",
  },
  fix: {
    en: "Restore the amount, or say in the remarks why it is no longer known.",
    "zh-Hans": "请恢复该金额，或者在备注中说明为何不再填报。",
  },
  severity: "warning",
  level: "cuts",
  table: "projects",
  reads: [project.projectId],
  mayRead: amounts,
  memory: "keys",
  judge({ ledger, previous }) {
    const earlierOf = followRows(ledger, project.projectId, previous, project.projectId);
    const now = amounts.map((field) => readPresence(ledger, field));
    const before = amounts.map((field) => readPresence(previous, field));
    return judgeFields(rowCountOf(ledger, "projects"), amounts, (row, field, index) => {
      const earlier = earlierOf(row);
      if (earlier === undefined || before[index]?.(earlier) !== true) return "absent";
      if (now[index]?.(row) === true) return "passed";
      return { values: { previousAmount: shownAt(previous, field, earlier) ?? "" } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project without its amount drops out of every total and every band, and the rate over amounts changes although nothing happened.",
    "zh-Hans": "金额为空的项目不进入合计和规模分档，什么都没发生，按金额计算的比率却变了。",
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
      title: "[东莞招商数据“打架”]",
      date: "2010",
      url: "https://wnd.sun0769.com/newsc.asp?id=33457",
      note: {
        en: "Three sources gave three totals for the same events.",
        "zh-Hans": "同一活动三个来源三个总数。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Still there", "zh-Hans": "仍有金额" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "The amount is gone", "zh-Hans": "金额没了" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", totalInvestment: null }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "totalInvestment",
          values: { previousAmount: { amount: "500000000", currency: "CNY" } },
        },
      ],
    },
    {
      title: { en: "It was not known", "zh-Hans": "原来就没有" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", totalInvestment: null }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", totalInvestment: null }],
      },
      notApplicable: "absent",
    },
  ],
};
