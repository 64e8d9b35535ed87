import {
  absent,
  addRow,
  countRows,
  type DecimalColumn,
  decimalAt,
  type Failure,
  type FieldNode,
  type Judgement,
  type Ledger,
  nextRow,
  noRows,
  presenceOf,
  type RowSet,
} from "@ipms/core";
import { rowCountOf, shownAt } from "./read-field.js";

/**
 * Judges whether amounts are above zero, each for itself.
 *
 * @param ledger - the ledger
 * @param table - the table
 * @param fields - its amounts
 * @param mayBeZero - those of them that are only not to be below zero
 */
export function judgePositive(
  ledger: Ledger,
  table: string,
  fields: readonly FieldNode<"money">[],
  mayBeZero: readonly FieldNode<"money">[] = [],
): Judgement {
  const rowCount = rowCountOf(ledger, table);
  const failed: { readonly row: number; readonly field: FieldNode }[] = [];
  let absentCount = 0;
  let applied = 0;
  for (const field of fields) {
    const column = ledger.tables.get(table)?.columns.get(field.field);
    if (column?.kind !== "money") continue;
    const least = mayBeZero.some(({ field: name }) => name === field.field) ? 0 : 1;
    const there = countRows(presenceOf(column, rowCount));
    applied += there;
    absentCount += rowCount - there;
    const failing = rowsBelow(column.amount, least);
    for (let row = nextRow(failing, 0); row >= 0; row = nextRow(failing, row + 1)) {
      failed.push({ row, field });
    }
  }
  failed.sort((one, other) => one.row - other.row);
  const notApplicable = absentCount === 0 ? {} : { absent: absentCount };
  return { applied, notApplicable, failures: failuresOf(ledger, failed) };
}

/** The rows whose number is below zero, or, where 1 is the least, zero. */
function rowsBelow(column: DecimalColumn, least: 0 | 1): RowSet {
  const rows = noRows(column.high.length);
  addBelow(rows, column.high, column.low, least);
  for (const row of column.spill.keys()) {
    if ((decimalAt(column, row)?.numerator ?? 1n) < least) addRow(rows, row);
  }
  return rows;
}

/**
 * Both parts of a number have its sign, so that together they are below 1 where one is, or both are zero.
 * No row takes a branch; where the upper part marks an absent number, its bit is taken back.
 */
function addBelow(rows: RowSet, high: Int32Array, low: Int32Array, least: 0 | 1): void {
  for (let word = 0; word < rows.length; word += 1) {
    const start = word * 32;
    let below = 0;
    for (let row = Math.min(start + 32, high.length) - 1; row >= start; row -= 1) {
      const billions = high[row] ?? 0;
      const mark = billions ^ absent;
      const isThere = (mark | (0 - mark)) >>> 31;
      below = (below << 1) | ((((billions | (low[row] ?? 0)) - least) >>> 31) & isThere);
    }
    rows[word] = below;
  }
}

function* failuresOf(
  ledger: Ledger,
  failed: readonly { readonly row: number; readonly field: FieldNode }[],
): Generator<Failure> {
  for (const { row, field } of failed) {
    const amount = shownAt(ledger, field, row);
    yield { row, field: field.field, ...(amount === undefined ? {} : { values: { amount } }) };
  }
}
