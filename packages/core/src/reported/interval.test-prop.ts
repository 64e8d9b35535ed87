import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../decimal/rational.js";
import {
  addIntervals,
  contains,
  divideIntervals,
  type Interval,
  meets,
  multiplyIntervals,
  subtractIntervals,
} from "./interval.js";

const numbers = fc
  .tuple(fc.bigInt({ min: -40n, max: 40n }), fc.bigInt({ min: 1n, max: 6n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

/** A range, possibly open or unbounded, with a number that lies in it. */
const inhabited = fc
  .tuple(numbers, numbers, numbers, fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 3 }))
  .map(([a, b, c, lowOpen, highOpen, unbounded]) => {
    const [low, member, high] = [a, b, c].sort(compare) as [Rational, Rational, Rational];
    const range: Interval = {
      ...(unbounded === 1 ? {} : { low }),
      ...(unbounded === 2 ? {} : { high }),
      lowOpen: (lowOpen && compare(low, member) < 0) || unbounded === 1,
      highOpen: (highOpen && compare(member, high) < 0) || unbounded === 2,
    };
    return { range, member };
  });

test("the range of a result holds the result of every choice", () => {
  fc.assert(
    fc.property(inhabited, inhabited, (a, b) => {
      expect(contains(a.range, a.member)).toBe(true);
      const checks: readonly (readonly [Interval, Rational])[] = [
        [addIntervals(a.range, b.range), add(a.member, b.member)],
        [subtractIntervals(a.range, b.range), subtract(a.member, b.member)],
        [multiplyIntervals(a.range, b.range), multiply(a.member, b.member)],
      ];
      expect(checks.map(([range, value]) => contains(range, value))).toEqual([true, true, true]);
    }),
    { numRuns: 2000 },
  );
});

test("a quotient's range holds every quotient, and exists where the divisor keeps clear of zero", () => {
  fc.assert(
    fc.property(inhabited, inhabited, (a, b) => {
      const range = divideIntervals(a.range, b.range);
      const clear =
        (b.range.low !== undefined && b.range.low.numerator > 0n) ||
        (b.range.high !== undefined && b.range.high.numerator < 0n);
      expect(range !== undefined).toBe(clear);
      fc.pre(range !== undefined);
      expect(contains(range, divide(a.member, b.member))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("closed bounded ranges give their corners, so no result is wider than it must be", () => {
  const closed = fc.tuple(numbers, numbers).map(([a, b]): Interval => {
    const [low, high] = [a, b].sort(compare) as [Rational, Rational];
    return { low, high, lowOpen: false, highOpen: false };
  });
  fc.assert(
    fc.property(closed, closed, (a, b) => {
      const product = multiplyIntervals(a, b);
      const corners = [a.low, a.high].flatMap((x) =>
        [b.low, b.high].map((y) => multiply(x ?? rational(0n), y ?? rational(0n))),
      );
      const sorted = corners.sort(compare);
      expect([product.low, product.high]).toEqual([sorted[0], sorted.at(-1)]);
    }),
  );
});

test("meeting is mutual, and a shared number is enough", () => {
  fc.assert(
    fc.property(inhabited, inhabited, (a, b) => {
      expect(meets(a.range, b.range)).toBe(meets(b.range, a.range));
      const shared = contains(b.range, a.member) || contains(a.range, b.member);
      expect(meets(a.range, b.range) || !shared).toBe(true);
    }),
  );
});
