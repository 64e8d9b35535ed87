import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { receipt } from "../fields/fields.js";
import { readText, shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { allKeys, anyKey, orNone, textKeys } from "../shared/row-keys.js";

/**
 * A voucher proves the funds of one project.
 *
 * @zh 一份到位凭证只证明一个项目的资金。
 * @category evidence
 * @since 0.1.0
 */
export const receiptEvidenceOfOneProject = /* @__PURE__ */ defineRule({
  id: "receipt-evidence-of-one-project",
  version: 1,
  labels: {
    en: "A voucher proves the funds of one project",
    "zh-Hans": "一份到位凭证只证明一个项目的资金",
  },
  message: {
    en: 'voucher "{evidenceReference}" is also entered for another project',
    "zh-Hans": "凭证“{evidenceReference}”同时用于另一个项目",
  },
  fix: {
    en: "Enter the voucher with the project that it names; where it covers several, use certificates that divide the funds.",
    "zh-Hans": "请将凭证归入其载明的项目；一份凭证涉及多个项目的，应附到位资金分割证明。",
  },
  severity: "warning",
  level: "ledger",
  table: "fundReceipts",
  reads: [receipt.evidenceReference, receipt.projectId],
  mayRead: [receipt.evidenceKind],
  memory: "keys",
  judge({ ledger }) {
    const kindOf = readText(ledger, receipt.evidenceKind);
    const projects = textKeys(ledger, receipt.projectId);
    const keys = allKeys(
      textKeys(ledger, receipt.evidenceReference),
      orNone(textKeys(ledger, receipt.evidenceKind)),
      anyKey(projects),
    );
    return judgeRepeats(keys, (row, first) =>
      kindOf(row) === "funds-split-certificate" || projects[row] === projects[first]
        ? "passed"
        : { values: shownValues(ledger, row, receipt.evidenceReference), related: [first] },
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The same bank slip behind the funds of two projects counts the same money twice.",
    "zh-Hans": "同一张进账单证明两个项目的资金，同一笔钱就算了两次。",
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
      title: { en: "One slip each", "zh-Hans": "各有凭证" },
      ledger: {
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-1", evidenceReference: "进账单-01" },
          { receiptId: "R-2", projectId: "P-2", evidenceReference: "进账单-02" },
        ],
      },
    },
    {
      title: { en: "One slip, two projects", "zh-Hans": "一单两用" },
      ledger: {
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-1", evidenceReference: "进账单-01" },
          { receiptId: "R-2", projectId: "P-2", evidenceReference: "进账单-01" },
        ],
      },
      findings: [
        { record: "R-2", field: "evidenceReference", values: { evidenceReference: "进账单-01" } },
      ],
    },
  ],
};
