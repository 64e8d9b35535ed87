import {
  add,
  compare,
  multiply,
  negate,
  parseDecimal,
  type Rational,
  type RuleContext,
  zero,
} from "@ipms/core";
import type { Amount } from "./read-field.js";

/**
 * Whether some amounts are together more than another.
 *
 * @param parts - the amounts
 * @param whole - the other
 * @param parameters - as for {@link excessOf}
 * @returns `undefined` where a rate would decide
 */
export function isAbove(
  parts: readonly Amount[],
  whole: Amount,
  parameters: RuleContext["parameters"],
): boolean | undefined {
  const [least, most] = excessOf(parts, whole, parameters);
  if (least > 0) return true;
  return most <= 0 ? false : undefined;
}

/**
 * By how much some amounts are together more than another: the signs of the least and the most that it
 * can be. Dollars and yuan are compared by every rate between `least` and `most` yuan for a dollar; of
 * other currencies nothing is known.
 *
 * @param parts - the amounts
 * @param whole - the other
 * @param parameters - the rule's, `least` and `most` among them
 */
export function excessOf(
  parts: readonly Amount[],
  whole: Amount,
  parameters: RuleContext["parameters"],
): readonly [least: number, most: number] {
  const excess = new Map([[whole.currency, negate(whole.value)]]);
  for (const { currency, value } of parts) {
    excess.set(currency, add(excess.get(currency) ?? zero, value));
  }
  const open = [...excess].filter(([, value]) => value.numerator !== 0n);
  if (open.length <= 1) {
    const sign = signOf(open[0]?.[1] ?? zero);
    return [sign, sign];
  }
  if (open.some(([currency]) => currency !== "CNY" && currency !== "USD")) return [-1, 1];
  const [yuan = zero, dollars = zero] = [excess.get("CNY"), excess.get("USD")];
  // It rises or falls evenly with the rate, so that its least and its most stand at the ends.
  const signs = ["least", "most"].map((rate) => {
    const value = parseDecimal(String(parameters[rate])) ?? zero;
    return signOf(add(yuan, multiply(dollars, value)));
  });
  return [Math.min(...signs), Math.max(...signs)];
}

function signOf(value: Rational): number {
  return compare(value, zero);
}
