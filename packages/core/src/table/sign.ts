// Answers as bits, without a branch: for loops that put the answers of many rows together.

/** 1 for a whole number of 32 bits below zero, else 0. */
export function isNegative(value: number): number {
  return value >>> 31;
}

/** 1 for what marks an absent date, else 0: every day lies far less than two million days before 1970. */
export function isNoDay(day: number): number {
  return ((day + 2_000_000) | 0) >>> 31;
}

/** 1 for 0, else 0. */
export function isZero(value: number): number {
  return ~(value | ((0 - value) | 0)) >>> 31;
}
