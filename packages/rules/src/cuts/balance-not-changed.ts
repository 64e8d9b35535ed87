import { defineRule, type FindingValue, type Ledger } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { balance } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import {
  readAmountKey,
  readDate,
  type Reader,
  readText,
  rowCountOf,
  shownAt,
  shownValues,
} from "../shared/read-field.js";
import { rowsBy } from "../shared/rows-by.js";

/**
 * A balance stays as it was reported.
 *
 * @zh 已报的累计数不改动。
 * @category cuts
 * @since 0.1.0
 */
export const balanceNotChanged = /* @__PURE__ */ defineRule({
  id: "balance-not-changed",
  version: 1,
  labels: { en: "A balance stays as it was reported", "zh-Hans": "已报的累计数不改动" },
  message: {
    en: "{cumulative} by {balanceOn} now, {previousCumulative} in the previous cut",
    "zh-Hans": "截至{balanceOn}现为{cumulative}，上一期为{previousCumulative}",
  },
  fix: {
    en: "Say in the remarks why it was corrected; the funds of that period and the next change with it.",
    "zh-Hans": "请在备注中说明更正原因；该期和下一期的到位资金都会随之变化。",
  },
  severity: "warning",
  level: "cuts",
  table: "fundBalances",
  reads: [balance.cumulative, balance.balanceOn, balance.projectId],
  memory: "keys",
  judge({ ledger, previous }) {
    const keyOf = balanceKey(ledger);
    const earlierRows = previous === undefined ? new Map() : rowsByBalance(previous);
    const now = readAmountKey(ledger, balance.cumulative);
    const before = readAmountKey(previous, balance.cumulative);
    return judgeRows(rowCountOf(ledger, "fundBalances"), (row) => {
      const earlier = earlierRows.get(keyOf(row) ?? "");
      const amount = now(row);
      const earlierAmount = earlier === undefined ? undefined : before(earlier);
      if (earlier === undefined || amount === undefined || earlierAmount === undefined) {
        return "absent";
      }
      if (amount === earlierAmount) return "passed";
      const values: Record<string, FindingValue> = {
        ...shownValues(ledger, row, balance.cumulative, balance.balanceOn),
        previousCumulative: shownAt(previous, balance.cumulative, earlier) ?? "",
      };
      return { values };
    });
  },
});

/** A balance is that of a project by a day. */
function balanceKey(ledger: Ledger): Reader<string> {
  const projectOf = readText(ledger, balance.projectId);
  const balanceOn = readDate(ledger, balance.balanceOn);
  return (row) => {
    const day = balanceOn(row);
    const id = projectOf(row);
    return day === undefined || id === undefined ? undefined : `${day.first} ${day.last} ${id}`;
  };
}

function rowsByBalance(ledger: Ledger): ReadonlyMap<string, number> {
  const groups = rowsBy(rowCountOf(ledger, "fundBalances"), balanceKey(ledger));
  return new Map([...groups].map(([key, rows]) => [key, rows[0] ?? 0]));
}

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A period's funds are the difference of two balances. Where one of them changes after the bulletin, bulletin and ledger no longer agree.",
    "zh-Hans": "当期到位资金是两个累计数之差。通报之后再改其中一个，通报与台账就对不上了。",
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
      title: { en: "A further balance", "zh-Hans": "新增一期" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-09-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
          {
            projectId: "P-1",
            balanceOn: "2023-12-31",
            cumulative: { amount: "130000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-09-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Raised afterwards", "zh-Hans": "事后调高" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-09-30",
            cumulative: { amount: "180000000", currency: "CNY" },
          },
        ],
      },
      previous: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-09-30",
            cumulative: { amount: "100000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "cumulative",
          values: {
            cumulative: { amount: "180000000", currency: "CNY" },
            previousCumulative: { amount: "100000000", currency: "CNY" },
          },
        },
      ],
    },
  ],
};
