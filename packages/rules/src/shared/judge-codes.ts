import {
  type CodeColumn,
  countRows,
  type Failure,
  type FieldNode,
  type Judgement,
  type Ledger,
  type NotApplicableReason,
  presenceOf,
} from "@ipms/core";
import type { RowVerdict } from "./judge-rows.js";
import { rowCountOf } from "./read-field.js";

/**
 * Judges codes, each for itself, one column after the other. Each different code is judged once, and
 * rows are looked at again only where one of them fails.
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
  const notApplicable: Partial<Record<NotApplicableReason, number>> = {};
  const failures: Failure[] = [];
  let applied = 0;
  const count = (verdict: RowVerdict, rows: number): void => {
    if (verdict === "passed" || typeof verdict === "object") applied += rows;
    else if (rows > 0) notApplicable[verdict] = (notApplicable[verdict] ?? 0) + rows;
  };
  for (const { table, field } of fields) {
    const column = ledger.tables.get(table)?.columns.get(field);
    if (column?.kind !== "code") {
      count("absent", rowCountOf(ledger, table));
      continue;
    }
    if (column.values.every((code) => verdictOf(code) === "passed")) {
      const there = countRows(presenceOf(column, column.indexes.length));
      count("passed", there);
      count("absent", column.indexes.length - there);
      continue;
    }
    const rows = rowsOfCodes(column);
    count("absent", rows[0] ?? 0);
    const verdicts = column.values.map((code, index) =>
      rows[index + 1] === 0 ? "passed" : verdictOf(code),
    );
    for (const [index, verdict] of verdicts.entries()) count(verdict, rows[index + 1] ?? 0);
    if (verdicts.some((verdict) => typeof verdict === "object")) {
      for (const failure of failuresIn(column, field, verdicts)) failures.push(failure);
    }
  }
  return { applied, notApplicable, failures: failures.sort((one, other) => one.row - other.row) };
}

/** In how many rows each code of a dictionary stands, behind the number of rows without one. */
function rowsOfCodes({ indexes, values }: CodeColumn): Int32Array {
  const rows = new Int32Array(values.length + 1);
  for (let row = 0; row < indexes.length; row += 1) {
    const place = (indexes[row] ?? -1) + 1;
    rows[place] = (rows[place] ?? 0) + 1;
  }
  return rows;
}

function* failuresIn(
  { indexes }: CodeColumn,
  field: string,
  verdicts: readonly RowVerdict[],
): Generator<Failure> {
  for (const [row, index] of indexes.entries()) {
    const verdict = verdicts[index];
    if (typeof verdict === "object") yield { row, field, ...verdict };
  }
}
