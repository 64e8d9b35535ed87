import { aggregateOf, asOf, comparison, defineRule, not, parameter, reached } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";
import { timesOf } from "../shared/terms.js";

/**
 * Large funds arrive after work has begun.
 *
 * @zh 大额资金在开工后到位。
 * @category funds
 * @since 0.1.0
 */
export const projectFundsFollowStart = /* @__PURE__ */ defineRule({
  id: "project-funds-follow-start",
  version: 1,
  labels: { en: "Large funds arrive after work has begun", "zh-Hans": "大额资金在开工后到位" },
  message: {
    en: "{fundsReceived} of {totalInvestment} received, more than {share} of it, although the project has not started",
    "zh-Hans": "总投资{totalInvestment}已到位{fundsReceived}，比例超过{share}，项目却未开工",
  },
  fix: {
    en: "Check the evidence of the receipts; enter the date of the start where work has begun.",
    "zh-Hans": "请核对到位凭证；已开工的，请补填开工日期。",
  },
  severity: "notice",
  level: "ledger",
  table: "projects",
  parameters: {
    share: {
      labels: { en: "Share of the total investment", "zh-Hans": "占总投资的比例" },
      kind: "decimal",
      values: [{ value: "0.5" }],
    },
  },
  aggregates: {
    fundsReceived: { table: "fundReceipts", value: { sum: receipt.received } },
  },
  when: not(reached("started", asOf)),
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
    en: "Auditors compared funds with what stood on the site. Half of an investment in place before the first pile is driven asks for an explanation.",
    "zh-Hans": "审计把资金与工地现状核对。桩还没打，一半投资已经到位，需要说明。",
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
    {
      title: "[博乐市统计数据自查情况]",
      date: "2023",
      url: "https://www.xjbl.gov.cn/info/1493/82457.htm",
      note: {
        en: "Investment was reported ahead of progress, and codes were wrong.",
        "zh-Hans": "存在超进度报送投资额，行业、区划代码填错。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A deposit", "zh-Hans": "少量到位" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            startedOn: null,
          },
        ],
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
      title: { en: "Most of it", "zh-Hans": "大部分到位" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            startedOn: null,
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "400000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "totalInvestment",
          values: { fundsReceived: { amount: "400000000", currency: "CNY" }, share: "0.5" },
        },
      ],
    },
    {
      title: { en: "Under construction", "zh-Hans": "已开工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            totalInvestment: { amount: "500000000", currency: "CNY" },
            startedOn: "2023-03-01",
          },
        ],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "400000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
