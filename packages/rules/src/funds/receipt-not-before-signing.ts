import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";

/**
 * Funds arrive after the project is signed.
 *
 * @zh 资金到位不早于签约。
 * @category funds
 * @since 0.1.0
 */
export const receiptNotBeforeSigning = /* @__PURE__ */ defineRule({
  id: "receipt-not-before-signing",
  version: 1,
  labels: { en: "Funds arrive after the project is signed", "zh-Hans": "资金到位不早于签约" },
  message: {
    en: "received on {receivedOn}, before the project was signed on {signedOn}",
    "zh-Hans": "到位日期{receivedOn}早于签约日期{signedOn}",
  },
  fix: {
    en: "Check both dates; funds of an earlier project of the same investor belong to that project.",
    "zh-Hans": "请核对两个日期；同一投资方在先项目的资金应计入原项目。",
  },
  severity: "warning",
  level: "ledger",
  table: "fundReceipts",
  holds: comparison(receipt.receivedOn, ">=", project.signedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Money that came before the contract was not brought by it: an existing company's investment is shown as the result of a new signing.",
    "zh-Hans": "签约之前到位的钱不是这次招商引来的，多半是把已有企业的投资算成新签项目的成果。",
  },
  caution: {
    en: "Deposits paid under a letter of intent may come before the formal contract.",
    "zh-Hans": "依意向协议缴纳的保证金可能早于正式合同。",
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
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed one to five times at different ceremonies.",
        "zh-Hans": "同一项目在不同签约活动上签约一至五次。",
      },
    },
  ],
  examples: [
    {
      title: { en: "After signing", "zh-Hans": "签约之后到位" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
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
      title: { en: "A year before", "zh-Hans": "早了一年" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2022-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      findings: [
        {
          record: "R-1",
          field: "receivedOn",
          values: { receivedOn: "2022-03-10", signedOn: "2023-02-10" },
        },
      ],
    },
    {
      title: { en: "In the same month", "zh-Hans": "同一月份" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-02-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
