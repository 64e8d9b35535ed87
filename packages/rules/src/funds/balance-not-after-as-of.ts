import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { balance } from "../fields/fields.js";
import { datesWithin } from "../shared/date-within.js";
import { judgeDates } from "../shared/judge-dates.js";
import { lastKnownDay } from "../shared/last-known-day.js";

/**
 * No balance is of a day after the one whose knowledge counts.
 *
 * @zh 累计到位数的日期不晚于统计截止日期。
 * @category funds
 * @since 0.1.0
 */
export const balanceNotAfterAsOf = /* @__PURE__ */ defineRule({
  id: "balance-not-after-as-of",
  version: 1,
  labels: {
    en: "No balance is of a day after the one whose knowledge counts",
    "zh-Hans": "累计到位数的日期不晚于统计截止日期",
  },
  message: {
    en: "funds in place as of {date}, which lies in the future",
    "zh-Hans": "累计到位数的日期{date}尚未到来",
  },
  fix: {
    en: "Correct the day; funds that are only expected have no place among balances.",
    "zh-Hans": "请更正日期；预计到位的资金不应列入累计到位数。",
  },
  severity: "error",
  level: "record",
  table: "fundBalances",
  reads: [balance.balanceOn],
  memory: "constant",
  readsHead: true,
  judge(context) {
    const today = lastKnownDay(context);
    return judgeDates(
      context.ledger,
      "fundBalances",
      [balance.balanceOn],
      () => (dates) => datesWithin(dates, -Infinity, today),
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A balance of a day that has not come is a forecast. The figure for that day will take it for what arrived, and until then a cumulative figure seems to stand still.",
    "zh-Hans":
      "日期未到的累计数只是预计。到了那一天，它就会被当作实际到位；在此之前，累计数看上去没有变化。",
  },
  sources: [
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
      title: { en: "At the end of a quarter", "zh-Hans": "季末数" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2023-12-31",
            cumulative: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Entered for next year", "zh-Hans": "提前填了下一年" },
      ledger: {
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2024-01-01",
            cumulative: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      findings: [{ record: "P-1", field: "balanceOn", values: { date: "2024-01-01" } }],
    },
    {
      title: { en: "The ledger was cut later", "zh-Hans": "台账截至更晚的日期" },
      ledger: {
        cutOn: "2024-03-31",
        fundBalances: [
          {
            projectId: "P-1",
            balanceOn: "2024-03-31",
            cumulative: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
    },
  ],
};
