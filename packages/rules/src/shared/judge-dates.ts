import {
  type Answers,
  countRows,
  type DateColumn,
  type Failure,
  type FieldNode,
  type FindingValue,
  type Judgement,
  inBoth,
  type Ledger,
  nextRow,
  type NotApplicableReason,
  type RowSet,
} from "@ipms/core";
import { rowCountOf, shownAt } from "./read-field.js";

/** Whether the dates of a column may stand. */
export interface DateAnswers {
  /** The rows that have a date, and something to compare it with. */
  readonly there: RowSet;
  /** The answers; only those in these rows count. */
  readonly answers: Answers;
}

/** Asks whether the dates of a column may stand. */
export type DateTest = (dates: DateColumn) => DateAnswers;

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
    const { there, answers } = testOf(field)(column);
    const failing = inBoth(there, answers.no);
    const judged = countRows(inBoth(there, answers.yes)) + countRows(failing);
    const known = countRows(there);
    applied += judged;
    undecidedCount += known - judged;
    absentCount += rowCount - known;
    for (let row = nextRow(failing, 0); row >= 0; row = nextRow(failing, row + 1)) {
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
