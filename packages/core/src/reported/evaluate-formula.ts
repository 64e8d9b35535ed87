import {
  add,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
} from "../decimal/rational.js";
import { ok, type Outcome, problem } from "../outcome/outcome.js";
import { formulaLimits, type PrintedFormula, tooLarge } from "./formula.js";
import * as ranges from "./interval.js";
import { combineKinds, type ComputedKind } from "./computed-kind.js";
import type { ReportedNumber } from "./reported-number.js";

/** What a formula makes of printed figures. Rates are ratios here: 69.8% is 0.698. */
export interface Computed {
  /** The value of the figures exactly as printed. */
  readonly point: Rational;
  /** The values that the figures' precision allows. */
  readonly interval: ranges.Interval;
  /** What the value is. */
  readonly kind: ComputedKind;
  /** ISO 4217, for money. */
  readonly currency?: string | undefined;
}

/** A printed figure as an operand: percentages become ratios. */
export function operandOf(figure: ReportedNumber): Computed {
  const { value, interval, unit, currency } = figure;
  if (unit === "percent" || unit === "percentage-points") {
    const hundredth = rational(1n, 100n);
    return {
      point: multiply(value, hundredth),
      interval: ranges.scaleInterval(interval, hundredth),
      kind: unit === "percent" ? "percent" : "points",
    };
  }
  return { point: value, interval, kind: unit === "money" ? "money" : "plain", currency };
}

/**
 * Evaluates a formula twice at once: on the figures as printed, and on the ranges they stand for.
 *
 * Every operation is exact and monotone in each operand, so the range is tight when each name occurs
 * once; a name that occurs twice is taken as two independent figures and can widen it. Write
 * `growth(a, b)`, which counts `b` once, rather than `(a - b) / b`.
 *
 * @param formula - the parsed formula
 * @param source - its text, to name the part that fails
 * @param operands - by name; every name of the formula must be there
 * @returns problems `unknown-name`, `formula-too-large`, `zero-divisor`, `mixed-currencies`, `incompatible-units`
 */
export function evaluateFormula(
  formula: PrintedFormula,
  source: string,
  operands: ReadonlyMap<string, Computed>,
): Outcome<Computed> {
  if (formula.node === "number") {
    const { value } = formula;
    return ok({ point: value, interval: ranges.pointInterval(value), kind: "plain" });
  }
  if (formula.node === "name") {
    const operand = operands.get(formula.name);
    if (operand !== undefined) return ok(operand);
    const known = [...operands.keys()].join(", ");
    return problem("unknown-name", { name: formula.name, known });
  }
  if (formula.node === "negate") {
    const part = evaluateFormula(formula.part, source, operands);
    return part.ok ? ok(negated(part.value)) : part;
  }
  const left = evaluateFormula(formula.left, source, operands);
  if (!left.ok) return left;
  const right = evaluateFormula(formula.right, source, operands);
  if (!right.ok) return right;
  const [a, b] = [left.value, right.value];
  const textOf = (part: PrintedFormula): string => source.slice(part.start, part.end);

  if (a.kind === "money" && b.kind === "money" && a.currency !== b.currency) {
    return problem("mixed-currencies", { first: a.currency ?? "", second: b.currency ?? "" });
  }
  const kind = combineKinds(formula.node, a.kind, b.kind);
  if (kind === undefined) {
    return problem("incompatible-units", {
      left: textOf(formula.left),
      right: textOf(formula.right),
    });
  }
  const values = apply(formula.node, a, b);
  if (values === undefined) return problem("zero-divisor", { part: textOf(formula.right) });
  if (isTooLong(values)) return tooLarge();
  return ok({
    ...values,
    kind,
    currency: kind === "money" ? (a.currency ?? b.currency) : undefined,
  });
}

const longest = 10n ** BigInt(formulaLimits.digits);

function isTooLong({ point, interval }: Values): boolean {
  return [point, interval.low, interval.high].some(
    (value) =>
      value !== undefined &&
      (value.numerator > longest || value.numerator < -longest || value.denominator > longest),
  );
}

type Values = Pick<Computed, "point" | "interval">;

function negated(value: Computed): Computed {
  return {
    ...value,
    point: negate(value.point),
    interval: ranges.negateInterval(value.interval),
  };
}

function apply(
  operation: Exclude<PrintedFormula["node"], "number" | "name" | "negate">,
  a: Values,
  b: Values,
): Values | undefined {
  switch (operation) {
    case "add":
      return {
        point: add(a.point, b.point),
        interval: ranges.addIntervals(a.interval, b.interval),
      };
    case "subtract":
    case "points":
      return {
        point: subtract(a.point, b.point),
        interval: ranges.subtractIntervals(a.interval, b.interval),
      };
    case "multiply":
      return {
        point: multiply(a.point, b.point),
        interval: ranges.multiplyIntervals(a.interval, b.interval),
      };
    case "divide":
    case "times": {
      const interval = ranges.divideIntervals(a.interval, b.interval);
      if (interval === undefined || b.point.numerator === 0n) return undefined;
      return { point: divide(a.point, b.point), interval };
    }
    case "growth": {
      const multiple = apply("divide", a, b);
      const one = rational(1n);
      return (
        multiple && apply("subtract", multiple, { point: one, interval: ranges.pointInterval(one) })
      );
    }
  }
}
