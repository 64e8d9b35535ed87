import fc from "fast-check";
import { expect, it } from "vitest";
import { add, negate, rationalOf, subtract, zero } from "@ipms/core";
import {
  type Askable,
  averageProjectSize,
  commissioningRate,
  fulfilmentRate,
  fundsInPlace,
  fundsInPlaceRate,
  type LedgerInput,
  ledgerOf,
  type Question,
  restate,
  signedInvestment,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const day = fc.constantFrom("2021-12-05", "2022-01-31", "2022-03", "2022-05-05", "2022", null);
const money = fc.option(
  fc.record({
    amount: fc.constantFrom("1", "0.01", "-3", "99999999999999999999.001"),
    currency: fc.constantFrom("CNY", "USD"),
  }),
  { nil: null },
);
const projects = fc
  .uniqueArray(
    fc.record({
      projectId: fc.nat(9).map(String),
      signedOn: day,
      startedOn: day,
      commissionedOn: day,
      terminatedOn: day,
      contractType: fc.constantFrom("formal-contract", "intent", null),
      reportedStage: fc.constantFrom("started", null),
      packageOf: fc.constantFrom("3", null, null, null),
      totalInvestment: money,
    }),
    { selector: ({ projectId }) => projectId, minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.map((row) => ({ name: "Mill", ...row })));
const fundReceipts = fc.uniqueArray(
  fc.record({
    receiptId: fc.nat(9).map(String),
    projectId: fc.nat(9).map(String),
    receivedOn: day,
    received: money,
  }),
  { selector: ({ receiptId }) => receiptId, maxLength: 8 },
);
const fundBalances = fc.uniqueArray(
  fc.record({
    projectId: fc.nat(9).map(String),
    balanceOn: fc.constantFrom("2021-12-31", "2022-06-30", "2022-03-31"),
    cumulative: money,
  }),
  { selector: ({ projectId, balanceOn }) => `${projectId} ${balanceOn}`, maxLength: 8 },
);
const signings = fc.array(
  fc.record({
    projectId: fc.nat(9).map(String),
    signedOn: day,
    contractType: fc.constantFrom("framework", "intent"),
  }),
  { maxLength: 3 },
);
const ledgers: fc.Arbitrary<LedgerInput> = fc.record({
  projects,
  fundReceipts,
  fundBalances,
  signings,
});
const figures: readonly Askable[] = [
  startRate,
  commissioningRate,
  fulfilmentRate,
  signedProjects,
  signedInvestment,
  fundsInPlace,
  fundsInPlaceRate,
  averageProjectSize,
];
const rates = [
  {
    fromCurrency: "USD",
    toCurrency: "CNY",
    period: "2022",
    policy: "transaction-date",
    rate: "6.7",
  },
  {
    fromCurrency: "USD",
    toCurrency: "CNY",
    period: "2021",
    policy: "transaction-date",
    rate: "6.3",
  },
];
const question = fc.constantFrom<Question>(
  { period: "2022-H1", asOf: "2022-06-30" },
  { period: "2022-H1", asOf: "2022-06-30", population: "on-ledger" },
  {
    period: "2022-H1",
    asOf: "2022-06-30",
    currency: "CNY",
    ratePolicy: "transaction-date",
    rates,
  },
);

it("the changes of records add up to the change of every count and sum", () => {
  let summed = 0;
  fc.assert(
    fc.property(ledgers, ledgers, question, (before, after, asked) => {
      const [older, newer] = [ledgerOf(before).ledger, ledgerOf(after).ledger];
      for (const figure of restate(older, newer, figures, asked).figures) {
        for (const { change, records, unexplained } of figure.inputs) {
          expect(unexplained).toBe(undefined);
          if (change === undefined) continue;
          const changes = records.map((record) => rationalOf(record.change ?? change));
          expect(changes.reduce((sum, each) => add(sum, each), zero)).toEqual(rationalOf(change));
          if (records.length > 0) summed += 1;
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(summed).toBeGreaterThan(100);
});

it("the change of a figure is its newer value less its older one, and back again its opposite", () => {
  fc.assert(
    fc.property(ledgers, ledgers, question, (before, after, asked) => {
      const [older, newer] = [ledgerOf(before).ledger, ledgerOf(after).ledger];
      const forth = restate(older, newer, figures, asked).figures;
      const back = restate(newer, older, figures, asked).figures;
      for (const [at, figure] of forth.entries()) {
        const { before: was, after: is, change, isChanged } = figure;
        const turned = back[at];
        expect(turned?.isChanged).toBe(isChanged);
        const records = figure.inputs.map((input) =>
          input.records.map(({ projectId }) => projectId),
        );
        const others = turned?.inputs.map((input) =>
          input.records.map(({ projectId }) => projectId),
        );
        expect(others?.map((ids) => ids.toSorted())).toEqual(records.map((ids) => ids.toSorted()));
        if (change === undefined || turned?.change === undefined) continue;
        const values = [was, is].flatMap((each) => (each.status === "value" ? [each.value] : []));
        const [from = zero, to = zero] = values.map((each) => rationalOf(each));
        expect(rationalOf(change)).toEqual(subtract(to, from));
        expect(rationalOf(turned.change)).toEqual(negate(rationalOf(change)));
      }
    }),
    { numRuns: 40 },
  );
});

it("between a ledger and itself nothing changed", () => {
  fc.assert(
    fc.property(ledgers, question, (input, asked) => {
      const [older, newer] = [
        ledgerOf(input).ledger,
        ledgerOf({ ...input, cutOn: "2023-01-05" }).ledger,
      ];
      for (const { isChanged, inputs } of restate(older, newer, figures, asked).figures) {
        expect([isChanged, inputs.flatMap(({ records }) => records)]).toEqual([false, []]);
      }
    }),
    { numRuns: 40 },
  );
});
