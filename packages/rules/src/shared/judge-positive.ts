import {
  absent,
  type DecimalColumn,
  decimalAt,
  type Failure,
  type FieldNode,
  type Judgement,
  type Ledger,
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
    for (let row = 0; row < rowCount; row += 1) {
      const sign = signAt(column.amount, row);
      if (sign === undefined) absentCount += 1;
      else {
        applied += 1;
        if (Math.sign(sign) < least) failed.push({ row, field });
      }
    }
  }
  failed.sort((one, other) => one.row - other.row);
  const notApplicable = absentCount === 0 ? {} : { absent: absentCount };
  return { applied, notApplicable, failures: failuresOf(ledger, failed) };
}

/** Below zero, zero or above it; `undefined` where there is no number. */
function signAt(column: DecimalColumn, row: number): number | undefined {
  const billions = column.high[row] ?? absent;
  // Both parts have the sign of the number.
  if (billions !== absent) return billions || (column.low[row] ?? 0);
  const value = decimalAt(column, row)?.numerator;
  return value === undefined ? undefined : value > 0n ? 1 : value < 0n ? -1 : 0;
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
