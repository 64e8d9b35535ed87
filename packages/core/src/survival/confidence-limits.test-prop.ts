import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { survivalLimits } from "./confidence-limits.js";
import { kaplanMeier, type ObservedTime } from "./kaplan-meier.js";

const Precise = Decimal.clone({ precision: 60 });
const normal = new Precise("1.959963984540054");

/** The limits again, from exact fractions and with sixty digits of logarithm, root and exponential. */
function precisely(
  times: readonly ObservedTime[],
): readonly (readonly [Decimal, Decimal] | undefined)[] {
  let sum = new Precise(0);
  return kaplanMeier(times).steps.map(({ atRisk, reached, survival }) => {
    const share = new Precise(String(survival.numerator)).div(String(survival.denominator));
    if (atRisk > reached) sum = sum.add(new Precise(reached).div(atRisk).div(atRisk - reached));
    if (share.isZero() || sum.isZero()) return undefined;
    const log = share.ln();
    const spread = normal.mul(sum.sqrt()).div(log.neg());
    return [log.mul(spread.exp()).exp(), log.mul(spread.neg().exp()).exp()] as const;
  });
}

function expectPrecise(times: readonly ObservedTime[]): number {
  const expected = precisely(times);
  const found = survivalLimits(kaplanMeier(times));
  expect(found).toHaveLength(expected.length);
  for (const [at, limits] of found.entries()) {
    const [low, high] = expected[at] ?? [];
    expect(limits === undefined).toBe(low === undefined);
    if (limits === undefined || low === undefined || high === undefined) continue;
    expect(low.sub(limits.low).abs().toNumber()).toBeLessThan(1e-14);
    expect(high.sub(limits.high).abs().toNumber()).toBeLessThan(1e-14);
  }
  return found.filter((limits) => limits !== undefined).length;
}

it("limits are right to fourteen decimals", () => {
  const time = fc.record({ time: fc.nat(60), reached: fc.nat(3), left: fc.nat(3) });
  let found = 0;
  fc.assert(
    fc.property(fc.array(time, { maxLength: 20 }), (times) => {
      found += expectPrecise(times);
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(500);
});

it("limits are right to fourteen decimals in the largest ledgers, next to 1 and next to 0", () => {
  const many = 10_000_000;
  expect(
    expectPrecise([
      { time: 1, reached: 1, left: 0 },
      { time: 2, reached: many / 2, left: 0 },
      { time: 3, reached: many / 2 - 2, left: 0 },
      { time: 4, reached: 0, left: 1 },
    ]),
  ).toBe(4);
});
