import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { rational, roundRational, squareRoot } from "@ipms/core";

it("is exact for the square of a fraction", () => {
  expect(squareRoot(rational(9n, 16n))).toEqual(rational(3n, 4n));
  expect(squareRoot(rational(0n))).toEqual(rational(0n));
  expect(squareRoot(rational(-1n))).toBeUndefined();
});

it("agrees with decimal.js to 30 digits", () => {
  const Precise = Decimal.clone({ precision: 120 });
  const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
  fc.assert(
    fc.property(positive, positive, (numerator, denominator) => {
      const root = squareRoot(rational(numerator, denominator));
      const expected = new Precise(numerator.toString()).div(denominator.toString()).sqrt();
      expect(root && roundRational(root, 30, "truncate")).toBe(expected.toFixed(30, 1));
    }),
  );
});
