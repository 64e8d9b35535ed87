import { absent } from "@ipms/core";
import type { DecimalSink } from "../sinks/decimal-sink.js";
import type { ColumnKernel } from "./column-kernel.js";
import { billionsOf, restOf, scaledNumber } from "./whole-number.js";

/**
 * Plain decimals.
 *
 * @param index - the place of the source column
 * @param factor - by what each number is multiplied
 */
export function decimalKernel(index: number, factor: number): ColumnKernel<DecimalSink> {
  return ({ bytes, starts, ends, firstCells, count, firstRow }, sink, explain) => {
    const { scale, high, low } = sink;
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (start === end) {
        high[firstRow + row] = absent;
        low[firstRow + row] = 0;
        continue;
      }
      const whole = scaledNumber(bytes, start, end, scale, factor);
      if (Number.isNaN(whole)) explain(row);
      else {
        high[firstRow + row] = billionsOf(whole);
        low[firstRow + row] = restOf(whole);
      }
    }
  };
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
  return ({ bytes, starts, ends, firstCells, count, firstRow }, { high, low }, explain) => {
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
