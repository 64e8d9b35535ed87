const zero = 0x30;
const minus = 0x2d;
const point = 0x2e;

/** Whole numbers up to this are exact in double precision, and so are their products with others. */
const largest = Number.MAX_SAFE_INTEGER;

/** The digits behind the point that a decimal of the standard has at most. */
const mostPlaces = 12;

const powersOfTen = Float64Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

/**
 * The number of a cell, times a factor, as a whole number of 10^−scale.
 *
 * @param bytes - the window
 * @param start - where the cell begins
 * @param end - where it ends
 * @param scale - how many digits behind the point are kept
 * @param factor - a whole number
 * @returns NaN where the cell is no plain decimal, or the result is not exact
 */
export function scaledNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  scale: number,
  factor: number,
): number {
  const negative = bytes[start] === minus;
  let at = negative ? start + 1 : start;
  // More than fifteen digits may not be exact.
  if (at >= end || end - at > 16) return Number.NaN;
  let number = 0;
  let places = 0;
  let digit = (bytes[at] ?? 0) - zero;
  if (digit < 0 || digit > 9) return Number.NaN;
  do {
    number = number * 10 + digit;
    at += 1;
    digit = (bytes[at] ?? 0) - zero;
  } while (at < end && digit >= 0 && digit <= 9);
  if (at < end) {
    if (bytes[at] !== point || at + 1 === end) return Number.NaN;
    places = end - at - 1;
    if (places > mostPlaces) return Number.NaN;
    for (at += 1; at < end; at += 1) {
      digit = (bytes[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) return Number.NaN;
      number = number * 10 + digit;
    }
  }
  number *= factor;
  let missing = scale - places;
  if (missing < 0) {
    // 1.23456 in 万元 is a whole number of yuan.
    const divisor = powersOfTen[-missing] ?? Number.NaN;
    if (number > largest || number % divisor !== 0) return Number.NaN;
    number /= divisor;
    missing = 0;
  }
  number *= powersOfTen[missing] ?? Number.NaN;
  if (number > largest) return Number.NaN;
  return negative ? -number : number;
}

const billion = 1_000_000_000;

/** The billions of a whole number, with its sign. */
export function billionsOf(whole: number): number {
  return Math.trunc(whole / billion) | 0;
}

/** The rest of a whole number below a billion, with its sign. */
export function restOf(whole: number): number {
  return (whole - Math.trunc(whole / billion) * billion) | 0;
}
