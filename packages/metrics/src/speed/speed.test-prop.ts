import fc from "fast-check";
import { expect, it } from "vitest";
import { compare, dayText, type Rational, rational, rationalOf } from "@ipms/core";
import { evaluate, leadTime, ledgerOf, type Question, withinWindowRate } from "@ipms/metrics";

const asOf = 19_357; // 31 December 2022
const asked: Question = { period: "2022", asOf: dayText(asOf) };
const firstDay = 18_993; // 1 January 2022

interface Project {
  readonly signed: number;
  readonly started: number | undefined;
  readonly terminated: number | undefined;
  readonly park: string;
}

const project: fc.Arbitrary<Project> = fc.record({
  signed: fc.integer({ min: firstDay, max: asOf }),
  started: fc.option(fc.integer({ min: firstDay, max: asOf + 40 }), { nil: undefined }),
  terminated: fc.option(fc.integer({ min: firstDay, max: asOf + 40 }), { nil: undefined }),
  park: fc.constantFrom("North", "South"),
});
const projects = fc.array(project, { minLength: 1, maxLength: 14 });

function ledger(given: readonly Project[], calendars: readonly object[] = []) {
  const text = (day: number | undefined) => (day === undefined ? null : dayText(day));
  return ledgerOf({
    projects: given.map(({ signed, started, terminated, park }, at) => ({
      projectId: `P${at}`,
      name: "Works",
      park,
      signedOn: dayText(signed),
      startedOn: text(started),
      terminatedOn: text(terminated),
    })),
    ...(calendars.length === 0 ? {} : { calendars: calendars as never }),
  }).ledger;
}

/** The median by the definition alone: the product over the days, each from the bare list. */
function medianOf(given: readonly Project[]): number | undefined {
  const seen = given.flatMap(({ signed, started, terminated }) => {
    const arrived = started !== undefined && started <= asOf;
    const stopped = terminated !== undefined && terminated <= asOf ? terminated : asOf;
    const time = (arrived ? started : stopped) - signed;
    return time < 0 ? [] : [{ time, arrived }];
  });
  const times = [...new Set(seen.map(({ time }) => time))].sort((a, b) => a - b);
  let [top, bottom] = [1n, 1n];
  for (const time of times) {
    top *= BigInt(
      seen.filter((one) => one.time > time || (one.time === time && !one.arrived)).length,
    );
    bottom *= BigInt(seen.filter((one) => one.time >= time).length);
    if (2n * top <= bottom) return time;
  }
  return undefined;
}

it("is the median that the definition gives, for all and for every group", () => {
  fc.assert(
    fc.property(projects, (given) => {
      const { total, groups } = evaluate(leadTime, ledger(given), { ...asked, by: ["park"] });
      for (const result of [total, ...groups]) {
        const own =
          result.group === undefined
            ? given
            : given.filter(({ park }) => park === result.group?.["park"]);
        const value = result.status === "value" ? Number(result.value.numerator) : undefined;
        expect(value).toBe(medianOf(own));
      }
    }),
  );
});

it("does not depend on the order of the rows", () => {
  const shuffled = projects.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, others]) => {
      const [one, other] = [given, others].map((rows) => evaluate(leadTime, ledger(rows), asked));
      expect(other).toEqual(one);
    }),
  );
});

it("is the same in working days where every day is one", () => {
  const everyDay = Array.from({ length: 365 }, (_, at) => ({
    date: dayText(firstDay + at),
    working: true,
  }));
  fc.assert(
    fc.property(projects, fc.constantFrom("median", "p90", "mean"), (given, statistic) => {
      const answer = (unit: string) => {
        const parameters = { unit, statistic };
        const result = evaluate(leadTime, ledger(given, everyDay), { ...asked, parameters });
        const { status, coverage } = result;
        return { status, coverage, value: result.status === "value" && result.value.numerator };
      };
      expect(answer("working-days")).toEqual(answer("days"));
    }),
    { numRuns: 40 },
  );
});

