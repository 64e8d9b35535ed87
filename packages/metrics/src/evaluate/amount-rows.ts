import {
  absent,
  addRow,
  type DecimalColumn,
  hasRow,
  inBoth,
  noRows,
  parseDecimal,
  presenceOf,
  type RowSet,
  without,
  zero,
} from "@ipms/core";
import type { CellCounts } from "./cell-counts.js";
import { placedRows } from "./row-loops.js";
import type { ExactSums } from "./sums.js";

/** Which rows have an amount. */
export interface AmountRows {
  /** For each currency slot the rows whose amount the column's two parts hold. */
  readonly inParts: readonly RowSet[];
  /** Rows with an amount that they don't hold. */
  readonly longer: readonly number[];
  /** All of these. */
  readonly stated: RowSet;
}

/**
 * Tells rows apart by their amounts, so that whoever adds them up asks nothing of a row any more.
 *
 * @param column - the amounts
 * @param slotOf - for each row its currency slot, or −1
 * @param slotCount - how many slots there are
 */
export function amountRows(
  column: DecimalColumn,
  slotOf: Int32Array,
  slotCount: number,
): AmountRows {
  const rowCount = column.high.length;
  const stated = inBoth(presenceOf(column, rowCount), placedRows(slotOf));
  const longer = [...column.spill.keys()].filter(
    (row) => hasRow(stated, row) && column.high[row] === absent,
  );
  const others = noRows(rowCount);
  for (const row of longer) addRow(others, row);
  const held = longer.length === 0 ? stated : without(stated, others);
  return { inParts: slotCount === 1 ? [held] : bySlot(held, slotOf, slotCount), longer, stated };
}

function bySlot(rows: RowSet, slotOf: Int32Array, slotCount: number): readonly RowSet[] {
  const slots = Array.from({ length: slotCount }, () => noRows(slotOf.length));
  slotOf.forEach((slot, row) => {
    const own = slots[slot];
    if (own !== undefined && hasRow(rows, row)) addRow(own, row);
  });
  return slots;
}

/** Rows whose amounts are added up. */
export interface RowsToAdd {
  /** The rows. */
  readonly rows: RowSet;
  /** For each row its cell. */
  readonly cells: Int32Array;
  /** How many cells there are. */
  readonly cellCount: number;
}

/** Where amounts are added up. */
export interface AmountSums {
  /** By currency slot. */
  readonly sums: readonly ExactSums[];
  /** Rows without an amount, or without a currency. */
  readonly without: CellCounts;
}

/**
 * Adds up the amounts of rows by cell and currency slot, exactly.
 *
 * @param amounts - the amounts
 * @param added - the rows
 * @param into - what their sums are added to
 */
export function addAmounts(
  {
    column,
    slotOf,
    rows,
  }: { readonly column: DecimalColumn; readonly slotOf: Int32Array; readonly rows: AmountRows },
  { rows: chosen, cells, cellCount }: RowsToAdd,
  { sums, without: missing }: AmountSums,
): void {
  for (const [slot, held] of rows.inParts.entries()) {
    sums[slot]?.addRows(column, inBoth(chosen, held), cells, cellCount);
  }
  for (const row of rows.longer) {
    if (!hasRow(chosen, row)) continue;
    const amount = parseDecimal(column.spill.get(row) ?? "") ?? zero;
    sums[slotOf[row] ?? -1]?.add(cells[row] ?? 0, amount);
  }
  missing.addRows(without(chosen, rows.stated), cells, cellCount);
}
