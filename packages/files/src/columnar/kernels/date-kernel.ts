import { absent } from "@ipms/core";
import type { DateSink } from "../sinks/date-sink.js";
import type { ColumnKernel } from "./column-kernel.js";
import { explainRefused } from "./explain-refused.js";
import { firstDays, firstYear, yearCount } from "./month-table.js";

const zero = 0x30;
const hyphen = 0x2d;
/** Stands for two bytes that are no digits: beside any century it is beyond all years that are read. */
const noDigits = 0xffff;

let pairs: Uint16Array | undefined;

/** The number that two bytes write, at the first byte times 256 plus the second. */
function pairTable(): Uint16Array {
  if (pairs !== undefined) return pairs;
  pairs = new Uint16Array(0x10000).fill(noDigits);
  for (let number = 0; number < 100; number += 1) {
    const tens = zero + Math.floor(number / 10);
    pairs[(tens << 8) | (zero + (number % 10))] = number;
  }
  return pairs;
}

/**
 * Dates in canonical form.
 *
 * @param index - the place of the source column
 * @param daysOnly - whether months and years are left to the explanation
 */
export function dateKernel(index: number, daysOnly: boolean): ColumnKernel<DateSink> {
  const before = firstDays();
  const digits = pairTable();
  const twoDigits = (bytes: Uint8Array, at: number): number =>
    digits[((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)] ?? noDigits;
  return (rows, sink, explain) => {
    const { first, last } = sink;
    const { bytes, starts, ends, firstCells, count, firstRow, native } = rows;
    if (native !== undefined) {
      const read = native.dates({ firstCells, index }, daysOnly);
      first.set(read.first, firstRow);
      last.set(read.second, firstRow);
      if (read.spans) sink.spans = true;
      if (read.refusals > 0) explainRefused(rows, first, explain);
      return;
    }
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const length = (ends[cell] ?? 0) - start;
      if (length === 0) {
        first[firstRow + row] = absent;
        last[firstRow + row] = absent;
        continue;
      }
      const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2) - firstYear;
      if (year >= 0 && year < yearCount) {
        if (length === 10 && bytes[start + 4] === hyphen && bytes[start + 7] === hyphen) {
          const month = twoDigits(bytes, start + 5) - 1;
          const day = twoDigits(bytes, start + 8);
          const at = year * 12 + month;
          const found = (before[at] ?? 0) + day;
          if (month >= 0 && month < 12 && day >= 1 && found <= (before[at + 1] ?? 0)) {
            first[firstRow + row] = found;
            last[firstRow + row] = found;
            continue;
          }
        } else if (length === 7 && !daysOnly && bytes[start + 4] === hyphen) {
          const month = twoDigits(bytes, start + 5) - 1;
          const at = year * 12 + month;
          if (month >= 0 && month < 12) {
            sink.spans = true;
            first[firstRow + row] = (before[at] ?? 0) + 1;
            last[firstRow + row] = before[at + 1] ?? 0;
            continue;
          }
        } else if (length === 4 && !daysOnly) {
          sink.spans = true;
          first[firstRow + row] = (before[year * 12] ?? 0) + 1;
          last[firstRow + row] = before[year * 12 + 12] ?? 0;
          continue;
        }
      }
      explain(row);
    }
  };
}
