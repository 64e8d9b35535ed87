import fc from "fast-check";
import { expect, it } from "vitest";
import { compare, rational, rationalOf } from "@ipms/core";
import {
  commissioningRate,
  completionRate,
  evaluate,
  evaluateAll,
  explain,
  fulfilmentRate,
  fundsInPlace,
  ledgerOf,
  metrics,
  populations,
  registrationRate,
  type Question,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const date = fc.option(
  fc.constantFrom("2021-11-05", "2022-01-31", "2022-03", "2022-05-05", "2022", "2022-08-01"),
  { nil: null },
);
const project = fc.record({
  signedOn: date,
  registeredOn: date,
  approvedOn: date,
  landedOn: date,
  startedOn: date,
  completedOn: date,
  commissionedOn: date,
  terminatedOn: date,
  suspendedOn: date,
  resumedOn: date,
  plannedStartOn: date,
  plannedCommissioningOn: date,
  signingEvent: fc.constantFrom("Expo", "Fair", null),
  contractType: fc.constantFrom("formal-contract", "framework", "intent", null),
  reportedStage: fc.constantFrom("started", "trial-production", "signed", null, null),
  park: fc.constantFrom("East", "West", null),
});
const projects = fc
  .array(project, { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((row, at) => ({ projectId: `${at}`, name: "Mill", ...row })));
const receipts = fc.array(
  fc.record({
    projectId: fc.nat(11).map(String),
    receivedOn: date,
    received: fc.record({
      amount: fc.constantFrom("1", "0.01", "-3", "99999999999999999999.001"),
      currency: fc.constant("CNY"),
    }),
  }),
  { maxLength: 12 },
);
const signings = fc.array(
  fc.record({
    projectId: fc.nat(11).map(String),
    signedOn: date,
    contractType: fc.constantFrom("formal-contract", "framework", "intent", null),
    signingEvent: fc.constantFrom("Expo", "Fair", null),
  }),
  { maxLength: 6 },
);
const ledgers = fc.record({ projects, fundReceipts: receipts, signings });
const population = fc.constantFrom(...Object.keys(populations));
const questionFor = (id: string): Question => ({
  period: "2022-H1",
  asOf: "2022-06-30",
  population: id,
  ...(id === "signed-since" ? { since: "2022-01-15" } : {}),
  ...(id === "signed-at-event" ? { event: "Expo" } : {}),
});
const flow: Question = { period: "2022-H1", asOf: "2022-06-30" };
const rates = [startRate, commissioningRate, completionRate, registrationRate, fulfilmentRate];

it("the order of rows and of keys changes nothing", () => {
  fc.assert(
    fc.property(ledgers, population, (input, id) => {
      const turned = {
        projects: input.projects.toReversed(),
        fundReceipts: input.fundReceipts.toReversed(),
        signings: input.signings.toReversed(),
      };
      const [one, other] = [ledgerOf(input).ledger, ledgerOf(turned).ledger];
      const by = ["signingEvent", "park"] as const;
      expect(evaluate(startRate, other, { ...questionFor(id), by })).toEqual(
        evaluate(startRate, one, { ...questionFor(id), by }),
      );
      expect(evaluate(fundsInPlace, other, flow)).toEqual(evaluate(fundsInPlace, one, flow));
    }),
  );
});

it("a record outside the population changes nothing but the count of those left out", () => {
  fc.assert(
    fc.property(ledgers, (input) => {
      const outside = {
        projectId: "x",
        name: "Mill",
        signedOn: "2019-01-01",
        startedOn: "2020-01",
      };
      const more = { ...input, projects: [...input.projects, outside] };
      const { coverage, ...before } = evaluate(startRate, ledgerOf(input).ledger, flow);
      const { coverage: later, ...after } = evaluate(startRate, ledgerOf(more).ledger, flow);
      expect(after).toEqual(before);
      expect(later.counted).toBe(coverage.counted);
    }),
  );
});

it("groups do not overlap and leave nothing out", () => {
  fc.assert(
    fc.property(ledgers, population, (input, id) => {
      const { ledger } = ledgerOf(input);
      const asked = { ...questionFor(id), by: ["park", "contractType"] } as const;
      const { total, groups } = evaluate(startRate, ledger, asked);
      for (const name of ["started", "signed"]) {
        const counts = groups.map(({ inputs }) => Number(inputs[name]?.numerator ?? 0));
        const sum = counts.reduce((a, b) => a + b, 0);
        expect(sum).toBe(Number(total.inputs[name]?.numerator));
      }
      const counted = groups.reduce((sum, { coverage }) => sum + coverage.counted, 0);
      expect(counted).toBe(total.coverage.counted);
    }),
  );
});

it("asked together, figures are the same as alone", () => {
  fc.assert(
    fc.property(ledgers, (input) => {
      const { ledger } = ledgerOf(input);
      const asked = [...rates, fundsInPlace, signedProjects];
      const together = evaluateAll(asked, ledger, flow);
      expect(together).toEqual(asked.map((each) => evaluate(each, ledgerOf(input).ledger, flow)));
    }),
    { numRuns: 50 },
  );
});

it("a rate over a cohort is at most 1, within its bounds, and explained by its records", () => {
  let values = 0;
  fc.assert(
    fc.property(ledgers, population, (input, id) => {
      const { ledger } = ledgerOf(input);
      const asked = { ...questionFor(id), plannedNumerator: "same-projects" } as const;
      for (const rate of rates) {
        const { result, inputs, excluded, undecided } = explain(rate, ledger, asked);
        expect(result.status === "refused" ? result.reason : "").not.toBe("not-a-subset");
        const judged = result.coverage.counted + excluded.length + undecided.length;
        expect(judged).toBe(input.projects.length);
        for (const { name, counted } of inputs) {
          expect(counted).toHaveLength(Number(result.inputs[name]?.numerator));
          const places = inputs.flatMap((each) =>
            each.name === name ? [...each.counted, ...each.notCounted, ...each.undecided] : [],
          );
          const ids = places.map(({ projectId }) => projectId);
          expect(new Set(ids).size).toBe(ids.length);
        }
        if (result.status !== "value") continue;
        values += 1;
        const value = rationalOf(result.value);
        expect(compare(value, rational(1n))).toBeLessThanOrEqual(0);
        if (result.bounds === undefined) continue;
        expect(compare(rationalOf(result.bounds.low), value)).toBeLessThanOrEqual(0);
        expect(compare(value, rationalOf(result.bounds.high))).toBeLessThanOrEqual(0);
        expect(compare(rationalOf(result.bounds.high), rational(1n))).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 200 },
  );
  expect(values).toBeGreaterThan(100);
});

it("every metric answers any ledger with plain data, and never with NaN", () => {
  fc.assert(
    fc.property(ledgers, (input) => {
      const { ledger } = ledgerOf(input);
      for (const metric of Object.values(metrics)) {
        const result = evaluate(metric, ledger, flow);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      }
    }),
    { numRuns: 30 },
  );
});
