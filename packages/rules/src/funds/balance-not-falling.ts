import { compare, defineRule, type FindingValue } from "@ipms/core";
import { earlierBalances } from "../shared/earlier-balances.js";
import type { RuleDocumentation } from "../documentation.js";
import { balance } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readAmount, readDate, rowCountOf, shownAt, shownValues } from "../shared/read-field.js";

/**
 * Cumulative funds never fall.
 *
 * @zh 累计到位资金只增不减。
 * @category funds
 * @since 0.1.0
 */
export const balanceNotFalling = /* @__PURE__ */ defineRule({
  id: "balance-not-falling",
  version: 1,
  labels: { en: "Cumulative funds never fall", "zh-Hans": "累计到位资金只增不减" },
  message: {
    en: "{cumulative} by {balanceOn}, less than {earlierCumulative} by {earlierBalanceOn}",
    "zh-Hans": "截至{balanceOn}累计{cumulative}，少于{earlierBalanceOn}的{earlierCumulative}",
  },
  fix: {
    en: "Look for a monthly amount entered as cumulative, or for a column whose unit changed.",
    "zh-Hans": "请检查是否把当月数当作累计数，或者单位前后不一致。",
  },
  severity: "error",
  level: "ledger",
  table: "fundBalances",
  reads: [balance.cumulative, balance.balanceOn, balance.projectId],
  memory: "keys",
  judge({ ledger }) {
    const amountOf = readAmount(ledger, balance.cumulative);
    const dayOfBalance = readDate(ledger, balance.balanceOn);
    const earlier = earlierBalances(ledger);
    return judgeRows(rowCountOf(ledger, "fundBalances"), (row) => {
      const amount = amountOf(row);
      const before = earlier[row] ?? -1;
      if (amount === undefined || dayOfBalance(row) === undefined) return "absent";
      const earlierAmount = before < 0 ? undefined : amountOf(before);
      if (earlierAmount === undefined) return "passed";
      if (amount.currency !== earlierAmount.currency) return "undecided";
      if (compare(amount.value, earlierAmount.value) >= 0) return "passed";
      const values: Record<string, FindingValue> = {
        ...shownValues(ledger, row, balance.cumulative, balance.balanceOn),
        earlierCumulative: shownAt(ledger, balance.cumulative, before) ?? "",
        earlierBalanceOn: shownAt(ledger, balance.balanceOn, before) ?? "",
      };
      return { values, related: [before] };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A period's funds are the difference of two balances. Where the balance falls, the period has negative funds in place, and all that follow are wrong.",
    "zh-Hans": "当期到位资金等于两个累计数之差。累计数下降，当期就成了负数，之后各期都会出错。",
  },
  sources: [
    {
      title: "[博乐市统计数据自查情况]",
      date: "2023",
      url: "https://www.xjbl.gov.cn/info/1493/82457.htm",
      note: {
        en: "Investment was reported ahead of progress, and codes were wrong.",
        "zh-Hans": "存在超进度报送投资额，行业、区划代码填错。",
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
      title: { en: "Rising", "zh-Hans": "逐月增加" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-06-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
          {
            projectId: "P-1",
            balanceOn: "2023-03-31",
            cumulative: { amount: "60000000", currency: "CNY" },
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
      title: { en: "A month's amount", "zh-Hans": "填了当月数" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-03-31",
            cumulative: { amount: "60000000", currency: "CNY" },
          },
          {
            projectId: "P-1",
            balanceOn: "2023-06-30",
            cumulative: { amount: "40000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "cumulative",
          values: {
            cumulative: { amount: "40000000", currency: "CNY" },
            earlierCumulative: { amount: "60000000", currency: "CNY" },
          },
        },
      ],
    },
  ],
};
