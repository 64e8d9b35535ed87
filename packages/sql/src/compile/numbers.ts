import { compare, type ComparisonOperator, type Rational, rational } from "@ipms/core";
import { mostDigits } from "../layout/decimal-room.js";
import { all, always, never, sure, where } from "./predicate.js";
import { notInSql, type Scope } from "./scope.js";

/**
 * A number as SQL. Nothing is ever divided in SQL, where engines round: a quotient is kept as two parts,
 * and comparisons multiply instead.
 */
export interface NumberTerm {
  /** The number, or what is divided; NULL where there is none. */
  readonly value: string;
  /** What it is divided by. */
  readonly divisor?: string;
  /** The currency of an amount; NULL where there is none. */
  readonly currency?: string;
  /** Digits behind the point, where they are known. */
  readonly scale?: number | undefined;
  /** The number itself, where it is the same in every row. */
  readonly constant?: Rational;
}

/** A number that is the same in every row. */
export function constantTerm(scope: Scope, value: Rational, currency?: string): NumberTerm {
  const scale = decimalPlaces(value);
  if (scale === undefined) return notInSql(scope, `${value.numerator}/${value.denominator}`);
  const whole = String((value.numerator * 10n ** BigInt(scale)) / value.denominator);
  const bound = scope.binder.bind(pointed(whole, scale), { digits: 38, scale });
  const unit = currency === undefined ? {} : { currency: scope.binder.bind(currency, "text") };
  return { value: bound, scale, constant: value, ...unit };
}

/** Whether a term has a number in a row, as a condition. */
export function hasNumber({ value, divisor, constant }: NumberTerm): string {
  if (constant !== undefined) return always;
  const there = `(${value} IS NOT NULL)`;
  return divisor === undefined ? there : all([there, sure(`(${divisor}) <> 0`)]);
}

/** Whether both terms are in the same currency, or both in none. */
export function sameUnit(left: NumberTerm, right: NumberTerm): string {
  if (left.currency === right.currency) return always;
  return `(coalesce(${left.currency ?? "NULL"}, '') = coalesce(${right.currency ?? "NULL"}, ''))`;
}

/** Compares two numbers; undecided where one is absent and where they are in different currencies. */
export function compareNumbers(
  scope: Scope,
  operator: ComparisonOperator,
  left: NumberTerm,
  right: NumberTerm,
): string {
  const comparison = compareValues(scope, operator, left, right);
  // An ordinary comparison is NULL by itself where a number is absent.
  const isOrdinary = (left.divisor ?? right.divisor) === undefined && !fixed.has(comparison);
  const there = isOrdinary ? [] : [hasNumber(left), hasNumber(right)];
  return where(all([...there, sameUnit(left, right)]), comparison);
}

const fixed: ReadonlySet<string> = new Set([always, never]);

/** Compares two numbers in rows that have both in one currency. */
function compareValues(
  scope: Scope,
  operator: ComparisonOperator,
  left: NumberTerm,
  right: NumberTerm,
): string {
  const { constant } = right;
  if (left.constant !== undefined) {
    if (constant === undefined) return compareValues(scope, opposites[operator], right, left);
    return signs[operator].has(compare(left.constant, constant)) ? always : never;
  }
  if (constant !== undefined && left.divisor === undefined) {
    return compareConstant(scope, operator, left, constant);
  }
  const [a, b] = [left.value, right.value];
  if (left.divisor === undefined && right.divisor === undefined) {
    return `(${a} ${sqlOf[operator]} ${b})`;
  }
  const [crossed, other] = [product(scope, a, right.divisor), product(scope, b, left.divisor)];
  const sign = product(scope, left.divisor ?? "1", right.divisor);
  const plain = `${crossed} ${sqlOf[operator]} ${other}`;
  const turned = `${crossed} ${sqlOf[opposites[operator]]} ${other}`;
  return `(CASE WHEN ${sign} > 0 THEN ${plain} ELSE ${turned} END)`;
}

/**
 * Against a constant. One with more digits behind the point than the column has lies between two values
 * that the column can hold; one that is larger than any amount needs no engine to tell.
 */
function compareConstant(
  scope: Scope,
  operator: ComparisonOperator,
  { value, scale }: NumberTerm,
  constant: Rational,
): string {
  const { numerator, denominator } = constant;
  if (scope.binder.dialect !== "postgres" && scale !== undefined) {
    const most = 10n ** BigInt(mostDigits) * denominator;
    if (numerator >= most) return belowAll.has(operator) ? always : never;
    if (-numerator >= most) return aboveAll.has(operator) ? always : never;
  }
  const places = decimalPlaces(constant);
  if (scale === undefined || (places ?? Number.MAX_SAFE_INTEGER) <= scale) {
    return `(${value} ${sqlOf[operator]} ${constantTerm(scope, constant).value})`;
  }
  if (operator === "=") return never;
  if (operator === "!=") return always;
  const unit = 10n ** BigInt(scale);
  const cut = (numerator * unit) / denominator;
  const below = numerator < 0n ? cut - 1n : cut;
  const limit = constantTerm(scope, rational(below, unit)).value;
  return `(${value} ${operator.startsWith("<") ? "<=" : ">"} ${limit})`;
}

/** What holds of every amount against something larger than all, and against something smaller. */
const belowAll: ReadonlySet<ComparisonOperator> = new Set(["<", "<=", "!="]);
const aboveAll: ReadonlySet<ComparisonOperator> = new Set([">", ">=", "!="]);

/**
 * One value times another, where there is one. DuckDB multiplies two numbers of up to 18 digits in 64
 * bits, so that one of them is made wider first.
 */
export function product({ binder }: Scope, value: string, factor: string | undefined): string {
  if (factor === undefined) return `(${value})`;
  const wide = binder.dialect === "duckdb" ? " * CAST(1 AS DECIMAL(38, 0))" : "";
  return `(${value})${wide} * (${factor})`;
}

/** The signs of a difference for which each comparison holds. */
const signs: Readonly<Record<ComparisonOperator, ReadonlySet<number>>> = {
  "=": new Set([0]),
  "!=": new Set([-1, 1]),
  "<": new Set([-1]),
  "<=": new Set([-1, 0]),
  ">": new Set([1]),
  ">=": new Set([0, 1]),
};

const sqlOf: Readonly<Record<ComparisonOperator, string>> = {
  "=": "=",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

const opposites: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "=": "=",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** How many digits behind the point a number has; `undefined` for one that never ends. */
function decimalPlaces({ denominator }: Rational): number | undefined {
  for (let scale = 0; scale <= 38; scale += 1) {
    if (10n ** BigInt(scale) % denominator === 0n) return scale;
  }
  return undefined;
}

function pointed(whole: string, scale: number): string {
  if (scale === 0) return whole;
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.replace("-", "").padStart(scale + 1, "0");
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
