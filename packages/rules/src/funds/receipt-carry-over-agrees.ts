import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project, receipt } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readDate, readText, rowCountOf, shownValues } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";
import { yearOfSpan } from "../shared/years.js";

/**
 * A receipt says rightly whether its project is carried over.
 *
 * @zh 到位资金的结转标记与签约年份一致。
 * @category funds
 * @since 0.1.0
 */
export const receiptCarryOverAgrees = /* @__PURE__ */ defineRule({
  id: "receipt-carry-over-agrees",
  version: 1,
  labels: {
    en: "A receipt says rightly whether its project is carried over",
    "zh-Hans": "到位资金的结转标记与签约年份一致",
  },
  message: {
    en: "received on {receivedOn} for a project signed on {signedOn}, but marked the other way as to carry-over",
    "zh-Hans": "项目{signedOn}签约、资金{receivedOn}到位，结转标记与此不符",
  },
  fix: {
    en: "Mark funds as carried over where the project was signed before the year in which they arrived, and only then.",
    "zh-Hans": "项目在资金到位年度之前签约的，标记为结转；当年签约的不标记。",
  },
  severity: "warning",
  level: "ledger",
  table: "fundReceipts",
  reads: [receipt.carryOver, receipt.receivedOn, receipt.projectId, project.signedOn],
  mayRead: [project.projectId],
  memory: "keys",
  judge({ ledger }) {
    const markOf = readText(ledger, receipt.carryOver);
    const receivedOn = readDate(ledger, receipt.receivedOn);
    const signedOn = readDate(ledger, project.signedOn);
    const projectOf = followRows(ledger, receipt.projectId, ledger, project.projectId);
    return judgeRows(rowCountOf(ledger, "fundReceipts"), (row) => {
      const mark = markOf(row);
      const target = projectOf(row);
      const received = receivedOn(row);
      const signed = target === undefined ? undefined : signedOn(target);
      if (mark === undefined || target === undefined) return "absent";
      if (received === undefined || signed === undefined) return "absent";
      const [year, signedYear] = [yearOfSpan(received), yearOfSpan(signed)];
      if (year === undefined || signedYear === undefined) return "undecided";
      if (mark === String(signedYear < year)) return "passed";
      const shown = shownValues(ledger, row, receipt.receivedOn);
      return { values: { ...shown, ...shownValues(ledger, target, project.signedOn) } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Bulletins show funds of new and of earlier projects apart. More than seven tenths of a province's funds came from projects of earlier years; marked as new, they would more than triple what the year achieved.",
    "zh-Hans":
      "通报把新签项目和往年项目的资金分开列示。某省七成以上资金来自往年项目，若标成新签，当年成绩就虚增两倍多。",
  },
  sources: [
    {
      title: "[四川省招商引资统计：新签与往年]",
      date: "2012",
      note: {
        en: "Funds of new and of earlier projects are shown apart: 28 % and 72 %.",
        "zh-Hans": "到位资金分新签和往年项目列示，分别占28%和72%。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An earlier project", "zh-Hans": "往年项目" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2022-02-10" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
            carryOver: true,
          },
        ],
      },
    },
    {
      title: { en: "Marked as new", "zh-Hans": "标成新签" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2022-02-10" }],
        fundReceipts: [
          {
            receiptId: "R-1",
            projectId: "P-1",
            receivedOn: "2023-03-10",
            received: { amount: "30000000", currency: "CNY" },
            carryOver: false,
          },
        ],
      },
      findings: [{ record: "R-1", field: "carryOver", values: { signedOn: "2022-02-10" } }],
    },
  ],
};
