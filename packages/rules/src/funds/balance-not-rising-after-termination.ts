import { compare, defineRule, type FindingValue } from "@ipms/core";
import { earlierBalances } from "../shared/earlier-balances.js";
import type { RuleDocumentation } from "../documentation.js";
import { balance, project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readAmount, readDate, rowCountOf, shownAt, shownValues } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

/**
 * Cumulative funds stop growing when a project is terminated.
 *
 * @zh 项目终止后累计到位资金不再增加。
 * @category funds
 * @since 0.1.0
 */
export const balanceNotRisingAfterTermination = /* @__PURE__ */ defineRule({
  id: "balance-not-rising-after-termination",
  version: 1,
  labels: {
    en: "Cumulative funds stop growing when a project is terminated",
    "zh-Hans": "项目终止后累计到位资金不再增加",
  },
  message: {
    en: "{cumulative} by {balanceOn}, up from {earlierCumulative}, although the project was terminated on {terminatedOn}",
    "zh-Hans":
      "项目已于{terminatedOn}终止，截至{balanceOn}累计数仍由{earlierCumulative}增至{cumulative}",
  },
  fix: {
    en: "Correct the date of termination where the project goes on; otherwise keep the balance as it was at the end.",
    "zh-Hans": "项目仍在推进的，请更正终止日期；否则累计数应保持终止时的数额。",
  },
  severity: "error",
  level: "ledger",
  table: "fundBalances",
  reads: [balance.cumulative, balance.balanceOn, balance.projectId, project.terminatedOn],
  mayRead: [project.projectId],
  memory: "keys",
  judge({ ledger }) {
    const amountOf = readAmount(ledger, balance.cumulative);
    const balanceOn = readDate(ledger, balance.balanceOn);
    const terminatedOn = readDate(ledger, project.terminatedOn);
    const projectOf = followRows(ledger, balance.projectId, ledger, project.projectId);
    const earlier = earlierBalances(ledger);
    return judgeRows(rowCountOf(ledger, "fundBalances"), (row) => {
      const target = projectOf(row);
      const end = target === undefined ? undefined : terminatedOn(target);
      const before = earlier[row] ?? -1;
      const amount = amountOf(row);
      if (target === undefined || end === undefined || amount === undefined) return "absent";
      const earlierAmount = before < 0 ? undefined : amountOf(before);
      if (earlierAmount === undefined) return "absent";
      if ((balanceOn(row)?.last ?? 0) <= end.first) return "not-concerned";
      if (amount.currency !== earlierAmount.currency) return "undecided";
      if (compare(amount.value, earlierAmount.value) <= 0) return "passed";
      // The growth may have come before the end, within the time that the balance spans.
      if ((balanceOn(before)?.first ?? 0) < end.last) return "undecided";
      const values: Record<string, FindingValue> = {
        ...shownValues(ledger, row, balance.cumulative, balance.balanceOn),
        ...shownValues(ledger, target, project.terminatedOn),
        earlierCumulative: shownAt(ledger, balance.cumulative, before) ?? "–",
      };
      return { values, related: [before] };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Ledgers that keep one cumulative column go on adding to it month by month, whatever became of the project.",
    "zh-Hans": "只填累计数的台账，往往不管项目是否终止，照样逐月往上加。",
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
      title: "[乌拉特前旗招商引资审计结果]",
      date: "2024",
      url: "https://www.bynesrmtzx.cn/content/202408/01/c353001.html",
      note: {
        en: "The audit compared funds and projects reported with progress on site and found both inflated.",
        "zh-Hans": "审计把申报的资金、项目与现场进度核对，发现虚报到位资金和招商项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Unchanged since the end", "zh-Hans": "终止后未变" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: "2023-06-30" }],
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-06-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
          {
            projectId: "P-1",
            balanceOn: "2023-09-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Still growing", "zh-Hans": "仍在增加" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: "2023-06-30" }],
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-06-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
          {
            projectId: "P-1",
            balanceOn: "2023-09-30",
            cumulative: { amount: "130000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "cumulative",
          values: {
            cumulative: { amount: "130000000", currency: "CNY" },
            earlierCumulative: { amount: "100000000", currency: "CNY" },
            terminatedOn: "2023-06-30",
          },
        },
      ],
    },
  ],
};
