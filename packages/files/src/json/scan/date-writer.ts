import { type DateColumnBuilder, dayOf, daysInMonth } from "@ipms/core";
import { givenUp, type ValueWriter } from "./value-writer.js";

const quote = 0x22;
const hyphen = 0x2d;

/**
 * A writer of dates in canonical form.
 *
 * @param daysOnly - whether a month or a year alone is no value of the field
 */
export function dateWriter(daysOnly: boolean): ValueWriter<DateColumnBuilder> {
  return {
    write(column, bytes, start) {
      if (bytes[start] !== quote) return givenUp;
      const year = twoDigits(bytes, start + 1) * 100 + twoDigits(bytes, start + 3);
      if (bytes[start + 5] === quote) {
        const first = daysOnly ? undefined : dayOf(year, 1, 1);
        const last = dayOf(year, 12, 31);
        return push(column, first, last, start + 6);
      }
      if (bytes[start + 5] !== hyphen) return givenUp;
      const month = twoDigits(bytes, start + 6);
      if (bytes[start + 8] === quote) {
        const first = daysOnly ? undefined : dayOf(year, month, 1);
        return push(column, first, dayOf(year, month, daysInMonth(year, month)), start + 9);
      }
      if (bytes[start + 8] !== hyphen || bytes[start + 11] !== quote) return givenUp;
      const day = dayOf(year, month, twoDigits(bytes, start + 9));
      return push(column, day, day, start + 12);
    },
  };
}

function push(
  column: DateColumnBuilder,
  first: number | undefined,
  last: number | undefined,
  end: number,
): number {
  if (first === undefined || last === undefined) return givenUp;
  column.pushDays(first, last);
  return end;
}

/** The number of two ASCII digits; so far below zero where they are none that no date comes of it. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 0x30;
  const ones = (bytes[at + 1] ?? 0) - 0x30;
  const digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
  return digits ? tens * 10 + ones : -1_000_000;
}
