import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  parseDecimal,
  type Rational,
  rational,
  subtract,
  zero,
} from "./rational.js";
import { exactDecimal, roundRational } from "./rounding.js";

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const fractions = fc
  .tuple(
    whole,
    whole.filter((value) => value !== 0n),
  )
  .map(([numerator, denominator]) => rational(numerator, denominator));
const decimals = fc
  .tuple(whole, fc.integer({ min: 0, max: 20 }))
  .map(([digits, places]) => rational(digits, 10n ** BigInt(places)));

// Enough digits that decimal.js is exact on the decimals above.
const Exact = Decimal.clone({ defaults: true, precision: 200, toExpNeg: -9e15, toExpPos: 9e15 });
const toDecimal = (value: Rational): Decimal =>
  new Exact(value.numerator.toString()).div(value.denominator.toString());

const isLowest = (value: Rational): boolean => {
  let [a, b] = [value.numerator < 0n ? -value.numerator : value.numerator, value.denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return value.denominator > 0n && a === 1n;
};

describe("fractions", () => {
  test("are kept in lowest terms by every operation", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const results = [add(a, b), subtract(a, b), multiply(a, b), negate(a)];
        if (b.numerator !== 0n) results.push(divide(a, b));
        expect(results.filter((value) => !isLowest(value))).toEqual([]);
      }),
    );
  });

  test("obey the laws of a field", () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(subtract(a, b), b)).toEqual(a);
        expect(add(a, zero)).toEqual(a);
        fc.pre(b.numerator !== 0n);
        expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  test("are ordered as their difference", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const difference = subtract(a, b).numerator;
        expect(Math.sign(compare(a, b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
    );
  });

  test("agree with decimal.js on decimals", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [x, y] = [toDecimal(a), toDecimal(b)];
        const text = (value: Rational): string | undefined => exactDecimal(value);
        expect(text(add(a, b))).toBe(x.plus(y).toFixed());
        expect(text(subtract(a, b))).toBe(x.minus(y).toFixed());
        expect(text(multiply(a, b))).toBe(x.times(y).plus(0).toFixed().replace(/^-0$/, "0"));
        expect(Math.sign(compare(a, b))).toBe(x.cmp(y));
      }),
    );
  });

  test("are read from and written as plain decimals without loss", () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseDecimal(exactDecimal(value) ?? "")).toEqual(value);
      }),
    );
  });
});

const modes = [
  ["half-up", Decimal.ROUND_HALF_UP],
  ["half-even", Decimal.ROUND_HALF_EVEN],
  ["truncate", Decimal.ROUND_DOWN],
] as const;

describe("rounding", () => {
  test("agrees with decimal.js", () => {
    fc.assert(
      fc.property(
        fc.oneof(decimals, fractions),
        fc.integer({ min: 0, max: 25 }),
        fc.constantFrom(...modes),
        (value, digits, [mode, rounding]) => {
          const expected = toDecimal(value).toFixed(digits, rounding);
          expect(roundRational(value, digits, mode)).toBe(expected.replace(/^-(?=[0.]*$)/, ""));
        },
      ),
    );
  });

  test("agrees with decimal.js on ties", () => {
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(...modes),
        (units, digits, [mode, rounding]) => {
          const tie = rational(2n * units + 1n, 2n * 10n ** BigInt(digits));
          const expected = toDecimal(tie).toFixed(digits, rounding);
          expect(roundRational(tie, digits, mode)).toBe(expected.replace(/^-(?=[0.]*$)/, ""));
        },
      ),
    );
  });

  test("errs by half a unit at most, by less than one where digits are dropped", () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 10 }), (value, digits) => {
        const error = (mode: "half-up" | "half-even" | "truncate"): bigint => {
          const rounded = parseDecimal(roundRational(value, digits, mode)) ?? zero;
          const gap = subtract(rounded, value);
          const size = multiply(gap, rational(2n * 10n ** BigInt(digits)));
          const magnitude = size.numerator < 0n ? -size.numerator : size.numerator;
          return magnitude - size.denominator;
        };
        expect(error("half-up") <= 0n).toBe(true);
        expect(error("half-even") <= 0n).toBe(true);
        const cut = parseDecimal(roundRational(value, digits, "truncate")) ?? zero;
        expect(compare(multiply(cut, cut), multiply(value, value))).toBeLessThanOrEqual(0);
        expect(
          compare(
            multiply(subtract(value, cut), subtract(value, cut)),
            rational(1n, 10n ** BigInt(2 * digits)),
          ),
        ).toBeLessThan(0);
      }),
    );
  });

  test("is symmetric about zero and stable", () => {
    fc.assert(
      fc.property(
        fractions,
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom("half-up" as const, "half-even" as const, "truncate" as const),
        (value, digits, mode) => {
          const once = parseDecimal(roundRational(value, digits, mode)) ?? zero;
          const mirrored = parseDecimal(roundRational(negate(value), digits, mode)) ?? zero;
          expect(mirrored).toEqual(negate(once));
          expect(parseDecimal(roundRational(once, digits, mode))).toEqual(once);
        },
      ),
    );
  });
});
