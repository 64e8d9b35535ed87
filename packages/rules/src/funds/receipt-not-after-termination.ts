import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";

/**
 * No funds arrive for a project after its termination.
 *
 * @zh 项目终止后不再有资金到位。
 * @category funds
 * @since 0.1.0
 */
export const receiptNotAfterTermination = /* @__PURE__ */ defineRule({
  id: "receipt-not-after-termination",
  version: 1,
  labels: {
    en: "No funds arrive for a project after its termination",
    "zh-Hans": "项目终止后不再有资金到位",
  },
  message: {
    en: "received on {receivedOn}, after the project was terminated on {terminatedOn}",
    "zh-Hans": "到位日期{receivedOn}晚于项目终止日期{terminatedOn}",
  },
  fix: {
    en: "Correct the date of termination where the project goes on; move the funds to the project that they belong to.",
    "zh-Hans": "项目仍在推进的，请更正终止日期；资金属于其他项目的，请改到该项目名下。",
  },
  severity: "error",
  level: "ledger",
  table: "fundReceipts",
  holds: comparison(receipt.receivedOn, "<=", project.terminatedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A dead project that still brings money is the mark of figures that are filled in to reach a target.",
    "zh-Hans": "已终止的项目还在到账，是为完成任务凑数的典型迹象。",
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
      title: { en: "Before the end", "zh-Hans": "终止之前" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: "2023-06-30" }],
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
      title: { en: "After the end", "zh-Hans": "终止之后" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: "2023-06-30" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-09-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      findings: [{ record: "R-1", field: "receivedOn", values: { terminatedOn: "2023-06-30" } }],
    },
    {
      title: { en: "Not terminated", "zh-Hans": "未终止" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", terminatedOn: null }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-09-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "absent",
    },
  ],
};
