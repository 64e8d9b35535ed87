import fc from "fast-check";
import { expect, it } from "vitest";
import {
  compare,
  kaplanMeier,
  type ObservedTime,
  quantileLimits,
  rational,
  survivalMean,
  survivalQuantile,
} from "@ipms/core";

const times = fc.array(fc.record({ time: fc.nat(40), reached: fc.nat(3), left: fc.nat(3) }), {
  maxLength: 20,
});
const share = fc.integer({ min: 1, max: 99 }).map((part) => rational(BigInt(part), 100n));

function withoutOpen(given: readonly ObservedTime[]): readonly ObservedTime[] {
  return given.map((each) => ({ ...each, left: 0 }));
}

function finished(given: readonly ObservedTime[]): readonly number[] {
  return given
    .flatMap(({ time, reached }) => Array.from({ length: reached }, () => time))
    .sort((a, b) => a - b);
}

it("is the plain empirical distribution where nobody left", () => {
  fc.assert(
    fc.property(times, share, (given, part) => {
      const curve = kaplanMeier(withoutOpen(given));
      const sorted = finished(given);
      for (const { time, survival } of curve.steps) {
        const later = sorted.filter((each) => each > time).length;
        expect(survival).toEqual(rational(BigInt(later), BigInt(sorted.length)));
      }
      const needed = sorted.find((_, at) => {
        const cumulative = rational(BigInt(at + 1), BigInt(sorted.length));
        return compare(cumulative, part) >= 0;
      });
      expect(survivalQuantile(curve, part)).toBe(needed);
      const sum = sorted.reduce((total, each) => total + each, 0);
      const mean = sorted.length === 0 ? undefined : rational(BigInt(sum), BigInt(sorted.length));
      expect(survivalMean(curve)).toEqual(mean);
    }),
  );
});

it("lies beyond the quantile of the finished alone, and within its own limits", () => {
  fc.assert(
    fc.property(times, share, (given, part) => {
      const curve = kaplanMeier(given);
      const naive = survivalQuantile(kaplanMeier(withoutOpen(given)), part);
      const found = survivalQuantile(curve, part) ?? Infinity;
      expect(found).toBeGreaterThanOrEqual(naive ?? Infinity);
      const { low, high } = quantileLimits(curve, part);
      // An end that the data cannot give bounds nothing.
      expect(low ?? 0).toBeLessThanOrEqual(found);
      expect(high ?? Infinity).toBeGreaterThanOrEqual(found);
    }),
  );
});

/** Efron (1967): the share of who left is handed on to those to their right. */
it("is what comes of handing the share of each who left to those seen longer", () => {
  fc.assert(
    fc.property(times, (given) => {
      const curve = kaplanMeier(given);
      const people = curve.steps.flatMap(({ time, reached, left }) => [
        ...Array.from({ length: reached }, () => ({ time, open: false })),
        ...Array.from({ length: left }, () => ({ time, open: true })),
      ]);
      let weights = people.map(() => rational(1n, BigInt(Math.max(1, people.length))));
      for (const [at, person] of people.entries()) {
        const after = people.length - at - 1;
        if (!person.open || after === 0) continue;
        const own = weights[at] ?? rational(0n);
        const part = rational(own.numerator, own.denominator * BigInt(after));
        weights = weights.map((weight, place) =>
          place < at
            ? weight
            : place === at
              ? rational(0n)
              : rational(
                  weight.numerator * part.denominator + part.numerator * weight.denominator,
                  weight.denominator * part.denominator,
                ),
        );
      }
      const last = people.at(-1);
      for (const { time, survival } of curve.steps) {
        let beyond = rational(1n);
        people.forEach((person, place) => {
          if (person.open || person.time > time) return;
          const weight = weights[place] ?? rational(0n);
          beyond = rational(
            beyond.numerator * weight.denominator - weight.numerator * beyond.denominator,
            beyond.denominator * weight.denominator,
          );
        });
        expect(survival).toEqual(beyond);
      }
      expect(last === undefined).toBe(curve.observed === 0);
    }),
    { numRuns: 60 },
  );
});
