import { IpmsError } from "../errors.js";
import { add, compare, multiply, negate, type Rational, rational, zero } from "./rational.js";
import { roundRational } from "./rounding.js";

/**
 * Rounds the parts of a whole so that what is printed adds up to the printed whole, by the method of
 * largest remainders (Hamilton): each part is cut down to its last digit, and the units that the whole
 * still lacks go to the parts that lost most; among equals to the one that comes first. Each part is
 * printed as one of the two decimals next to it, so that it may differ by one unit of the last digit from
 * what it would be rounded alone.
 *
 * @example
 * ```ts
 * import { rational, roundTogether } from "@ipms/core";
 *
 * const thirds = [rational(100n, 3n), rational(100n, 3n), rational(100n, 3n)];
 * console.log(roundTogether(thirds, 1).join(" ")); // => 33.4 33.3 33.3
 * ```
 *
 * @param parts - the exact parts; the whole is their sum, rounded half-up
 * @param digits - digits behind the decimal point, 0 or more
 * @returns a plain decimal for each part, in the same order
 * @throws IpmsError `invalid-argument` when `digits` is not a whole number from 0 to 1000
 */
export function roundTogether(parts: readonly Rational[], digits: number): readonly string[] {
  if (!Number.isInteger(digits) || digits < 0 || digits > 1000) {
    throw new IpmsError("invalid-argument", `${digits} is not a number of digits from 0 to 1000`);
  }
  const scale = rational(10n ** BigInt(digits));
  const scaled = parts.map((part) => multiply(part, scale));
  const whole = BigInt(roundRational(scaled.reduce(add, zero), 0));
  const units = scaled.map(floorOf);
  const lost = scaled.map((part, at) => add(part, negate(rational(units[at] ?? 0n))));
  const order = lost
    .map((_, at) => at)
    .sort((a, b) => compare(lost[b] ?? zero, lost[a] ?? zero) || a - b);
  const lacking = Number(whole - units.reduce((sum, each) => sum + each, 0n));
  for (const at of order.slice(0, lacking)) units[at] = (units[at] ?? 0n) + 1n;
  return units.map((each) => roundRational(rational(each, scale.numerator), digits));
}

function floorOf({ numerator, denominator }: Rational): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}
