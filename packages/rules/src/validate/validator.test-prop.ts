import type { Ledger, RecordProblem, Rule, Table } from "@ipms/core";
import { ledgerOf, type LedgerInput } from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Finding } from "../finding.js";
import { rules } from "../generated/registry.js";
import type { RuleOutcome, ValidationReport } from "../report.js";
import { findingsOf } from "./findings-of.js";
import { randomLedger } from "./random-ledger.test-input.js";
import { validate } from "./validate.js";
import { validator } from "./validator.js";

const asOf = "2023-06-30";
const problems: readonly RecordProblem[] = [
  { code: "invalid-date", parameters: { value: "2023-02-30" }, table: "projects" },
];

/**
 * Parts of a ledger: each row by itself, so that many parts lack columns that others have. The first
 * part of a table has them all, as the header of a file does.
 */
function partsOf(input: LedgerInput): readonly Table[] {
  return Object.entries(input).flatMap(([name, records]) => {
    const rows = Array.isArray(records) ? (records as readonly object[]) : [];
    const fields = rows.flatMap((row) => Object.keys(row));
    const header = Object.fromEntries(fields.map((field) => [field, null]));
    const parts = rows.map((row, index) => [index === 0 ? { ...header, ...row } : row]);
    return (parts.length === 0 ? [[]] : parts).flatMap((part) => [
      ...ledgerOf({ [name]: part }).ledger.tables.values(),
    ]);
  });
}

/** A finding without its place: places count from the beginning of a part. */
function withoutPlace(finding: Finding) {
  return { ...finding, place: undefined, related: undefined };
}

const functions = new Set(
  Object.values(rules as Readonly<Record<string, Rule>>)
    .filter((rule) => "judge" in rule)
    .map(({ id }) => id),
);

/** Functions may count what they do not judge by the columns that a part has. */
function withoutReasons(outcome: RuleOutcome) {
  return functions.has(outcome.id) ? { ...outcome, notApplicable: {} } : outcome;
}

function comparable({ rules: outcomes, findings, counts, rows, faults }: ValidationReport) {
  return {
    rules: outcomes.map(withoutReasons),
    findings: findings.map(withoutPlace),
    counts,
    rows,
    faults,
  };
}

it("judges a ledger in parts as it judges the whole", () => {
  fc.assert(
    fc.property(
      randomLedger,
      randomLedger,
      fc.integer({ min: 0, max: 5 }),
      (input, earlier, maximum) => {
        const previous: Ledger = ledgerOf(earlier).ledger;
        const options = { asOf, previous, maximumFindings: maximum, problems };
        const judge = validator(options);
        for (const part of partsOf(input)) judge.table(part);
        const report = judge.finish({ head: {}, complete: true, files: [] });
        expect(comparable(report)).toEqual(comparable(validate(ledgerOf(input).ledger, options)));
      },
    ),
    { numRuns: 60 },
  );
});

it("yields the findings that the report keeps, and the report last", async () => {
  await fc.assert(
    fc.asyncProperty(randomLedger, async (input) => {
      const batches = partsOf(input).map((table) => ({ table }));
      const found: (Finding | ValidationReport)[] = [];
      for await (const each of findingsOf(batches, { asOf, maximumFindings: 3 })) found.push(each);
      const report = found.pop() as ValidationReport;
      const inOrder = (findings: readonly Finding[]) =>
        findings.toSorted((a, b) => a.rule.localeCompare(b.rule));
      expect(inOrder(found as Finding[])).toEqual(inOrder(report.findings));
    }),
    { numRuns: 20 },
  );
});
