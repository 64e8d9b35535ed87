import fc from "fast-check";
import { expect, it } from "vitest";
import { compare, rational, rationalOf } from "@ipms/core";
import { commissioningRate, evaluate, ledgerOf, startRate } from "@ipms/metrics";

/**
 * The standard, section 4, by brute force: a date known to the month is any of its days, and a stage
 * without its date is reached or not. The figure's bounds must hold in every world that can be.
 */
interface PossibleProject {
  readonly signed: readonly string[];
  readonly started: readonly (string | null)[];
  readonly commissioned: readonly (string | null)[];
  readonly record: Readonly<Record<string, unknown>>;
}

const days = ["2022-01-10", "2022-02-28", "2022-06-15", "2022-06-30", "2022-07-01", "2021-12-31"];
const months: Readonly<Record<string, readonly string[]>> = {
  "2021-12": ["2021-12-01", "2021-12-31"],
  "2022-06": ["2022-06-01", "2022-06-15", "2022-06-30"],
  "2022": ["2022-01-01", "2022-06-30", "2022-07-01", "2022-12-31"],
};
const text = fc.constantFrom(...days, ...Object.keys(months));
const worldsOf = (date: string): readonly string[] => months[date] ?? [date];

const project: fc.Arbitrary<PossibleProject> = fc
  .record({
    signed: text,
    started: fc.option(text, { nil: null }),
    commissioned: fc.option(text, { nil: null }),
    claims: fc.constantFrom(null, "started", "commissioned"),
  })
  .map(({ signed, started, commissioned, claims }) => {
    const open = [null, "2022-06-01", "2022-07-02"];
    const claimsStart = claims !== null;
    return {
      signed: worldsOf(signed),
      started: started === null ? (claimsStart ? open : [null]) : worldsOf(started),
      commissioned:
        commissioned === null
          ? claims === "commissioned"
            ? open
            : [null]
          : worldsOf(commissioned),
      record: {
        name: "Works",
        signedOn: signed,
        startedOn: started,
        commissionedOn: commissioned,
        reportedStage: claims,
      },
    };
  });

type World = readonly [signed: string, started: string | null, commissioned: string | null];

function worlds(projects: readonly PossibleProject[]): readonly (readonly World[])[] {
  return projects.reduce<(readonly World[])[]>(
    (found, each) =>
      found.flatMap((sofar) =>
        each.signed.flatMap((signed) =>
          each.started.flatMap((started) =>
            each.commissioned.map((commissioned) => [
              ...sofar,
              [signed, started, commissioned] as const,
            ]),
          ),
        ),
      ),
    [[]],
  );
}

const asOf = "2022-06-30";

/** The rates of one world, counted in the plainest way. */
function ratesOf(world: readonly World[]) {
  const signed = world.filter(([on]) => on >= "2022-01-01" && on <= asOf);
  const by = (date: string | null): boolean => date !== null && date <= asOf;
  return {
    count: signed.length,
    started: signed.filter(([, start, use]) => by(start) || by(use)).length,
    commissioned: signed.filter(([, , use]) => by(use)).length,
  };
}

it("bounds hold in every possible world, and are met where only numerators are open", () => {
  let bounded = 0;
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 3 }), (projects) => {
      const records = projects.map(({ record }, at) => ({ projectId: `${at}`, ...record }));
      const { ledger } = ledgerOf({ projects: records });
      const all = worlds(projects).map(ratesOf);
      for (const [metric, name] of [
        [startRate, "started"],
        [commissioningRate, "commissioned"],
      ] as const) {
        const result = evaluate(metric, ledger, { period: "2022-H1", asOf });
        const rates = all
          .filter(({ count }) => count > 0)
          .map((world) => rational(BigInt(world[name]), BigInt(world.count)));
        if (result.status !== "value") continue;
        const low = rationalOf(result.bounds?.low ?? result.value);
        const high = rationalOf(result.bounds?.high ?? result.value);
        for (const rate of rates) {
          expect(compare(low, rate)).toBeLessThanOrEqual(0);
          expect(compare(rate, high)).toBeLessThanOrEqual(0);
        }
        if (result.bounds === undefined) continue;
        bounded += 1;
        const value = rationalOf(result.value);
        expect(compare(low, value)).toBeLessThanOrEqual(0);
        expect(compare(value, high)).toBeLessThanOrEqual(0);
        if (result.coverage.undecided["population"] !== undefined) continue;
        for (const end of [low, high]) {
          expect(rates.some((rate) => compare(rate, end) === 0)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(bounded).toBeGreaterThan(50);
});
