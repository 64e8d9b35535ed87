import {
  add,
  multiply,
  negate,
  parseDecimal,
  type Rational,
  type RuleContext,
  zero,
} from "@ipms/core";
import type { Amount } from "./read-field.js";

/**
 * Whether some amounts are together more than another. Dollars and yuan are compared by every rate
 * between `least` and `most` yuan for a dollar.
 *
 * @param parts - the amounts
 * @param whole - the other
 * @param parameters - the rule's, `least` and `most` among them
 * @returns `undefined` where a rate would decide
 */
export function isAbove(
  parts: readonly Amount[],
  whole: Amount,
  parameters: RuleContext["parameters"],
): boolean | undefined {
  const excess = new Map([[whole.currency, negate(whole.value)]]);
  for (const { currency, value } of parts) {
    excess.set(currency, add(excess.get(currency) ?? zero, value));
  }
  const open = [...excess].filter(([, value]) => value.numerator !== 0n);
  const [first] = open;
  if (first === undefined || open.length === 1) return isPositive(first?.[1] ?? zero);
  if (open.some(([currency]) => currency !== "CNY" && currency !== "USD")) return undefined;
  const [yuan = zero, dollars = zero] = [excess.get("CNY"), excess.get("USD")];
  // What is too much rises or falls evenly with the rate: what holds at both ends holds between them.
  const isAboveAt = (rate: string): boolean => {
    const value = parseDecimal(String(parameters[rate])) ?? zero;
    return isPositive(add(yuan, multiply(dollars, value)));
  };
  const answer = isAboveAt("least");
  return answer === isAboveAt("most") ? answer : undefined;
}

function isPositive(value: Rational): boolean {
  return value.numerator > 0n;
}
