import { absent, dayOf, daysInMonth } from "@ipms/core";
import type { DateSink } from "../sinks/date-sink.js";
import type { ColumnKernel } from "./column-kernel.js";

const zero = 0x30;
const hyphen = 0x2d;
const firstYear = 1900;
const yearCount = 200;

/** The day before each month of the years 1900 to 2099, and how many days the month has. */
interface Months {
  readonly before: Int32Array;
  readonly lengths: Uint8Array;
}

let months: Months | undefined;

function monthTable(): Months {
  if (months !== undefined) return months;
  const before = new Int32Array(yearCount * 12);
  const lengths = new Uint8Array(yearCount * 12);
  for (let at = 0; at < before.length; at += 1) {
    const year = firstYear + Math.floor(at / 12);
    const month = (at % 12) + 1;
    before[at] = (dayOf(year, month, 1) ?? 0) - 1;
    lengths[at] = daysInMonth(year, month);
  }
  months = { before, lengths };
  return months;
}

/** Stands for two bytes that are no digits; no part of a date is as large. */
const noDigits = 255;

let pairs: Uint8Array | undefined;

/** The number that two bytes write, at the first byte times 256 plus the second. */
function pairTable(): Uint8Array {
  if (pairs !== undefined) return pairs;
  pairs = new Uint8Array(0x10000).fill(noDigits);
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
  const { before, lengths } = monthTable();
  const digits = pairTable();
  const twoDigits = (bytes: Uint8Array, at: number): number =>
    digits[((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)] ?? noDigits;
  return ({ bytes, starts, ends, firstCells, count, firstRow }, { first, last }, explain) => {
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
          if (month >= 0 && month < 12 && day >= 1 && day <= (lengths[at] ?? 0)) {
            const found = (before[at] ?? 0) + day;
            first[firstRow + row] = found;
            last[firstRow + row] = found;
            continue;
          }
        } else if (length === 7 && !daysOnly && bytes[start + 4] === hyphen) {
          const month = twoDigits(bytes, start + 5) - 1;
          const at = year * 12 + month;
          if (month >= 0 && month < 12) {
            first[firstRow + row] = (before[at] ?? 0) + 1;
            last[firstRow + row] = (before[at] ?? 0) + (lengths[at] ?? 0);
            continue;
          }
        } else if (length === 4 && !daysOnly) {
          const december = year * 12 + 11;
          first[firstRow + row] = (before[year * 12] ?? 0) + 1;
          last[firstRow + row] = (before[december] ?? 0) + 31;
          continue;
        }
      }
      explain(row);
    }
  };
}
