import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { datesWithin } from "../shared/date-within.js";
import { judgeDates } from "../shared/judge-dates.js";
import { lastKnownDay } from "../shared/last-known-day.js";

/**
 * No receipt lies after the day whose knowledge counts.
 *
 * @zh 到位日期不晚于统计截止日期。
 * @category funds
 * @since 0.1.0
 */
export const receiptNotAfterAsOf = /* @__PURE__ */ defineRule({
  id: "receipt-not-after-as-of",
  version: 1,
  labels: {
    en: "No receipt lies after the day whose knowledge counts",
    "zh-Hans": "到位日期不晚于统计截止日期",
  },
  message: {
    en: "received on {date}, which lies in the future",
    "zh-Hans": "到位日期{date}尚未到来",
  },
  fix: {
    en: "Enter funds when they have arrived; planned payments have no place among receipts.",
    "zh-Hans": "资金到账后再录入；计划付款不应列入到位记录。",
  },
  severity: "error",
  level: "record",
  table: "fundReceipts",
  reads: [receipt.receivedOn],
  memory: "constant",
  readsHead: true,
  judge(context) {
    const today = lastKnownDay(context);
    return judgeDates(
      context.ledger,
      "fundReceipts",
      [receipt.receivedOn],
      () => (dates) => datesWithin(dates, -Infinity, today),
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A date in the future shows that a promise was entered as money. It stays out of today's figure and slips into that of the next bulletin unseen.",
    "zh-Hans": "日期在将来，说明把承诺当成了到账。今天的数字不含它，下一期通报却会不知不觉算进去。",
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
      title: { en: "Arrived", "zh-Hans": "已到账" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-12-31",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "The ledger was cut later", "zh-Hans": "台账截取日期更晚" },
      ledger: {
        cutOn: "2024-06-30",
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2024-01-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Next year", "zh-Hans": "明年到账" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2024-01-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      findings: [{ record: "R-1", field: "receivedOn", values: { date: "2024-01-10" } }],
    },
  ],
};
