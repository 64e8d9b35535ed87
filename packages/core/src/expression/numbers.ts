import { type Rational, rational } from "../decimal/rational.js";
import {
  absent,
  type CodeColumn,
  type Column,
  type DecimalColumn,
  type MoneyColumn,
} from "../table/column.js";
import { decimalAt } from "../table/decimal-at.js";
import { presenceOf } from "../table/presence.js";
import {
  allRows,
  countRows,
  inBoth,
  inEither,
  noRows,
  type RowSet,
  settledRows,
  without,
} from "../table/row-set.js";
import type { Cell } from "./cell.js";

/**
 * Exact numbers of all rows. Those that a double holds exactly, nearly all, stand in `values` as whole
 * numbers of `unit` × 10^−scale, and no object is made of them; the others are fractions.
 */
export interface Numbers {
  /** Tells the columns apart. */
  readonly kind: "numbers";
  /** Digits behind the point in what `values` count. */
  readonly scale: number;
  /** A whole number that `values` are multiplied by: a column times a number shares its values. */
  readonly unit: number;
  /** `NaN`, which compares with nothing, where a row has no value, or one that stands in `others`. */
  readonly values: Float64Array;
  /** Values that are no such whole number or too large for a double, by row. */
  readonly others: ReadonlyMap<number, Rational>;
  /** The currency of each row; not there where no row has one. */
  readonly currency?: CodeColumn;
  /** The one number in `values`, where all rows share it and a double holds it. */
  readonly same?: number;
}

/** Stands in `values` where no number does. It compares with nothing, so that loops pass over it. */
export const unheld = Number.NaN;

