import { compare, defineRule, zero } from "@ipms/core";
import { fundsByProject, shownAmount } from "../shared/funds-by-project.js";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readText, rowCountOf } from "../shared/read-field.js";
import type { Sums } from "../shared/sums-by.js";

/**
 * A project's funds in place do not fall.
 *
 * @zh 项目累计到位资金不减少。
 * @category cuts
 * @since 0.1.0
 */
export const projectFundsNotFallen = /* @__PURE__ */ defineRule({
  id: "project-funds-not-fallen",
  version: 1,
  labels: { en: "A project's funds in place do not fall", "zh-Hans": "项目累计到位资金不减少" },
  message: {
    en: "{funds} received now, {previousFunds} in the previous cut",
    "zh-Hans": "现累计到位{funds}，上一期为{previousFunds}",
  },
  fix: {
    en: "Compare the receipts of both cuts; where funds were withdrawn, tell those who were told of them.",
    "zh-Hans": "请逐笔核对两期到位记录；资金已撤回的，应向原报送单位说明。",
  },
  severity: "error",
  level: "cuts",
  table: "projects",
  reads: [project.projectId, receipt.projectId, receipt.received],
  memory: "keys",
  judge({ ledger, previous }) {
    const now = fundsByProject(ledger);
    const before = previous === undefined ? new Map<string, Sums>() : fundsByProject(previous);
    const idOf = readText(ledger, project.projectId);
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      const id = idOf(row) ?? "";
      const [earlier, ...earlierOthers] = before.get(id) ?? [];
      if (earlier === undefined) return "absent";
      const nothing = { value: zero, currency: earlier.currency };
      const [funds = nothing, ...others] = now.get(id) ?? [];
      if (earlierOthers.length > 0 || others.length > 0) return "undecided";
      if (funds.currency !== earlier.currency) return "undecided";
      if (compare(funds.value, earlier.value) >= 0) return "passed";
      return { values: { funds: shownAmount(funds), previousFunds: shownAmount(earlier) } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Cumulative funds are reported to superiors and to the press. Where they fall, the earlier figure was too high, or the money was in and out again.",
    "zh-Hans": "累计到位资金已经上报、公布。数字下降，不是原来报高了，就是资金转了一圈又出去。",
  },
  sources: [
    {
      title: "[“买外资”调查]",
      date: "2015",
      url: "https://business.sohu.com/20150226/n409200562.shtml",
      note: {
        en: "Grassroots governments bought foreign capital that went in and out again.",
        "zh-Hans": "基层政府购买外资，资金转一圈又出去。",
      },
    },
    {
      title: "[内蒙古核减虚增数据]",
      date: "2018",
      url: "http://oad.sxboguan.cn/news/gn/2025-10-8/29878.html",
      note: {
        en: "Earlier figures were revised downwards, and the base with them.",
        "zh-Hans": "核减虚增数据，上年基数同步调整。",
      },
    },
  ],
  examples: [
    {
      title: { en: "More than before", "zh-Hans": "增加" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-10-10",
            received: { amount: "20000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Less than before", "zh-Hans": "减少" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "10000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "projectId",
          values: {
            funds: { amount: "10000000", currency: "CNY" },
            previousFunds: { amount: "30000000", currency: "CNY" },
          },
        },
      ],
    },
    {
      title: { en: "No earlier cut", "zh-Hans": "没有上一期台账" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "10000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "no-previous-cut",
    },
  ],
};
