import { asNumbers, compare, type DecimalColumn, numberAt, type Rational } from "@ipms/core";

/**
 * Exact numbers by row, each with a double near it. Doubles sort and compare at once; where two are so near
 * that they may mislead, the exact numbers decide.
 */
export interface NearNumbers {
  /** Near the number of each row; not a number where the row has none. */
  readonly near: Float64Array;
  /** The exact number of a row that has one. */
  readonly exact: (row: number) => Rational;
}

/** A number with which others are compared. */
export interface Bound {
  /** Near it. */
  readonly near: number;
  /** The number. */
  readonly exact: Rational;
}

/** How far a double may lie from its number, as a share of it: far more than a few roundings make. */
const uncertainty = 1e-9;

/** The numbers of a column. */
export function nearNumbers(column: DecimalColumn): NearNumbers | undefined {
  const numbers = asNumbers(column);
  if (numbers === undefined) return undefined;
  const unit = 10 ** numbers.scale;
  const near = numbers.values.map((value) => value / unit);
  for (const [row, value] of numbers.others) near[row] = nearTo(value);
  return { near, exact: (row) => numberAt(numbers, row) ?? { numerator: 0n, denominator: 1n } };
}

/** A bound at an exact number. */
export function boundAt(exact: Rational): Bound {
  return { near: nearTo(exact), exact };
}

/** Negative, zero or positive as the number of a row is below, equal to or above a bound. */
export function compareNear({ near, exact }: NearNumbers, row: number, bound: Bound): number {
  const difference = (near[row] ?? 0) - bound.near;
  const isClear = Math.abs(difference) > uncertainty * Math.abs(bound.near);
  return isClear ? difference : compare(exact(row), bound.exact);
}

/**
 * What stands at places of some rows' numbers when these are put in order.
 *
 * @param numbers - the numbers
 * @param rows - rows that have one
 * @returns the exact number at a place, counted from 0
 */
export function inOrder(
  { near, exact }: NearNumbers,
  rows: Int32Array,
): (place: number) => Rational {
  const sorted = Float64Array.from(rows, (row) => near[row] ?? 0).sort();
  return (place) => {
    const middle = sorted[place] ?? 0;
    const margin = uncertainty * Math.abs(middle);
    // All that may stand at the place; whatever is clearly less stands before them.
    const around: Rational[] = [];
    let before = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const difference = (near[row] ?? 0) - middle;
      if (difference < -margin) before += 1;
      else if (difference <= margin) around.push(exact(row));
    }
    return around.toSorted(compare)[place - before] ?? exact(rows[0] ?? 0);
  };
}

function nearTo({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}
