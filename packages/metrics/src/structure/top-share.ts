import { figureOf, type Figure, quantity, divide, type UnitValue } from "@ipms/core";
import { compareGiven, exactAmount, type GivenAmount } from "./given-amount.js";
import { total } from "./total.js";

/** What {@link topShare} takes. */
export interface TopShareQuestion {
  /** Exact values, all of one kind and currency, none below zero. */
  readonly values: readonly GivenAmount[];
  /** How many of the largest count; where there are fewer values, all do. */
  readonly top: number;
}

/**
 * The share of the largest values in all: how concentrated investment is in the top projects.
 *
 * @zh 最大的若干项占全部的比重，即集中度。
 * @category structure
 * @since 0.1.0
 *
 * @example
 * ```ts
 * import { topShare } from "@ipms/metrics";
 *
 * const figure = topShare({ values: [50, 30, 10, 10], top: 2 });
 * console.log(figure.status === "value" && figure.rounded.text); // => 80.0
 * ```
 *
 * @param question - the values and how many of the largest count
 * @returns the share; refused `empty-population`, `zero-denominator`, `negative-base` or
 *   `mixed-currency`
 * @throws IpmsError `invalid-argument` for a value that is no exact number
 */
export function topShare({ values, top }: TopShareQuestion): Figure {
  const head = { metric: "top-share", version: 1, inputs: {} };
  if (values.length === 0) return { ...head, status: "refused", reason: "empty-population" };
  const whole = total(values);
  if ("reason" in whole) return figureOf({ kind: "ratio", digits: 1 }, head, whole, "ratio");
  if (values.some((value) => exactAmount(value).numerator < 0n)) {
    return { ...head, status: "refused", reason: "negative-base" };
  }
  const largest = values.toSorted((a, b) => compareGiven(b, a)).slice(0, Math.max(0, top));
  const part = total(largest) as UnitValue;
  const kind = whole.currency === undefined ? "count" : "money";
  const inputs = {
    top: quantity(kind, part.value, whole),
    all: quantity(kind, whole.value, whole),
  };
  const share =
    whole.value.numerator === 0n
      ? ({ reason: "zero-denominator" } as const)
      : { value: divide(part.value, whole.value) };
  return figureOf({ kind: "ratio", digits: 1 }, { ...head, inputs }, share, "ratio");
}
