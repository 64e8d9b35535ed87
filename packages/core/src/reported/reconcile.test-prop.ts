import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { priorBase } from "./prior-base.js";
import { reconcile } from "./reconcile.js";

const Exact = Decimal.clone({ defaults: true, precision: 60 });
const counts = fc.integer({ min: 1, max: 5000 });

test("a ratio that decimal.js rounds half-up is exact, and every verdict has its reason", () => {
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: 0, max: 3 }), (a, b, digits) => {
      const percent = new Exact(a).times(100).div(b);
      const given = { a: String(a), b: String(b) };
      const verdictOf = (stated: string): string => {
        const outcome = reconcile({ stated: `${stated}%`, formula: "a / b", given });
        return outcome.ok ? outcome.value.verdict : outcome.problem.code;
      };
      const up = percent.toFixed(digits, Decimal.ROUND_HALF_UP);
      const cut = percent.toFixed(digits, Decimal.ROUND_DOWN);
      const even = percent.toFixed(digits, Decimal.ROUND_HALF_EVEN);
      expect(verdictOf(up)).toBe("exact");
      expect(verdictOf(even)).toBe(even === up ? "exact" : "half-even");
      expect(verdictOf(cut)).toBe(cut === up ? "exact" : cut === even ? "half-even" : "truncated");
      expect(verdictOf(new Exact(up).plus(2).toFixed(digits))).toBe("mismatch");
    }),
  );
});

test("a growth printed from two counts leads back to the earlier count", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 400 }), (current, base) => {
      const growth = new Exact(current).minus(base).times(100).div(base);
      const outcome = priorBase({
        current: String(current),
        growth: `${growth.toFixed(1, Decimal.ROUND_HALF_UP)}%`,
      });
      fc.pre(outcome.ok && outcome.value.complete);
      const found = outcome.ok ? outcome.value.bases.map((candidate) => candidate.base) : [];
      expect(found).toContain(String(base));
    }),
  );
});

test("no text makes reconciling throw", () => {
  const characters = fc.constantFrom(..."0123456789.,%-+*/()ab 亿万元个近超余多成分之倍番翻growth");
  const texts = fc.string({ unit: characters, maxLength: 24 });
  fc.assert(
    fc.property(texts, texts, texts, texts, (stated, formula, a, b) => {
      expect(reconcile({ stated, formula, given: { a, b } })).toHaveProperty("ok");
      expect(reconcile({ stated: "1%", formula: "a / b", given: { a, b } })).toHaveProperty("ok");
      expect(priorBase({ current: a, growth: b })).toHaveProperty("ok");
    }),
    { numRuns: 300 },
  );
});
