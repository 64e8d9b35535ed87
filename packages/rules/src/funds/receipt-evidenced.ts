import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readText, rowCountOf, shownValues } from "../shared/read-field.js";

/**
 * A receipt of funds names what proves it.
 *
 * @zh 每笔到位资金有佐证材料。
 * @category funds
 * @since 0.1.0
 */
export const receiptEvidenced = /* @__PURE__ */ defineRule({
  id: "receipt-evidenced",
  version: 1,
  labels: { en: "A receipt of funds names what proves it", "zh-Hans": "每笔到位资金有佐证材料" },
  message: {
    en: "neither kind nor reference of evidence is stated for receipt {receiptId}",
    "zh-Hans": "到位记录 {receiptId} 没有填写佐证材料类型，也没有编号",
  },
  fix: {
    en: "Enter the kind and number of the bank slip, verification report, invoice or certificate.",
    "zh-Hans": "请填写进账单、验资报告、发票等佐证材料的类型和编号。",
  },
  severity: "warning",
  level: "record",
  table: "fundReceipts",
  reads: [receipt.evidenceKind],
  mayRead: [receipt.evidenceReference, receipt.receiptId],
  memory: "constant",
  judge({ ledger }) {
    const kindOf = readText(ledger, receipt.evidenceKind);
    const referenceOf = readText(ledger, receipt.evidenceReference);
    return judgeRows(rowCountOf(ledger, "fundReceipts"), (row) =>
      (kindOf(row) ?? referenceOf(row)) === undefined
        ? { values: shownValues(ledger, row, receipt.receiptId) }
        : "passed",
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Inflated funds in place are a usual finding of audits. Rules on recognition name the papers that each receipt needs; what has none does not count.",
    "zh-Hans":
      "虚报到位资金是审计中的常见问题。认定办法规定了每笔资金须有的凭证，没有凭证的不予认定。",
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
      title: { en: "A bank slip", "zh-Hans": "进账单" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
            evidenceKind: "bank-receipt",
          },
        ],
      },
    },
    {
      title: { en: "Nothing", "zh-Hans": "没有材料" },
      ledger: {
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
            evidenceKind: "bank-receipt",
          },
          {
            receiptId: "R-2",
            projectId: "P-1",
            receivedOn: "2023-04-10",
            received: { amount: "20000000", currency: "CNY" },
          },
        ],
      },
      findings: [{ record: "R-2", field: "evidenceKind", values: { receiptId: "R-2" } }],
    },
  ],
};
