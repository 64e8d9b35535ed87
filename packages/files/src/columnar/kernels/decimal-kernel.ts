import { absent } from "@ipms/core";
import { refusedCell } from "../native-columns.js";
import type { DecimalSink } from "../sinks/decimal-sink.js";
import type { BlockRows, ColumnKernel } from "./column-kernel.js";
import { explainRefused } from "./explain-refused.js";
import { billionsOf, restOf, scaledNumber } from "./whole-number.js";

/**
 * Plain decimals.
 *
 * @param index - the place of the source column
 * @param factor - by what each number is multiplied
 */
export function decimalKernel(index: number, factor: number): ColumnKernel<DecimalSink> {
  return (rows, sink, explain) => {
    const refusals = readDecimals(rows, index, factor, sink);
    if (refusals > 0) explainRefused(rows, sink.high, explain);
  };
}

/**
 * Reads decimals; in place of one in another form stands {@link refusedCell}.
 *
 * @param rows - the rows
 * @param index - the place of the source column
 * @param factor - by what each number is multiplied
 * @param sink - where they belong
 * @returns how many are in another form
 */
export function readDecimals(
  rows: BlockRows,
  index: number,
  factor: number,
  { scale, high, low }: DecimalSink,
): number {
  const { bytes, starts, ends, firstCells, count, firstRow, native } = rows;
  if (native !== undefined) {
    const read = native.decimals({ firstCells, index }, scale, factor);
    high.set(read.first, firstRow);
    low.set(read.second, firstRow);
    return read.refusals;
  }
  let refusals = 0;
  for (let row = 0; row < count; row += 1) {
    const cell = (firstCells[row] ?? 0) + index;
    const start = starts[cell] ?? 0;
    const end = ends[cell] ?? 0;
    const whole = scaledNumber(bytes, start, end, scale, factor);
    const isRead = !Number.isNaN(whole);
    const unread = start === end ? absent : refusedCell;
    if (!isRead && unread === refusedCell) refusals += 1;
    high[firstRow + row] = isRead ? billionsOf(whole) : unread;
    low[firstRow + row] = isRead ? restOf(whole) : 0;
  }
  return refusals;
}

const zero = 0x30;
/** So many digits are exact, and are what a cell of whole numbers may have. */
const mostDigits = 15;

/**
 * Whole numbers from zero up.
 *
 * @param index - the place of the source column
 */
export function integerKernel(index: number): ColumnKernel<DecimalSink> {
  return (rows, { high, low }, explain) => {
    const { bytes, starts, ends, firstCells, count, firstRow, native } = rows;
    if (native !== undefined) {
      const read = native.integers({ firstCells, index });
      high.set(read.first, firstRow);
      low.set(read.second, firstRow);
      if (read.refusals > 0) explainRefused(rows, high, explain);
      return;
    }
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (start === end) {
        high[firstRow + row] = absent;
        low[firstRow + row] = 0;
        continue;
      }
      let whole = 0;
      let at = end - start > mostDigits ? end + 1 : start;
      for (; at < end; at += 1) {
        const digit = (bytes[at] ?? 0) - zero;
        if (digit < 0 || digit > 9) break;
        whole = whole * 10 + digit;
      }
      if (at === end) {
        high[firstRow + row] = billionsOf(whole);
        low[firstRow + row] = restOf(whole);
      } else explain(row);
    }
  };
}
