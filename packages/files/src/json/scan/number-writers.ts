import type { CodeColumnBuilder, DecimalColumnBuilder } from "@ipms/core";
import { givenUp, type ValueWriter } from "./value-writer.js";

const quote = 0x22;
const minus = 0x2d;
const point = 0x2e;
const billion = 1_000_000_000;
/** Whole numbers of so many digits are exact in double precision. */
const exactDigits = 15;

/** Adds a whole number of 10^−scale, exact and of at most fifteen digits. */
function pushWhole(column: DecimalColumnBuilder, whole: number, negative: boolean): void {
  const high = Math.floor(whole / billion);
  const low = whole - high * billion;
  if (negative) column.pushParts(-high || 0, -low || 0);
  else column.pushParts(high, low);
}

/** Whole numbers from zero up, as JSON numbers. */
export const wholeNumberWriter: ValueWriter<DecimalColumnBuilder> = {
  write(column, bytes, start) {
    let at = start;
    let value = 0;
    for (;;) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      at += 1;
    }
    const digits = at - start;
    const leadingZero = digits > 1 && bytes[start] === 0x30;
    const following = bytes[at] ?? 0;
    // A point or an exponent may follow: such numbers are for the slow way to explain.
    const ends = following === 0x2c || following === 0x7d || following <= 0x20;
    if (digits === 0 || digits > exactDigits || leadingZero || !ends) return givenUp;
    pushWhole(column, value, false);
    return at;
  },
};

/** Plain decimals, which the standard writes as JSON strings. */
export const decimalWriter: ValueWriter<DecimalColumnBuilder> = {
  write(column, bytes, start) {
    if (bytes[start] !== quote) return givenUp;
    const negative = bytes[start + 1] === minus;
    const first = start + (negative ? 2 : 1);
    let at = first;
    let value = 0;
    let digit = (bytes[at] ?? 0) - 0x30;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      at += 1;
      digit = (bytes[at] ?? 0) - 0x30;
    }
    const wholeDigits = at - first;
    let missing = column.scale;
    if (bytes[at] === point) {
      at += 1;
      digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return givenUp;
      while (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        missing -= 1;
        at += 1;
        digit = (bytes[at] ?? 0) - 0x30;
      }
    }
    if (bytes[at] !== quote || wholeDigits === 0 || missing < 0) return givenUp;
    if (wholeDigits + column.scale > exactDigits) return givenUp;
    for (; missing > 0; missing -= 1) value *= 10;
    pushWhole(column, value, negative);
    return at + 1;
  },
};

const trueBytes = new TextEncoder().encode("true");
const falseBytes = new TextEncoder().encode("false");

/** The truth values of JSON. */
export const flagWriter: ValueWriter<CodeColumnBuilder> = {
  write(column, bytes, at) {
    const isTrue = bytes[at] === trueBytes[0];
    const expected = isTrue ? trueBytes : falseBytes;
    for (let index = 0; index < expected.length; index += 1) {
      if (bytes[at + index] !== expected[index]) return givenUp;
    }
    column.pushPlace(column.placeOf(isTrue ? "true" : "false"));
    return at + expected.length;
  },
};