/** Whether a whole number is so small that a double holds it and its neighbours exactly. */
export function isHeld(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

const known = /* @__PURE__ */ new WeakMap<DecimalColumn, Numbers>();

/**
 * The numbers of a column of decimals or amounts. Many tests compare the same column, so they are made
 * once and kept as long as the column is.
 */
function numbersOf(column: DecimalColumn | MoneyColumn): Numbers {
  if (column.kind === "money") return { ...numbersOf(column.amount), currency: column.currency };
  const before = known.get(column);
  if (before !== undefined) return before;
  const { scale, high, low } = column;
  const values = new Float64Array(high.length);
  const heldCount = fillValues(values, high, low);
  const others = new Map<number, Rational>();
  if (heldCount < countRows(presenceOf(column, values.length))) {
    for (let row = 0; row < values.length; row += 1) {
      const other = Number.isNaN(values[row] ?? 0) ? decimalAt(column, row) : undefined;
      if (other !== undefined) others.set(row, other);
    }
  }
  const numbers: Numbers = { kind: "numbers", scale, unit: 1, values, others };
  known.set(column, numbers);
  return numbers;
}

/** Makes doubles of both parts of decimals; says how many rows have a value that one holds. */
function fillValues(values: Float64Array, high: Int32Array, low: Int32Array): number {
  let heldCount = 0;
  for (let row = 0; row < values.length; row += 1) {
    // What marks an absent number stands for one that no double holds.
    const value = (high[row] ?? absent) * 1_000_000_000 + (low[row] ?? 0);
    const isThere = isHeld(value);
    values[row] = isThere ? value : unheld;
    heldCount += isThere ? 1 : 0;
  }
  return heldCount;
}

type NumberCell = Extract<Cell, { kind: "decimal" }>;

const knownSame = /* @__PURE__ */ new WeakMap<NumberCell, Numbers>();

/** One number for every row; kept for the next parts of a table, which have about as many rows. */
export function sameNumber(cell: NumberCell, rowCount: number): Numbers {
  const before = knownSame.get(cell);
  if (before?.values.length === rowCount) return before;
  if (before !== undefined && before.values.length > rowCount && before.others.size === 0) {
    return firstRows(before, rowCount);
  }
  const numbers = repeated(cell, rowCount);
  knownSame.set(cell, numbers);
  return numbers;
}

/** The numbers of the first rows, in the same memory. */
function firstRows({ currency, ...numbers }: Numbers, rowCount: number): Numbers {
  const values = numbers.values.subarray(0, rowCount);
  if (currency === undefined) return { ...numbers, values };
  const indexes = currency.indexes.subarray(0, rowCount);
  return { ...numbers, values, currency: { ...currency, indexes } };
}

function repeated({ value, currency }: NumberCell, rowCount: number): Numbers {
  const scale = scaleOf(value);
  const whole =
    scale === undefined
      ? unheld
      : Number((value.numerator * 10n ** BigInt(scale)) / value.denominator);
  const held = isHeld(whole);
  const others = new Map<number, Rational>();
  if (!held) for (let row = 0; row < rowCount; row += 1) others.set(row, value);
  return {
    kind: "numbers",
    scale: scale ?? 0,
    unit: 1,
    values: new Float64Array(rowCount).fill(held ? whole : unheld),
    others,
    ...(held ? { same: whole } : {}),
    ...(currency === undefined
      ? {}
      : { currency: { kind: "code", indexes: new Int32Array(rowCount), values: [currency] } }),
  };
}

/** How many digits behind the point a fraction needs, if a few do. */
function scaleOf({ denominator }: Rational): number | undefined {
  let power = 1n;
  for (let scale = 0; scale <= 9; scale += 1) {
    if (power % denominator === 0n) return scale;
    power *= 10n;
  }
  return undefined;
}

/** The exact value of a row, or `undefined` where there is none. */
export function numberAt(
  { scale, unit, values, others }: Numbers,
  row: number,
): Rational | undefined {
  const value = values[row] ?? unheld;
  if (Number.isNaN(value)) return others.get(row);
  return rational(BigInt(value) * BigInt(unit), 10n ** BigInt(scale));
}

/**
 * What the values of two columns are multiplied by to count the same, 10^−scale.
 *
 * @param left - a column
 * @param right - another
 */
export function sharedUnits(
  left: Numbers,
  right: Numbers,
): { readonly scale: number; readonly left: number; readonly right: number } {
  const scale = Math.max(left.scale, right.scale);
  return {
    scale,
    left: left.unit * 10 ** (scale - left.scale),
    right: right.unit * 10 ** (scale - right.scale),
  };
}

/** The rows in which the currencies of two columns agree. */
export function sameCurrency(left: Numbers, right: Numbers): RowSet {
  const [a, b] = [left.currency, right.currency];
  const rowCount = left.values.length;
  if (a === b) return allRows(rowCount);
  const [ofLeft, ofRight] = [a, b].map((each) =>
    each === undefined ? noRows(rowCount) : presenceOf(each, rowCount),
  ) as [RowSet, RowSet];
  const either = inEither(ofLeft, ofRight);
  // Where there is one currency in all, they agree unless one side has none.
  const isOne = new Set([...(a?.values ?? []), ...(b?.values ?? [])]).size === 1;
  const agreeing = isOne ? inBoth(ofLeft, ofRight) : rowsOfSame(a, b, rowCount);
  return inEither(agreeing, without(allRows(rowCount), either));
}

/** The rows in which two columns have the same code. */
function rowsOfSame(
  left: CodeColumn | undefined,
  right: CodeColumn | undefined,
  rowCount: number,
): RowSet {
  const rows = noRows(rowCount);
  if (left === undefined || right === undefined) return rows;
  // By place in the right dictionary plus 1; −2 stands for no code of the left side.
  const places = right.values.map((value) => left.values.indexOf(value));
  const wanted = Int32Array.from([-2, ...places.map((place) => (place < 0 ? -2 : place))]);
  addSame(rows, left.indexes, right.indexes, wanted);
  return settledRows(rows, rowCount);
}

function addSame(rows: RowSet, left: Int32Array, right: Int32Array, wanted: Int32Array): void {
  for (let word = 0; word < rows.length; word += 1) {
    const end = Math.min(word * 32 + 32, left.length);
    let bits = 0;
    for (let row = word * 32; row < end; row += 1) {
      bits |= (left[row] === wanted[(right[row] ?? -1) + 1] ? 1 : 0) << row;
    }
    rows[word] = bits;
  }
}

/** The numbers of any column that holds some. */
export function asNumbers(column: Column | Numbers): Numbers | undefined {
  if (column.kind === "numbers") return column;
  return column.kind === "decimal" || column.kind === "money" ? numbersOf(column) : undefined;
}
