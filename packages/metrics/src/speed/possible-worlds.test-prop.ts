import { compare, rational, rationalOf } from "@ipms/core";
import { evaluate, ledgerOf, onTimeRate, withinWindowRate } from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";

const asOf = "2022-06-20";
const window = 10;

const daysOf = (month: string): readonly string[] =>
  Array.from({ length: 30 }, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`);
const june = daysOf("2022-06");
const worldsOf = (date: string | null): readonly (string | null)[] =>
  date === "2022-06" ? june : [date];
const date = fc.constantFrom(
  "2022-05-01",
  "2022-06-05",
  "2022-06-10",
  "2022-06-25",
  "2022-06",
  "2022-06",
);
const projects = fc.array(fc.record({ from: date, to: fc.option(date, { nil: null }) }), {
  minLength: 1,
  maxLength: 2,
});

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** In one world: whether a project is judged, and whether it arrived in time, in the plainest way. */
const judged = {
  window: (from: string, to: string | null): readonly [due: number, met: number] => {
    const over = numberOf(from) + window;
    const backwards = to !== null && numberOf(to) < numberOf(from);
    if (backwards || over > numberOf(asOf)) return [0, 0];
    return [1, to !== null && numberOf(to) <= over ? 1 : 0];
  },
  plan: (plan: string, to: string | null): readonly [due: number, met: number] => {
    if (plan > asOf) return [0, 0];
    return [1, to !== null && to <= plan ? 1 : 0];
  },
};

/** Every rate that some world has: any day of June for a date that is known to the month. */
function ratesOf(
  records: readonly { readonly from: string; readonly to: string | null }[],
  judge: (from: string, to: string | null) => readonly [number, number],
) {
  let sums: readonly (readonly [number, number])[] = [[0, 0]];
  for (const { from, to } of records) {
    const own = worldsOf(from).flatMap((first) =>
      worldsOf(to).map((last) => judge(first ?? "", last)),
    );
    const different = [...new Map(own.map((each) => [each.join(), each])).values()];
    sums = sums.flatMap(([due, met]) => different.map(([a, b]) => [due + a, met + b] as const));
  }
  return sums.filter(([due]) => due > 0).map(([due, met]) => rational(BigInt(met), BigInt(due)));
}

const question = { period: "2022", asOf, population: "on-ledger" } as const;
const cases = [
  {
    name: "within a window",
    first: "landedOn",
    judge: judged.window,
    metric: withinWindowRate,
    parameters: { from: "landed", to: "started", days: String(window) },
  },
  {
    name: "by a plan",
    first: "plannedStartOn",
    judge: judged.plan,
    metric: onTimeRate,
    parameters: { milestone: "started" },
  },
];

it.each(cases)(
  "the bounds of a rate $name are rates that can be, and no other lies beyond",
  (one) => {
    let bounded = 0;
    fc.assert(
      fc.property(projects, (records) => {
        const { ledger } = ledgerOf({
          projects: records.map(({ from, to }, at) => ({
            projectId: `${at}`,
            name: "Works",
            signedOn: "2022-01-10",
            [one.first]: from,
            startedOn: to,
          })),
        });
        const result = evaluate(one.metric, ledger, { ...question, parameters: one.parameters });
        if (result.status !== "value") return;
        const rates = ratesOf(records, one.judge).toSorted(compare);
        const low = rationalOf(result.bounds?.low ?? result.value);
        const high = rationalOf(result.bounds?.high ?? result.value);
        expect([low, high]).toEqual([rates[0], rates.at(-1)]);
        if (result.bounds !== undefined) bounded += 1;
      }),
      { numRuns: 500 },
    );
    expect(bounded).toBeGreaterThan(20);
  },
);
