import {
  type Judgement,
  parseCalendarDate,
  parseDecimal,
  type RuleContext,
  zero,
  compare,
} from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { project } from "../fields/fields.js";
import { judgeCarryOver } from "./judge-carry-over.js";
import { judgeLateEntry } from "./judge-late-entry.js";
import { judgePositive } from "./judge-positive.js";

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const date = optional(
  fc.constantFrom(
    "1969-07-20",
    "2021",
    "2021-12-31",
    "2022-01-01",
    "2022-06-28",
    "2022-09",
    "2022-12-30",
    "2022-12-31",
    "2023-01-01",
    "2023-03-25",
    "2023-03-27",
    "2023-06-30",
    "2023",
  ),
);

/** More rows than one word of a set holds. */
const rowsOf = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 1, maxLength: 70 });

/** What a rule says of some projects, beside the verdict on each by a plain loop. */
function bothWays<Row extends object>(
  rows: readonly Row[],
  judge: (context: RuleContext) => Judgement,
  verdictOn: (row: Row) => string,
) {
  const projects = rows.map((row, at) => ({ projectId: `P-${at}`, name: "电池项目", ...row }));
  const { ledger } = ledgerOf({ projects });
  const parameters = { lastDays: "5", lateDays: "92" };
  const judged = judge({ ledger, asOf: "2023-06-30", parameters, requiredEvidence: [] });
  const verdicts = rows.map(verdictOn);
  const count = (wanted: string) => verdicts.filter((each) => each === wanted).length;
  return {
    byColumns: {
      failed: [...judged.failures].map(({ row }) => row),
      applied: judged.applied,
      absent: judged.notApplicable?.absent ?? 0,
      undecided: judged.notApplicable?.undecided ?? 0,
    },
    byRows: {
      failed: verdicts.flatMap((each, row) => (each === "failed" ? [row] : [])),
      applied: count("passed") + count("failed"),
      absent: count("absent"),
      undecided: count("undecided"),
    },
  };
}

const daysOf = (text: string | null) => (text === null ? undefined : parseCalendarDate(text));

describe("judges whole columns as it would judge each project by itself", () => {
  it("by whether it is carried over", () => {
    const row = fc.record({ signedOn: date, carryOver: optional(fc.boolean()) });
    fc.assert(
      fc.property(rowsOf(row), (rows) => {
        const { byColumns, byRows } = bothWays(rows, judgeCarryOver, ({ signedOn, carryOver }) => {
          const signed = daysOf(signedOn);
          if (signed === undefined || carryOver === null) return "absent";
          const thisYear = daysOf("2023-01-01")?.first ?? 0;
          const lastYear = daysOf("2022-01-01")?.first ?? 0;
          const agrees = carryOver ? signed.last < thisYear : signed.first >= lastYear;
          return agrees ? "passed" : "failed";
        });
        expect(byColumns).toEqual(byRows);
      }),
    );
  });

  it("by when its signing was recorded", () => {
    const row = fc.record({ signedOn: date, signedRecordedOn: date });
    const lastDaysOfQuarters = /-03-(?:2[7-9]|3)|-06-(?:2[6-9]|30)|-12-(?:2[7-9]|3)/;
    fc.assert(
      fc.property(rowsOf(row), (rows) => {
        const { byColumns, byRows } = bothWays(
          rows,
          judgeLateEntry,
          ({ signedOn, signedRecordedOn }) => {
            const [signed, recorded] = [daysOf(signedOn), daysOf(signedRecordedOn)];
            if (signed === undefined || recorded === undefined) return "absent";
            if (recorded.first !== recorded.last) return "undecided";
            if (recorded.first - signed.first <= 92) return "passed";
            if (!lastDaysOfQuarters.test(signedRecordedOn ?? "")) return "passed";
            return recorded.first - signed.last <= 92 ? "undecided" : "failed";
          },
        );
        expect(byColumns).toEqual(byRows);
      }),
    );
  });

  it("by whether its amounts are above zero", () => {
    const amount = fc.constantFrom(
      "0",
      "0.00",
      "-0.01",
      "-1",
      "0.01",
      "1000000000",
      "-1000000000",
      "999999999.99",
      "-12345678901234567890.5",
      "12345678901234567890.5",
    );
    const row = fc.record({ totalInvestment: optional(amount) });
    for (const mayBeZero of [[], [project.totalInvestment]]) {
      fc.assert(
        fc.property(rowsOf(row), (rows) => {
          const records = rows.map(({ totalInvestment }) => ({
            totalInvestment:
              totalInvestment === null ? null : { amount: totalInvestment, currency: "CNY" },
          }));
          const { byColumns, byRows } = bothWays(
            records,
            ({ ledger }) => judgePositive(ledger, "projects", [project.totalInvestment], mayBeZero),
            ({ totalInvestment: stated }) => {
              if (stated === null) return "absent";
              const sign = compare(parseDecimal(stated.amount) ?? zero, zero);
              return sign > 0 || (sign === 0 && mayBeZero.length > 0) ? "passed" : "failed";
            },
          );
          expect(byColumns).toEqual(byRows);
        }),
      );
    }
  });
});
