import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { judgePresence } from "../shared/judge-presence.js";

/**
 * A receipt of funds says in what form they came.
 *
 * @zh 每笔到位资金填写资金形态。
 * @category funds
 * @since 0.1.0
 */
export const receiptFormStated = /* @__PURE__ */ defineRule({
  id: "receipt-form-stated",
  version: 1,
  labels: {
    en: "A receipt of funds says in what form they came",
    "zh-Hans": "每笔到位资金填写资金形态",
  },
  message: {
    en: "no form of funds is stated for receipt {receiptId}",
    "zh-Hans": "到位记录 {receiptId} 没有填写资金形态",
  },
  fix: {
    en: "State whether it was cash, equipment, construction, land, intangibles, working capital or equity.",
    "zh-Hans": "请填写现金、设备、建安、土地、无形资产、流动资金或股权。",
  },
  severity: "warning",
  level: "record",
  table: "fundReceipts",
  reads: [receipt.form],
  mayRead: [receipt.receiptId],
  memory: "constant",
  judge: ({ ledger }) => judgePresence(ledger, receipt.form, [receipt.receiptId]),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Places differ in what counts as funds in place: some take fixed assets only, some leave land or working capital out. Without the form the figure cannot be made in another place's terms.",
    "zh-Hans":
      "各地对到位资金的认定不同：有的只算固定资产，有的不含土地款或流动资金。没有资金形态，就无法按别地口径计算。",
  },
  sources: [
    {
      title: "淮府办〔2010〕155号",
      issuer: "淮南市人民政府办公室",
      date: "2010",
      url: "http://fsou.com/html/text/lar/172448/17244873.html",
      note: {
        en: "Names the evidence that funds in place need: verification reports, bank slips, equipment lists.",
        "zh-Hans": "规定到位资金的认定依据：验资报告、银行进账单、设备清单等。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Cash", "zh-Hans": "现金" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
            form: "cash",
          },
        ],
      },
    },
    {
      title: { en: "Not stated", "zh-Hans": "未填写" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
            form: "cash",
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-04-10",
            received: { amount: "20000000", currency: "CNY" },
          },
        ],
      },
      findings: [{ record: "R-2", field: "form", values: { receiptId: "R-2" } }],
    },
    {
      title: { en: "A ledger that does not keep it", "zh-Hans": "台账没有此列" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
          },
        ],
      },
      notApplicable: "missing-column",
    },
  ],
};
