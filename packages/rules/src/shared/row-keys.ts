import {
  absent,
  type Column,
  type FieldNode,
  firstRowsOf,
  hasDecimal,
  type Ledger,
  type MoneyColumn,
} from "@ipms/core";
import { rowCountOf } from "./read-field.js";
import { hashOf, slotCount } from "./row-hash.js";

/** For each row the first row whose value is the same; −1 for a row without a value. */
export type RowKeys = Int32Array;

/** Codes and texts as keys; no row has one where the ledger does not have the column. */
export function textKeys(ledger: Ledger, field: FieldNode): RowKeys {
  const column = columnOf(ledger, field);
  const rowCount = rowCountOf(ledger, field.table);
  const isKey = column?.kind === "code" || column?.kind === "text";
  return isKey ? firstRowsOf(column, rowCount) : new Int32Array(rowCount).fill(-1);
}

/** Dates as keys: those are the same that may mean the same days. */
export function dateKeys(ledger: Ledger, field: FieldNode<"date">): RowKeys {
  const column = columnOf(ledger, field);
  if (column?.kind !== "date") return new Int32Array(rowCountOf(ledger, field.table)).fill(-1);
  const { first, last } = column;
  return firstAlike([first, last], (row) => first[row] !== absent);
}

/** Amounts as keys; one without a currency has none. */
export function amountKeys(ledger: Ledger, field: FieldNode<"money">): RowKeys {
  const column = columnOf(ledger, field);
  if (column?.kind !== "money") return new Int32Array(rowCountOf(ledger, field.table)).fill(-1);
  const { amount, currency } = column;
  return firstAlike(
    [amount.high, lowsOf(column), currency.indexes],
    (row) => (currency.indexes[row] ?? -1) >= 0 && hasDecimal(amount, row),
  );
}

/** Several keys as one; a row that lacks one of them has none. */
export function allKeys(one: RowKeys, ...others: readonly RowKeys[]): RowKeys {
  const [other, third, ...rest] = others;
  if (other === undefined) return one;
  const all =
    third === undefined
      ? firstAlike([one, other], (row) => (one[row] ?? -1) >= 0 && (other[row] ?? -1) >= 0)
      : firstAlike(
          [one, other, third],
          (row) => (one[row] ?? -1) >= 0 && (other[row] ?? -1) >= 0 && (third[row] ?? -1) >= 0,
        );
  return allKeys(all, ...rest);
}

/** The keys of some rows, and other keys for rows that have none of these. */
export function eitherKeys(keys: RowKeys, others: RowKeys): RowKeys {
  return keys.map((key, row) => {
    const other = others[row] ?? -1;
    return key >= 0 || other < 0 ? key : keys.length + other;
  });
}

/** One key for all rows that have any of these: beside other keys it asks for nothing but that. */
export function anyKey(keys: RowKeys): RowKeys {
  return keys.map((key) => (key < 0 ? -1 : 0));
}

/** Keys to which that there is no value is a value as well. */
export function orNone(keys: RowKeys): RowKeys {
  return keys.map((key) => (key < 0 ? keys.length : key));
}

/** The smaller parts of amounts; those that two parts do not hold have a number of their own each. */
function lowsOf({ amount: { low, spill } }: MoneyColumn): Int32Array {
  if (spill.size === 0) return low;
  const numbers = new Map<string, number>();
  const lows = low.slice();
  for (const [row, text] of spill) {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    lows[row] = -1 - number;
  }
  return lows;
}

function columnOf(ledger: Ledger, { table, field }: FieldNode): Column | undefined {
  return ledger.tables.get(table)?.columns.get(field);
}

/**
 * After so many slots a row is looked for no further. Rows come nowhere near it by chance, only where
 * somebody chose amounts with one hash, who could else make the search as long as the table.
 */
const mostProbes = 64;

/** For each row the first that has the same numbers in all columns, by a table of hashes. */
function firstAlike(columns: readonly Int32Array[], isThere: (row: number) => boolean): RowKeys {
  const [one = new Int32Array(0), other = one, third = one] = columns;
  const rowCount = one.length;
  const first = new Int32Array(rowCount).fill(-1);
  const slots = new Int32Array(slotCount(rowCount)).fill(-1);
  const mask = slots.length - 1;
  /** Rows that found no slot, by their numbers. */
  const crowd = new Map<string, number>();
  for (let row = 0; row < rowCount; row += 1) {
    if (!isThere(row)) continue;
    const a = one[row] ?? 0;
    const b = other[row] ?? 0;
    const c = third[row] ?? 0;
    let slot = hashOf(a, b, c) & mask;
    for (let probes = 0; probes < mostProbes; probes += 1) {
      const before = slots[slot] ?? -1;
      if (before < 0) slots[slot] = row;
      const found = before < 0 ? row : before;
      if (one[found] === a && other[found] === b && third[found] === c) {
        first[row] = found;
        break;
      }
      slot = (slot + 1) & mask;
    }
    if (first[row] === -1) {
      const numbers = `${a} ${b} ${c}`;
      first[row] = crowd.get(numbers) ?? row;
      crowd.set(numbers, first[row] ?? row);
    }
  }
  return first;
}
