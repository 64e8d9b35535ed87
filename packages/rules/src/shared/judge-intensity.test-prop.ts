import { compare, type Rational, rational } from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";
import { judgeIntensity } from "./judge-intensity.js";

const limits = { factor: 10, spread: 4, minimumSample: 1 };
const plants = fc.array(
  fc.record({
    yuan: fc.integer({ min: 1, max: 2_000_000_000 }),
    mu: fc.integer({ min: 1, max: 5000 }),
  }),
  { minLength: 1, maxLength: 40 },
);

it("finds what fractions sorted one by one show to lie beyond the fences", () => {
  fc.assert(
    fc.property(plants, (given) => {
      const projects = given.map(({ yuan, mu }, index) => ({
        projectId: `P-${index}`,
        name: "电池项目",
        totalInvestment: { amount: String(yuan), currency: "CNY" },
        landAreaMu: String(mu),
      }));
      const { failures, applied } = judgeIntensity(ledgerOf({ projects }).ledger, limits);
      const intensities = given.map(({ yuan, mu }) => rational(BigInt(yuan), BigInt(mu)));
      const sorted = intensities.toSorted(compare);
      const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? rational(1n);
      const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
      // value ÷ high > (high ÷ low)⁴ and value > 10 × median, or the same below; without division.
      const power = ({ numerator, denominator }: Rational, exponent: number) =>
        rational(numerator ** BigInt(exponent), denominator ** BigInt(exponent));
      const times = (a: Rational, b: Rational) =>
        rational(a.numerator * b.numerator, a.denominator * b.denominator);
      const ten = rational(10n);
      const expected = intensities.flatMap((value, row) => {
        const above =
          compare(times(value, power(low, 4)), power(high, 5)) > 0 &&
          compare(value, times(ten, middle)) > 0;
        const below =
          compare(times(value, power(high, 4)), power(low, 5)) < 0 &&
          compare(times(ten, value), middle) < 0;
        return above || below ? [row] : [];
      });
      expect(applied).toBe(given.length);
      expect([...failures].map(({ row }) => row)).toEqual(expected);
    }),
  );
});
