import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { judgePositive } from "../shared/judge-positive.js";

/**
 * A receipt of funds is above zero.
 *
 * @zh 每笔到位资金大于零。
 * @category amounts
 * @since 0.1.0
 */
export const receiptPositive = /* @__PURE__ */ defineRule({
  id: "receipt-positive",
  version: 1,
  labels: { en: "A receipt of funds is above zero", "zh-Hans": "每笔到位资金大于零" },
  message: {
    en: "{amount} is not above zero: funds that left again, or a correction",
    "zh-Hans": "{amount}不大于零：资金又转出，或者是冲减数",
  },
  fix: {
    en: "Correct the receipt that was wrong instead of entering a negative one; capital that left again was not in place.",
    "zh-Hans": "请直接更正原记录，不要用负数冲减；又转出的资金不算到位。",
  },
  severity: "warning",
  level: "record",
  table: "fundReceipts",
  reads: [receipt.received],
  memory: "constant",
  judge: ({ ledger }) => judgePositive(ledger, "fundReceipts", [receipt.received]),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A negative receipt corrects an earlier one, or shows capital that left again. The first takes from the figure of another period than the one that was wrong; the second means that the money was never in place.",
    "zh-Hans":
      "负数不是冲减以前的记录，就是资金又转了出去。前者错在前一期、减在这一期，两期都不准；后者说明这笔钱当初就不算到位。",
  },
  caution: {
    en: "A statistics office may prescribe negative entries for corrections; regrade the rule then.",
    "zh-Hans": "统计部门规定以负数冲减的，可调低本规则的级别。",
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
      title: { en: "Funds arrived", "zh-Hans": "资金到位" },
      ledger: {
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-1", received: { amount: "30000000", currency: "CNY" } },
        ],
      },
    },
    {
      title: { en: "Funds left again", "zh-Hans": "资金转出" },
      ledger: {
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-1", received: { amount: "30000000", currency: "CNY" } },
          {
            receiptId: "R-2",
            projectId: "P-1",
            received: { amount: "-30000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "R-2",
          field: "received",
          values: { amount: { amount: "-30000000", currency: "CNY" } },
        },
      ],
    },
  ],
};
