import fc from "fast-check";
import { expect, it } from "vitest";
import { dayText, parsePeriod, rationalOf, splitPeriod } from "@ipms/core";
import {
  collectFigures,
  evaluateAll,
  evaluateFigures,
  type Grouping,
  ledgerOf,
  measures,
  metrics,
  populations,
  type Question,
} from "@ipms/metrics";

const date = fc.option(
  fc.constantFrom(
    "2021-12-31",
    "2022-01-01",
    "2022-01-31",
    "2022-02-14",
    "2022-03",
    "2022-04-30",
    "2022-05-05",
    "2022",
    "2022-07-01",
  ),
  { nil: null },
);
const project = fc.record({
  signedOn: date,
  registeredOn: date,
  startedOn: date,
  completedOn: date,
  commissionedOn: date,
  terminatedOn: date,
  startedRecordedOn: date,
  plannedStartOn: date,
  contractType: fc.constantFrom("formal-contract", "framework", "intent", null),
  reportedStage: fc.constantFrom("started", "signed", "terminated", null, null),
  park: fc.constantFrom("East", "West", null),
  totalInvestment: fc.option(
    fc.record({
      amount: fc.constantFrom("1", "0.25", "-3", "99999999999999999999.001"),
      currency: fc.constantFrom("CNY", "CNY", "CNY", "USD"),
    }),
    { nil: null },
  ),
});
const receipts = fc.array(
  fc.record({
    projectId: fc.nat(9).map(String),
    receivedOn: date,
    received: fc.record({ amount: fc.constantFrom("1", "0.01"), currency: fc.constant("CNY") }),
  }),
  { maxLength: 8 },
);
const signings = fc.array(
  fc.record({
    projectId: fc.nat(9).map(String),
    signedOn: date,
    contractType: fc.constantFrom("formal-contract", "intent", null),
  }),
  { maxLength: 3 },
);
const ledgers = fc.record({
  projects: fc
    .array(project, { minLength: 1, maxLength: 10 })
    .map((rows) => rows.map((row, at) => ({ projectId: `${at}`, name: "Mill", ...row }))),
  fundReceipts: receipts,
  signings,
});
type Asked = Question &
  Required<Pick<Grouping, "by" | "every" | "seriesAsOf">> & { readonly period: string };
const questions: fc.Arbitrary<Asked> = fc
  .record({
    period: fc.constantFrom("2022-H1", "2022", "2021-12-15/2022-05-10"),
    asOf: fc.constantFrom("2022-03-20", "2022-06-30", "2023-01-31"),
    population: fc.constantFrom(...Object.keys(populations), undefined),
    basis: fc.constantFrom("cohort" as const, "flow" as const, undefined),
    terminated: fc.constantFrom("keep" as const, "drop" as const),
    dateBasis: fc.constantFrom("event" as const, "event" as const, "recorded" as const),
    every: fc.constantFrom("month" as const, "quarter" as const),
    seriesAsOf: fc.constantFrom("part-end" as const, "question" as const),
    by: fc.constantFrom(["park"], ["park", "contractType"], ["projectId"]),
  })
  .map(({ population, basis, ...question }) => ({
    ...question,
    ...(population === undefined ? {} : { population }),
    ...(basis === undefined ? {} : { basis }),
    ...(population === "signed-since" ? { since: "2022-01-15" } : {}),
    ...(population === "signed-at-event" ? { event: "Expo" } : {}),
  }));
const asked = [...Object.values(measures), ...Object.values(metrics)];

const wholeOf = (text: string) => {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error("no period");
  return period.value;
};

it("a series in one reading is what each of its parts is by itself", () => {
  let values = 0;
  fc.assert(
    fc.property(
      ledgers,
      questions,
      fc.subarray(asked, { minLength: 3, maxLength: 8 }),
      (input, question, some) => {
        const { every, seriesAsOf, ...whole } = question;
        const { ledger } = ledgerOf(input);
        const together = evaluateAll(some, ledger, { ...whole, every, seriesAsOf });
        const apart = splitPeriod(wholeOf(whole.period), every).map((part) => {
          const end = dayText(Math.max(part.end - 1, part.start));
          const asOf = seriesAsOf === "question" || whole.asOf < end ? whole.asOf : end;
          return evaluateAll(some, ledger, { ...whole, period: part, asOf });
        });
        together.forEach(({ groups }, at) => {
          expect(groups).toEqual(apart.flatMap((answers) => answers[at]?.groups ?? []));
          values += groups.filter(({ status }) => status === "value").length;
        });
      },
    ),
    { numRuns: 200 },
  );
  expect(values).toBeGreaterThan(500);
});

it("figures are formed one by one as they are all at once", () => {
  let values = 0;
  fc.assert(
    fc.property(
      ledgers,
      questions,
      fc.subarray(asked, { minLength: 3, maxLength: 8 }),
      fc.boolean(),
      (input, { every, ...single }, some, isSeries) => {
        const question = isSeries ? { ...single, every } : single;
        const { ledger } = ledgerOf(input);
        const answers = evaluateAll(some, ledger, question);
        const table = evaluateFigures(some, ledger, question);
        table.figures.forEach((figures, at) => {
          const { total, groups } = answers[at] ?? { total: undefined, groups: [] };
          const results = table.periods.flatMap((_, period) => figures.results(period));
          expect(results).toEqual(groups);
          expect(figures.total()).toEqual(total);
          const found = table.periods.flatMap((_, period) =>
            table.groups.map((_key, group) => figures.value(group, period)),
          );
          const given = groups.map((result) =>
            result.status === "value" ? rationalOf(result.value) : undefined,
          );
          expect(found).toEqual(given);
          values += given.filter((value) => value !== undefined).length;
        });
      },
    ),
    { numRuns: 300 },
  );
  expect(values).toBeGreaterThan(500);
});

it("figures collected part by part are those of the whole ledger", () => {
  let values = 0;
  const own = Object.values(measures).filter(
    ({ table, balances }) => table === "projects" && balances === undefined,
  );
  fc.assert(
    fc.property(
      ledgers,
      questions,
      fc.subarray(own, { minLength: 3, maxLength: 8 }),
      fc.boolean(),
      fc.boolean(),
      fc.array(fc.nat(3), { maxLength: 8 }),
      (input, { every, ...single }, some, isSeries, isStaged, sizes) => {
        const question = isSeries ? { ...single, every } : single;
        // Without stages that claim dates a part is asked about the periods of its dates alone.
        const given = input.projects.map(({ reportedStage, ...rest }) =>
          isStaged ? { ...rest, reportedStage } : rest,
        );
        // An id that stands twice counts once, in whatever part it comes again.
        const projects = [...given, ...given.slice(0, 1)];
        const whole = evaluateFigures(some, ledgerOf({ projects }).ledger, question);
        const collector = collectFigures(some, question);
        let rest = projects;
        for (const size of [...sizes, projects.length]) {
          const part = ledgerOf({ projects: rest.slice(0, size) }).ledger.tables.get("projects");
          if (part !== undefined) collector.add(part);
          rest = rest.slice(size);
        }
        const found = collector.finish();
        expect(found.groups).toEqual(whole.groups);
        expect(found.periods).toEqual(whole.periods);
        for (const [at, figures] of whole.figures.entries()) {
          for (const [period] of whole.periods.entries()) {
            for (const [group] of whole.groups.entries()) {
              const value = figures.value(group, period);
              expect(found.value(at, group, period)).toEqual(value);
              if (value !== undefined) values += 1;
            }
          }
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(values).toBeGreaterThan(500);
});
