import fc from "fast-check";
import { expect, it } from "vitest";
import {
  add,
  compare,
  parseDecimal,
  type Rational,
  rational,
  roundRational,
  roundTogether,
  zero,
} from "@ipms/core";

const part = fc
  .tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 999n))
  .map(([numerator, denominator]) => rational(numerator, denominator));
const read = (text: string): Rational => parseDecimal(text) ?? zero;

it("adds up to the printed whole, moves no part by a unit, and keeps the order of parts", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.nat({ max: 4 }), (parts, digits) => {
      const printed = roundTogether(parts, digits).map(read);
      const whole = roundRational(parts.reduce(add, zero), digits);
      expect(printed.reduce(add, zero)).toEqual(read(whole));
      const unit = 10 ** -digits;
      const number = ({ numerator, denominator }: Rational): number =>
        Number((numerator * 10n ** 12n) / denominator) / 1e12;
      parts.forEach((exact, at) => {
        const shown = printed[at] ?? zero;
        expect(Math.abs(number(shown) - number(exact))).toBeLessThan(unit * 1.000001);
        parts.forEach((other, place) => {
          const inOrder = compare(shown, printed[place] ?? zero) >= 0;
          expect(inOrder || compare(exact, other) <= 0).toBe(true);
        });
      });
    }),
  );
});
