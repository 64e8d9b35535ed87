import { type Column, defineProfile, type Ledger, type Profile } from "@ipms/core";
import { ledgerOf, populations } from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";
import { randomLedger } from "../validate/random-ledger.test-input.js";
import { validator } from "../validate/validator.js";
import { figureFields } from "./figure-fields.js";
import { figuresSurvey } from "./figures-survey.js";
import { supportedFigures } from "./supported-figures.js";
import { surveyedMetrics } from "./surveyed-metrics.js";

const asOf = "2023-06-30";
const labels = { en: "A place", "zh-Hans": "某地" };

/** Populations that a profile cannot ask for: they need a day or an event. */
const needsMore: ReadonlySet<string> = new Set(["signed-since", "signed-at-event"]);

/** Profiles that make evaluation look at whatever it may look at. */
const profiles: fc.Arbitrary<Profile | undefined> = fc.option(
  fc
    .record({
      dateBasis: fc.constantFrom("event" as const, "recorded" as const),
      terminated: fc.constantFrom("keep" as const, "drop" as const),
      expansions: fc.constantFrom("keep" as const, "drop" as const),
      population: fc.constantFrom(
        ...Object.values(populations).flatMap(({ id }) => (needsMore.has(id) ? [] : [id])),
      ),
      to: fc.constantFrom("started", "landed", "full-capacity"),
      milestone: fc.constantFrom("started", "completed", "commissioned"),
      unit: fc.constantFrom("days", "working-days"),
      money: fc.constantFrom({}, { currency: "CNY", ratePolicy: "fixed-annual" as const }),
    })
    .map(({ population, to, unit, milestone, money, ...question }) =>
      defineProfile({
        id: "a-place",
        version: 1,
        labels,
        question: { ...question, ...money },
        population: Object.fromEntries(surveyedMetrics.map(({ id }) => [id, population])),
        parameters: {
          "lead-time": { to, unit },
          "within-window-rate": { to, unit },
          "on-time-rate": { milestone },
        },
      }),
    ),
  { nil: undefined },
);

/** A ledger that takes down which of its columns are asked for. */
function watched(ledger: Ledger, asked: Set<string>): Ledger {
  const tables = [...ledger.tables].map(([name, table]) => {
    const columns = new Map<string, Column>(table.columns);
    columns.get = (field) => {
      asked.add(`${name}.${field}`);
      return table.columns.get(field);
    };
    columns.has = (field) => {
      asked.add(`${name}.${field}`);
      return table.columns.has(field);
    };
    return [name, { ...table, columns }] as const;
  });
  return { ...ledger, tables: new Map(tables) };
}

it("looks at no field that it does not name", () => {
  const named = new Set(figureFields().map(({ table, field }) => `${table}.${field}`));
  const asked = new Set<string>();
  fc.assert(
    fc.property(randomLedger, profiles, (input, profile) => {
      const ledger = watched(ledgerOf(input).ledger, asked);
      supportedFigures(ledger, [], { asOf, ...(profile === undefined ? {} : { profile }) });
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect([...asked].filter((field) => !named.has(field))).toEqual([]);
  expect(asked.size).toBeGreaterThan(30);
});

it("says of a ledger that passed what it says of one that is held", () => {
  let judged = 0;
  fc.assert(
    fc.property(randomLedger, profiles, (input, profile) => {
      const { ledger } = ledgerOf(input);
      const options = { asOf, ...(profile === undefined ? {} : { profile }) };
      const judge = validator({ ...options, figures: figuresSurvey() });
      for (const table of ledger.tables.values()) judge.table(table);
      const { head } = ledger;
      const { figures = [], rules } = judge.finish({ head, complete: true, files: [] });
      expect(figures).toEqual(supportedFigures(ledger, rules, options));
      judged += figures.filter(({ coverage }) => coverage !== undefined).length;
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(judged).toBeGreaterThan(10);
});
