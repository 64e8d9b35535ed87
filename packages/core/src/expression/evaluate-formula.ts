import {
  add,
  compare,
  divide,
  multiply,
  negate,
  parseDecimal,
  type Rational,
} from "../decimal/rational.js";
import { IpmsError } from "../errors.js";
import type { RefusalReason } from "../outcome/refusal.js";
import { squareRoot } from "../decimal/square-root.js";
import type { AreaUnit } from "../quantity/quantity.js";
import type { Formula } from "./node.js";

/** An exact value with the unit that arithmetic must respect. */
export interface UnitValue {
  /** The exact value. */
  readonly value: Rational;
  /** ISO 4217, for money and money by area. */
  readonly currency?: string | undefined;
  /** For areas and money by area. */
  readonly area?: AreaUnit | undefined;
}

/** Why a formula has no value. */
export interface FormulaRefusal {
  /** The reason, of the closed list. */
  readonly reason: RefusalReason;
  /** What exactly. */
  readonly detail?: string;
  /** For growth over a base of zero or below: the absolute change. */
  readonly change?: UnitValue;
}

/** What a formula gives. */
export type FormulaValue = UnitValue | FormulaRefusal;

/** Whether a formula was refused. */
export function isRefusal(value: FormulaValue): value is FormulaRefusal {
  return "reason" in value;
}

/**
 * Evaluates a formula exactly.
 *
 * @param formula - the formula
 * @param inputs - the value of every input, by name
 * @param mayExceed - set where a subset ratio may exceed 1 after all
 */
export function evaluateFormula(
  formula: Formula,
  inputs: Readonly<Record<string, UnitValue>>,
  mayExceed = false,
): FormulaValue {
  const evaluate = (part: Formula): FormulaValue => evaluateFormula(part, inputs, mayExceed);
  switch (formula.node) {
    case "input": {
      const value = inputs[formula.name];
      return value ?? { reason: "missing-input", detail: formula.name };
    }
    case "number": {
      const value = parseDecimal(formula.value);
      if (value === undefined) throw new IpmsError("invalid-definition", formula.value);
      return { value };
    }
    case "square-root":
      return chain(evaluate(formula.of), (of) => rootOf(of));
    case "ratio":
      return both(evaluate(formula.numerator), evaluate(formula.denominator), (top, bottom) =>
        formula.subset && !mayExceed && compare(top.value, bottom.value) > 0
          ? { reason: "not-a-subset" }
          : quotientOf(top, bottom),
      );
    case "relative-change":
      return both(evaluate(formula.current), evaluate(formula.base), changeOf);
    default:
      return both(evaluate(formula.left), evaluate(formula.right), operations[formula.node]);
  }
}

type Operation = (left: UnitValue, right: UnitValue) => FormulaValue;

const operations: Readonly<
  Record<Extract<Formula, { readonly left: Formula }>["node"], Operation>
> = {
  sum: sumOf,
  difference: differenceOf,
  product: (left, right) => ({
    value: multiply(left.value, right.value),
    currency: left.currency ?? right.currency,
    area: left.area ?? right.area,
  }),
  quotient: quotientOf,
  smaller: (left, right) => oneOfTwo(left, right, left, right),
  larger: (left, right) => oneOfTwo(left, right, right, left),
};

function chain(value: FormulaValue, then: (value: UnitValue) => FormulaValue): FormulaValue {
  return isRefusal(value) ? value : then(value);
}

function both(left: FormulaValue, right: FormulaValue, then: Operation): FormulaValue {
  return chain(left, (a) => chain(right, (b) => then(a, b)));
}

function sumOf(left: UnitValue, right: UnitValue): FormulaValue {
  if (left.currency !== right.currency) return mixed(left, right);
  if (left.area !== right.area) return { reason: "not-comparable", detail: "area" };
  return { ...left, value: add(left.value, right.value) };
}

function differenceOf(left: UnitValue, right: UnitValue): FormulaValue {
  return sumOf(left, { ...right, value: negate(right.value) });
}

/** One answer where the left value is at most the right one, the other where it is more. */
function oneOfTwo(
  left: UnitValue,
  right: UnitValue,
  whereAtMost: UnitValue,
  whereMore: UnitValue,
): FormulaValue {
  const apart = differenceOf(left, right);
  if (isRefusal(apart)) return apart;
  return apart.value.numerator <= 0n ? whereAtMost : whereMore;
}

function quotientOf(top: UnitValue, bottom: UnitValue): FormulaValue {
  if (bottom.currency !== undefined && top.currency !== bottom.currency) return mixed(top, bottom);
  if (bottom.value.numerator === 0n) return { reason: "zero-denominator" };
  return {
    value: divide(top.value, bottom.value),
    currency: bottom.currency === undefined ? top.currency : undefined,
    area: top.area === bottom.area ? undefined : (bottom.area ?? top.area),
  };
}

function changeOf(current: UnitValue, base: UnitValue): FormulaValue {
  const change = differenceOf(current, base);
  if (isRefusal(change)) return change;
  const { numerator } = base.value;
  if (numerator === 0n) return { reason: "zero-base", change };
  if (numerator < 0n) return { reason: "negative-base", change };
  return { value: divide(change.value, base.value) };
}

function rootOf({ value }: UnitValue): FormulaValue {
  const root = squareRoot(value);
  return root === undefined ? { reason: "not-comparable", detail: "√x, x < 0" } : { value: root };
}

function mixed(left: UnitValue, right: UnitValue): FormulaRefusal {
  const names = [left.currency, right.currency].map((currency) => currency ?? "—");
  return { reason: "mixed-currency", detail: names.join(", ") };
}