const months: Readonly<Record<string, readonly string[]>> = {
  "2022-03": ["2022-03-01", "2022-03-20", "2022-03-31"],
  "2022-04": ["2022-04-01", "2022-04-30"],
  "2022-12": ["2022-12-01", "2022-12-31"],
};
const day = fc.constantFrom(
  "2022-03-10",
  "2022-04-05",
  "2022-06-01",
  "2022-11-20",
  ...Object.keys(months),
);
const uncertain = fc.array(fc.tuple(day, fc.option(day, { nil: null })), {
  minLength: 1,
  maxLength: 4,
});

/** Every day that the dates may mean. */
function worldsOf(
  rows: readonly (readonly [string, string | null])[],
): readonly (readonly (readonly [string, string | null])[])[] {
  const days = (text: string | null) => (text === null ? [null] : (months[text] ?? [text]));
  return rows.reduce<(readonly (readonly [string, string | null])[])[]>(
    (found, [from, to]) =>
      found.flatMap((sofar) =>
        days(from).flatMap((a) => days(to).map((b) => [...sofar, [a ?? "", b] as const])),
      ),
    [[]],
  );
}

/** The rate of one world, counted in the plainest way; `undefined` where nobody is judged. */
function rateOf(world: readonly (readonly [string, string | null])[], window: number) {
  const number = (text: string): number => Math.round(Date.parse(text) / 86_400_000);
  const due = world.filter(([from, to]) => {
    const forwards = to === null || number(to) >= number(from);
    return number(from) + window <= asOf && forwards;
  });
  const met = due.filter(([from, to]) => to !== null && number(to) - number(from) <= window);
  return due.length === 0 ? undefined : rational(BigInt(met.length), BigInt(due.length));
}

it("gives windows bounds that hold in every possible world", () => {
  fc.assert(
    fc.property(uncertain, fc.constantFrom(15, 30, 100), (rows, window) => {
      const { ledger: whole } = ledgerOf({
        projects: rows.map(([signedOn, startedOn], at) => {
          return { projectId: `P${at}`, name: "Works", signedOn, startedOn };
        }),
      });
      const parameters = { to: "started", days: String(window) };
      const result = evaluate(withinWindowRate, whole, { ...asked, parameters });
      fc.pre(result.status === "value");
      const { low, high } = result.bounds ?? { low: result.value, high: result.value };
      const open = Object.values(result.coverage.undecided).some((count) => count > 0);
      fc.pre(!open || result.bounds !== undefined);
      const rates = worldsOf(rows)
        .map((world): Rational | undefined => rateOf(world, window))
        .filter((rate) => rate !== undefined);
      const outside = rates.filter(
        (rate) => compare(rate, rationalOf(low)) < 0 || compare(rate, rationalOf(high)) > 0,
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const dayNumber = (text: string | null): number => Math.round(Date.parse(text ?? "") / 86_400_000);
const ownMonth = fc.constantFrom("2022-03", "2022-04");
const known = fc.array(fc.tuple(ownMonth, day), { minLength: 1, maxLength: 4 });

it("bounds a lead time in every possible world whose dates stand in order", () => {
  fc.assert(
    fc.property(known, (rows) => {
      const rowsOfLedger = rows.map(([signedOn, startedOn], at) => {
        return { projectId: `P${at}`, name: "Works", signedOn, startedOn };
      });
      const result = evaluate(leadTime, ledgerOf({ projects: rowsOfLedger }).ledger, asked);
      const { low, high } = result.bounds ?? {};
      fc.pre(result.status === "refused" && low !== undefined && high !== undefined);
      expect(result.status === "refused" && result.reason).toBe("insufficient-precision");
      const inOrder = worldsOf(rows)
        .map((world) => world.map(([from, to]) => dayNumber(to) - dayNumber(from)))
        .filter((times) => times.length === rows.length && times.every((time) => time >= 0));
      const medians = inOrder.map(
        (times) => times.toSorted((a, b) => a - b)[Math.ceil(times.length / 2) - 1] ?? 0,
      );
      const outside = medians.filter(
        (median) => median < Number(low?.numerator) || median > Number(high?.numerator),
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
