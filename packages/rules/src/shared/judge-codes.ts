import type { Failure, FieldNode, Judgement, Ledger, NotApplicableReason } from "@ipms/core";
import type { RowVerdict } from "./judge-rows.js";
import { readText, rowCountOf } from "./read-field.js";

/**
 * Judges codes, each for itself, one column after the other. Each different code is judged once.
 *
 * @param ledger - the ledger
 * @param fields - fields of one table that hold codes
 * @param verdictOf - the verdict on a code
 */
export function judgeCodes(
  ledger: Ledger,
  fields: readonly FieldNode<"code">[],
  verdictOf: (code: string) => RowVerdict,
): Judgement {
  const known = new Map<string, RowVerdict>();
  const knownVerdictOf = (code: string): RowVerdict => {
    const verdict = known.get(code) ?? verdictOf(code);
    known.set(code, verdict);
    return verdict;
  };
  const counts = new Map<RowVerdict, number>();
  const failures: Failure[] = [];
  let applied = 0;
  for (const field of fields) {
    const verdictAt = verdictsAt(ledger, field, knownVerdictOf);
    for (let row = 0; row < rowCountOf(ledger, field.table); row += 1) {
      const verdict = verdictAt(row);
      if (verdict === "passed") applied += 1;
      else if (typeof verdict === "string") counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      else {
        applied += 1;
        failures.push({ row, field: field.field, ...verdict });
      }
    }
  }
  const notApplicable: Partial<Record<NotApplicableReason, number>> = Object.fromEntries(counts);
  return { applied, notApplicable, failures: failures.sort((one, other) => one.row - other.row) };
}

/** The verdict on each row of a column; of a dictionary each code is looked up once. */
function verdictsAt(
  ledger: Ledger,
  field: FieldNode<"code">,
  verdictOf: (code: string) => RowVerdict,
): (row: number) => RowVerdict {
  const column = ledger.tables.get(field.table)?.columns.get(field.field);
  if (column?.kind !== "code") {
    const textOf = readText(ledger, field);
    return (row) => {
      const text = textOf(row);
      return text === undefined ? "absent" : verdictOf(text);
    };
  }
  const { indexes, values } = column;
  const verdicts: (RowVerdict | undefined)[] = values.map(() => undefined);
  return (row) => {
    const index = indexes[row] ?? -1;
    if (index < 0) return "absent";
    return (verdicts[index] ??= verdictOf(values[index] ?? ""));
  };
}
