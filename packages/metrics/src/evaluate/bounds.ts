import {
  add,
  compare,
  divide,
  type Formula,
  multiply,
  negate,
  parseDecimal,
  type Rational,
  rational,
  squareRoot,
  zero,
} from "@ipms/core";
import type { MeasureValue } from "./measure-value.js";
import type { Range } from "./range.js";

/**
 * What a subset ratio's range may rely on: the part and the rest are both known (`part-and-rest`), the
 * ratio is at most 1 (`at-most-one`), or neither (`free`).
 */
export type Tightness = "part-and-rest" | "at-most-one" | "free";

/**
 * The range of a formula over ranges of its inputs; `undefined` where it has no end, as when a
 * denominator may be zero. The ratio of a part to its whole is tight: part ÷ (part + rest) rises with
 * the part and falls with the rest, and both ranges are known.
 */
export function rangeOf(
  formula: Formula,
  inputs: Readonly<Record<string, Pick<MeasureValue, "low" | "high" | "restLow" | "restHigh">>>,
  tightness: Tightness,
): Range | undefined {
  const range = (part: Formula): Range | undefined => rangeOf(part, inputs, tightness);
  switch (formula.node) {
    case "input":
      return inputs[formula.name];
    case "number": {
      const value = parseDecimal(formula.value) ?? zero;
      return { low: value, high: value };
    }
    case "square-root": {
      const of = range(formula.of);
      const low = of && squareRoot(of.low);
      const high = of && squareRoot(of.high);
      return low && high && { low, high };
    }
    case "ratio": {
      const part = formula.numerator.node === "input" ? inputs[formula.numerator.name] : undefined;
      if (formula.subset && tightness === "part-and-rest" && part !== undefined) {
        return shareRange(part);
      }
      const quotient = quotientRange(range(formula.numerator), range(formula.denominator));
      const capped = formula.subset && tightness === "at-most-one" && quotient !== undefined;
      const one = rational(1n);
      return capped && compare(quotient.high, one) > 0 ? { ...quotient, high: one } : quotient;
    }
    case "relative-change": {
      const ratio = quotientRange(range(formula.current), range(formula.base));
      const minusOne = rational(-1n);
      return ratio && { low: add(ratio.low, minusOne), high: add(ratio.high, minusOne) };
    }
    case "quotient":
      return quotientRange(range(formula.left), range(formula.right));
    case "product":
      return hull(range(formula.left), range(formula.right), multiply);
    case "sum":
      return hull(range(formula.left), range(formula.right), add);
    case "difference":
      return hull(range(formula.left), range(formula.right), (a, b) => add(a, negate(b)));
    case "smaller":
      return hull(range(formula.left), range(formula.right), (a, b) =>
        compare(a, b) <= 0 ? a : b,
      );
    case "larger":
      return hull(range(formula.left), range(formula.right), (a, b) =>
        compare(a, b) >= 0 ? a : b,
      );
  }
}

function shareRange(part: Pick<MeasureValue, "low" | "high" | "restLow" | "restHigh">) {
  const least = add(part.low, part.restHigh);
  const most = add(part.high, part.restLow);
  if (least.numerator === 0n || most.numerator === 0n) return undefined;
  return { low: divide(part.low, least), high: divide(part.high, most) };
}

function quotientRange(top: Range | undefined, bottom: Range | undefined): Range | undefined {
  if (bottom === undefined || compare(bottom.low, zero) <= 0) return undefined;
  return hull(top, bottom, divide);
}

function hull(
  left: Range | undefined,
  right: Range | undefined,
  combine: (a: Rational, b: Rational) => Rational,
): Range | undefined {
  if (left === undefined || right === undefined) return undefined;
  const ends = [left.low, left.high].flatMap((a) =>
    [right.low, right.high].map((b) => combine(a, b)),
  );
  return {
    low: ends.reduce((a, b) => (compare(a, b) <= 0 ? a : b)),
    high: ends.reduce((a, b) => (compare(a, b) >= 0 ? a : b)),
  };
}
