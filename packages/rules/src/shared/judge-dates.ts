import {
  type DateColumn,
  type Failure,
  type FieldNode,
  type FindingValue,
  type Judgement,
  type Ledger,
  no,
  type NotApplicableReason,
} from "@ipms/core";
import { isNotThere } from "./date-within.js";
import { rowCountOf, shownAt } from "./read-field.js";

/** Whether the dates of a column may stand: for each row yes, no, undecided or `isNotThere`. */
export type DateTest = (dates: DateColumn) => Uint8Array;

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
  const failed: { readonly row: number; readonly field: FieldNode<"date"> }[] = [];
  let applied = 0;
  let absentCount = 0;
  let undecidedCount = 0;
  let found = false;
  for (const field of fields) {
    const column = ledger.tables.get(table)?.columns.get(field.field);
    if (column?.kind !== "date") continue;
    found = true;
    const answers = testOf(field)(column);
    const [failing = 0, passing = 0, open = 0, missing = 0] = countAnswers(answers);
    applied += passing + failing;
    undecidedCount += open;
    absentCount += missing;
    if (failing === 0) continue;
    for (let row = answers.indexOf(no); row >= 0; row = answers.indexOf(no, row + 1)) {
      failed.push({ row, field });
    }
  }
  const counts: Partial<Record<NotApplicableReason, number>> = {
    ...(absentCount === 0 ? {} : { absent: absentCount }),
    ...(undecidedCount === 0 ? {} : { undecided: undecidedCount }),
    ...(found ? {} : { "missing-column": rowCount }),
  };
  failed.sort((one, other) => one.row - other.row);
  return { applied, notApplicable: counts, failures: failuresOf(ledger, failed, valuesOf) };
}

/** How often each answer was given: no, yes, undecided, `isNotThere`. */
function countAnswers(answers: Uint8Array): Int32Array {
  const counts = new Int32Array(isNotThere + 1);
  for (let row = 0; row < answers.length; row += 1) {
    const answer = answers[row] ?? isNotThere;
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
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
