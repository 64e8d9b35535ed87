import {
  aggregateOf,
  and,
  asOf,
  comparison,
  daysAfter,
  defineRule,
  not,
  parameter,
  present,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";
import { timesOf } from "../shared/terms.js";

/**
 * Funds do not run far ahead of construction.
 *
 * @zh 到位资金不明显超前于建设进度。
 * @category funds
 * @since 0.1.0
 */
export const projectFundsKeepPaceWithConstruction = /* @__PURE__ */ defineRule({
  id: "project-funds-keep-pace-with-construction",
  version: 1,
  labels: {
    en: "Funds do not run far ahead of construction",
    "zh-Hans": "到位资金不明显超前于建设进度",
  },
  message: {
    en: "{fundsReceived} of {totalInvestment} received, more than {share} of it, within {days} days of the start on {startedOn}",
    "zh-Hans":
      "{startedOn}开工未满{days}天，总投资{totalInvestment}已到位{fundsReceived}，比例超过{share}",
  },
  fix: {
    en: "Compare the receipts with the progress sheet, the account books and the vouchers.",
    "zh-Hans": "请将到位资金与形象进度单、账簿和支付凭证核对。",
  },
  severity: "notice",
  level: "ledger",
  table: "projects",
  parameters: {
    share: {
      labels: { en: "Share of the total investment", "zh-Hans": "占总投资的比例" },
      kind: "decimal",
      values: [{ value: "0.9" }],
    },
    days: {
      labels: { en: "Days since the start", "zh-Hans": "开工后天数" },
      kind: "integer",
      values: [{ value: "90" }],
    },
  },
  aggregates: {
    fundsReceived: { table: "fundReceipts", value: { sum: receipt.received } },
  },
  when: and(
    present(project.startedOn),
    not(present(project.completedOn)),
    not(present(project.commissionedOn)),
    comparison(daysAfter(project.startedOn, parameter("days")), ">", asOf),
  ),
  holds: comparison(
    aggregateOf<"money">("fundsReceived"),
    "<=",
    timesOf<"money">(project.totalInvestment, parameter("share")),
  ),
  field: project.totalInvestment,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Investment reported ahead of progress is what statistics offices find first when they check themselves.",
    "zh-Hans": "超进度报送投资额，是统计部门自查首先发现的问题。",
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
      title: { en: "In step", "zh-Hans": "与进度相符" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            startedOn: "2023-11-20",
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-12-10",
            received: { amount: "100000000", currency: "CNY" },
          },
        ],
      },
    },
    {
      title: { en: "Nearly all in six weeks", "zh-Hans": "六周几乎全部到位" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            startedOn: "2023-11-20",
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-12-10",
            received: { amount: "480000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "totalInvestment",
          values: {
            fundsReceived: { amount: "480000000", currency: "CNY" },
            startedOn: "2023-11-20",
          },
        },
      ],
    },
    {
      title: { en: "Long under construction", "zh-Hans": "早已开工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            startedOn: "2022-11-20",
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-12-10",
            received: { amount: "480000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
