import type { Ledger, RecordProblem } from "@ipms/core";
import { readLedger } from "@ipms/files";
import { type LedgerInput, ledgerOf } from "@ipms/metrics";
import { type Finding, validate, type ValidationReport } from "@ipms/rules";
import type { ExpectedFinding } from "./fault.js";
import { type Cuts, cutOn } from "./synthetic-cuts.js";

/** A ledger with what reading it found. */
export interface Read {
  /** The ledger. */
  readonly ledger: Ledger;
  /** What reading found. */
  readonly problems: readonly RecordProblem[];
}

/**
 * Reads a ledger from its JSON, as from a file.
 *
 * @param input - the ledger
 */
export async function readJson(input: LedgerInput): Promise<Read> {
  const chunks = [new TextEncoder().encode(JSON.stringify(input))];
  return readLedger([{ name: "ledger.json", chunks }]);
}

/**
 * Validates a ledger beside its previous cut, with every finding kept.
 *
 * @param read - the ledger
 * @param previous - the previous cut
 */
export function judged({ ledger, problems }: Read, previous: Ledger): ValidationReport {
  const maximumFindings = Number.MAX_SAFE_INTEGER;
  return validate(ledger, { asOf: cutOn, previous, problems, maximumFindings });
}

/**
 * Validates a ledger that is in memory.
 *
 * @param cuts - both cuts
 */
export function judgedInMemory(cuts: Cuts): ValidationReport {
  return judged(ledgerOf(cuts.ledger), ledgerOf(cuts.previous).ledger);
}

/**
 * The findings of a report that another report does not have, each as often as it is there more, in
 * order.
 *
 * @param report - the report
 * @param base - the other report
 */
export function added(report: ValidationReport, base: ValidationReport): readonly string[] {
  const known = new Map<string, number>();
  for (const finding of base.findings) {
    const key = shown(finding);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return report.findings
    .map(shown)
    .filter((key) => {
      const left = known.get(key) ?? 0;
      known.set(key, left - 1);
      return left <= 0;
    })
    .toSorted();
}

/**
 * A finding in one line: rule, table, record and field.
 *
 * @param finding - the finding
 */
export function shown({ rule, table, record, field }: ExpectedFinding | Finding): string {
  return [rule, table, record, field].map((part) => part ?? "–").join(" ");
}
