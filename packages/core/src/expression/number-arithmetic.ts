import { add, divide, multiply, type Rational, subtract } from "../decimal/rational.js";
import type { CodeColumn } from "../table/column.js";
import { hasRow } from "../table/row-set.js";
import { isHeld, numberAt, type Numbers, sameCurrency, sharedUnits, unheld } from "./numbers.js";

/** The signs of arithmetic over terms. */
export type ArithmeticNode = "sum" | "difference" | "product" | "quotient";

/** Calculates with two columns of numbers, exactly, row by row. */
export function calculate(node: ArithmeticNode, left: Numbers, right: Numbers): Numbers {
  switch (node) {
    case "sum":
      return total(left, right, 1);
    case "difference":
      return total(left, right, -1);
    case "product":
      return productOf(left, right);
    case "quotient":
      return quotientOf(left, right);
  }
}

/** A sum or a difference; absent where the currencies differ. */
function total(left: Numbers, right: Numbers, sign: 1 | -1): Numbers {
  const agrees = sameCurrency(left, right);
  const exactly = sign === 1 ? add : subtract;
  const values = new Float64Array(left.values.length);
  const units = sharedUnits(left, right);
  for (let row = 0; row < values.length; row += 1) {
    const a = (left.values[row] ?? unheld) * units.left;
    const b = (right.values[row] ?? unheld) * units.right;
    values[row] = isHeld(a) && isHeld(b) && hasRow(agrees, row) ? a + sign * b : unheld;
  }
  const others = exactOthers(left, right, values, (a, b, row) =>
    hasRow(agrees, row) ? exactly(a, b) : undefined,
  );
  const { scale } = units;
  return {
    kind: "numbers",
    scale,
    unit: 1,
    values,
    others,
    ...currencyOf(left.currency, undefined),
  };
}

function productOf(left: Numbers, right: Numbers): Numbers {
  const { kind } = left;
  const scale = left.scale + right.scale;
  const currency = currencyOf(left.currency, right.currency);
  const [column, factor] = right.same === undefined ? [right, left] : [left, right];
  const unit = column.unit * factor.unit * (factor.same ?? unheld);
  if (isHeld(unit)) {
    const others = multiplied(column.others, numberAt(factor, 0));
    return { kind, scale, unit, values: column.values, others, ...currency, ...sameOf(column) };
  }
  const values = products(left, right);
  const others = exactOthers(left, right, values, multiply);
  return { kind, scale, unit: 1, values, others, ...currency };
}

function sameOf({ same }: Numbers): Pick<Numbers, "same"> {
  return same === undefined ? {} : { same };
}

function multiplied(
  others: Numbers["others"],
  by: Rational | undefined,
): ReadonlyMap<number, Rational> {
  if (others.size === 0 || by === undefined) return others;
  return new Map([...others].map(([row, value]) => [row, multiply(value, by)]));
}

function products(left: Numbers, right: Numbers): Float64Array {
  const values = new Float64Array(left.values.length);
  for (let row = 0; row < values.length; row += 1) {
    const a = (left.values[row] ?? unheld) * left.unit;
    const b = (right.values[row] ?? unheld) * right.unit;
    values[row] = isHeld(a) && isHeld(b) ? a * b : unheld;
  }
  return values;
}

/** Absent where the divisor is zero; of two amounts in one currency a plain number. */
function quotientOf(left: Numbers, right: Numbers): Numbers {
  const values = new Float64Array(left.values.length).fill(unheld);
  const others = exactOthers(left, right, values, (a, b) =>
    b.numerator === 0n ? undefined : divide(a, b),
  );
  const unit = currencyOf(left.currency, right.currency).currency;
  if (unit === undefined) return { kind: "numbers", scale: 0, unit: 1, values, others };
  const indexes = unit.indexes.slice();
  if (left.currency !== undefined && right.currency !== undefined) {
    const agrees = sameCurrency(left, right);
    for (let row = 0; row < indexes.length; row += 1) {
      const isAmount = (left.currency.indexes[row] ?? -1) >= 0;
      if (isAmount && hasRow(agrees, row)) indexes[row] = -1;
    }
  }
  return { kind: "numbers", scale: 0, unit: 1, values, others, currency: { ...unit, indexes } };
}

/** The currency of the left side, else of the right. */
function currencyOf(
  left: CodeColumn | undefined,
  right: CodeColumn | undefined,
): { readonly currency?: CodeColumn } {
  if (left === undefined || right === undefined) {
    const only = left ?? right;
    return only === undefined ? {} : { currency: only };
  }
  const values = [...new Set([...left.values, ...right.values])];
  const places = right.values.map((value) => values.indexOf(value));
  const indexes = left.indexes.map((index, row) =>
    index >= 0 ? index : (places[right.indexes[row] ?? -1] ?? -1),
  );
  return { currency: { kind: "code", indexes, values } };
}

/** The results that `values` does not hold: calculated as fractions, and marked there. */
function exactOthers(
  left: Numbers,
  right: Numbers,
  values: Float64Array,
  calculated: (a: Rational, b: Rational, row: number) => Rational | undefined,
): ReadonlyMap<number, Rational> {
  const others = new Map<number, Rational>();
  for (let row = nextUnheld(values, 0); row < values.length; row = nextUnheld(values, row + 1)) {
    values[row] = unheld;
    if (isAbsent(left, row) || isAbsent(right, row)) continue;
    const [a, b] = [numberAt(left, row), numberAt(right, row)];
    const value = a === undefined || b === undefined ? undefined : calculated(a, b, row);
    if (value !== undefined) others.set(row, value);
  }
  return others;
}

/** The next row from one on whose value is not held; beyond the last row where all are. */
function nextUnheld(values: Float64Array, from: number): number {
  let row = from;
  while (row < values.length && isHeld(values[row] ?? unheld)) row += 1;
  return row;
}

function isAbsent({ values, others }: Numbers, row: number): boolean {
  return Number.isNaN(values[row] ?? unheld) && !others.has(row);
}
