import {
  absent,
  type Day,
  type Failure,
  type FieldNode,
  type FindingValue,
  type Judgement,
  type Ledger,
  type NotApplicableReason,
  type Truth,
  undecided,
  yes,
} from "@ipms/core";
import { rowCountOf, shownAt } from "./read-field.js";

/** Whether the date of a row may stand; `undefined` where there is nothing to compare it with. */
export type DateTest = (first: Day, last: Day, row: number) => Truth | undefined;

/**
 * Judges dates, each for itself, one column after the other. A finding shows the date as `date`.
 *
 * @param ledger - the ledger
 * @param table - the table
 * @param fields - its dates
 * @param testOf - the test for the dates of a field
 * @param valuesOf - what a finding shows beside the date
 */
export function judgeDates(
  ledger: Ledger,
  table: string,
  fields: readonly FieldNode<"date">[],
  testOf: (field: FieldNode<"date">) => DateTest,
  valuesOf?: (row: number, field: FieldNode<"date">) => Readonly<Record<string, FindingValue>>,
): Judgement {
  const rowCount = rowCountOf(ledger, table);
  const counts: Partial<Record<NotApplicableReason, number>> = {};
  const failed: { readonly row: number; readonly field: FieldNode<"date"> }[] = [];
  let applied = 0;
  let found = false;
  for (const field of fields) {
    const column = ledger.tables.get(table)?.columns.get(field.field);
    if (column?.kind !== "date") continue;
    found = true;
    const test = testOf(field);
    const { first, last } = column;
    for (let row = 0; row < rowCount; row += 1) {
      const from = first[row] ?? absent;
      const truth = from === absent ? undefined : test(from, last[row] ?? from, row);
      if (truth === undefined) counts.absent = (counts.absent ?? 0) + 1;
      else if (truth === undecided) counts.undecided = (counts.undecided ?? 0) + 1;
      else {
        applied += 1;
        if (truth !== yes) failed.push({ row, field });
      }
    }
  }
  if (!found) counts["missing-column"] = rowCount;
  failed.sort((one, other) => one.row - other.row);
  return { applied, notApplicable: counts, failures: failuresOf(ledger, failed, valuesOf) };
}

function* failuresOf(
  ledger: Ledger,
  failed: readonly { readonly row: number; readonly field: FieldNode<"date"> }[],
  valuesOf: Parameters<typeof judgeDates>[4],
): Generator<Failure> {
  for (const { row, field } of failed) {
    const shown = shownAt(ledger, field, row);
    const date = shown === undefined ? {} : { date: shown };
    yield { row, field: field.field, values: { ...date, ...valuesOf?.(row, field) } };
  }
}
