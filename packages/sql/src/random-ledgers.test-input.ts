import type { LedgerInput } from "@ipms/metrics";
import fc from "fast-check";

const date = fc.option(
  fc.constantFrom(
    "2020-12-31",
    "2021-11-05",
    "2022-01-31",
    "2022-03",
    "2022-05-05",
    "2022",
    "2022-06-30",
    "2022-08-01",
  ),
  { nil: null },
);
const day = fc.constantFrom("2022-03-14", "2022-05-05", "2022-06-02", "2022-06-30", "2022-08-01");
const signingDay = fc.constantFrom("2021-11-05", "2022-01-31", "2022-02-14", "2022-05-05");
const id = fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8");
const money = fc.option(
  fc.record({
    amount: fc.constantFrom("1", "0.01", "-3", "100000000", "99999999999999999999.001", "0"),
    currency: fc.constantFrom("CNY", "CNY", "CNY", "USD", "EUR"),
  }),
  { nil: null, freq: 6 },
);
const contractType = fc.constantFrom("formal-contract", "framework", "intent", null);
const code = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: null });
const yesNo = fc.constantFrom(true, false, null);

const project = fc.record({
  signedOn: date,
  registeredOn: date,
  approvedOn: date,
  landedOn: date,
  startedOn: date,
  completedOn: date,
  commissionedOn: date,
  fullCapacityOn: date,
  terminatedOn: date,
  suspendedOn: date,
  resumedOn: date,
  plannedStartOn: date,
  plannedCommissioningOn: date,
  recordedOn: date,
  signedRecordedOn: date,
  startedRecordedOn: date,
  completedRecordedOn: date,
  commissionedRecordedOn: date,
  signingEvent: code("Expo", "Fair", "展会"),
  contractType,
  startKind: code("permit", "site-works", "excavation"),
  commissioningKind: code("full", "partial", "trial-production"),
  reportedStage: code("started", "trial-production", "signed", "talks-ended"),
  park: code("East", "West", "东区"),
  division: code("431102", "431100", "430000", "440305", "431103"),
  industry: code("C", "3841", "38", "A01", "F51"),
  investorType: code("state-owned", "private", "foreign"),
  expansionOf: code("1", "x"),
  packageOf: code("2", "3"),
  carryOver: yesNo,
  returningEntrepreneur: yesNo,
  totalInvestment: money,
  fixedAssetInvestment: money,
  externalInvestment: money,
  foreignInvestment: money,
  landAreaMu: fc.option(fc.constantFrom("10.5", "0.0001", "3"), { nil: null }),
  landAreaSquareMetres: fc.option(fc.constantFrom("10.5", "7000"), { nil: null }),
  plannedJobs: fc.option(fc.constantFrom("10", "250"), { nil: null }),
});

/** A project whose dates are known to the day and mostly stand in order, so that its way can be timed. */
const timed = fc
  .record({
    project,
    signedOn: signingDay,
    startedOn: fc.option(day, { nil: null }),
    commissionedOn: fc.option(day, { nil: null }),
    terminatedOn: fc.option(day, { nil: null, freq: 1 }),
    plannedStartOn: day,
  })
  .map(({ project: row, ...dates }) => ({ ...row, ...dates }));

const fields = Object.keys(fc.sample(project, { numRuns: 1, seed: 1 })[0] ?? {});

const rowsOf = <Row>(row: fc.Arbitrary<Row>) =>
  fc.array(fc.tuple(fc.option(id, { nil: null, freq: 9 }), row), { minLength: 0, maxLength: 10 });

/** Records, some of whose fields no record has; ids that repeat now and then. */
const projects = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: rowsOf(project) }, { weight: 1, arbitrary: rowsOf(timed) }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(fields, { maxLength: 6 }) },
    ),
    fc.boolean(),
  )
  .map(([rows, left, repeats]) =>
    rows.map(([own, row], at) =>
      Object.fromEntries(
        Object.entries({ projectId: repeats ? own : `${at + 1}`, name: "Mill", ...row }).filter(
          ([field]) => !left.includes(field),
        ),
      ),
    ),
  );
const received = fc.record({
  projectId: id,
  receivedOn: date,
  received: money,
  originCountry: code("CN", "US", "HK"),
  originDivision: code("431102", "440305", "810000", "430000"),
  originScope: code("foreign", "other-province", "other-city", "local"),
  recordedOn: date,
  form: code("cash", "equipment"),
});
const signed = fc.record({
  projectId: id,
  signedOn: date,
  contractType,
  signingEvent: code("Expo", "Fair", "展会"),
});
const balances = fc.record({ projectId: id, balanceOn: date, cumulative: money });
const targets = fc.record({
  targetId: fc.constantFrom("t1", "t2", "t3"),
  metric: fc.constantFrom("signed-projects", "funds-received", "start-rate", "signed-investment"),
  period: fc.constantFrom("2022", "2022-H1", "2021/2022"),
  issuer: code("city", "province"),
  division: code("431100", "431102"),
  kind: code("basic", "stretch"),
  value: fc.constantFrom("10", "250.5", "0"),
  currency: code("CNY"),
});
const plans = fc.record({
  targetId: fc.constantFrom("t1", "t2"),
  through: fc.constantFrom("2022-03-31", "2022-05", "2022-06-30"),
  cumulativeValue: fc.constantFrom("1", "5.5"),
});
const rates = fc.record({
  fromCurrency: fc.constantFrom("USD", "EUR"),
  toCurrency: fc.constantFrom("CNY"),
  period: fc.constantFrom("2022", "2021", "2022-H1", "2022-05", "2022-05-05/2022-05-05"),
  policy: fc.constantFrom("fixed-annual", "period-average", "transaction-date"),
  rate: fc.constantFrom("6.7", "7.123456", "6.7000"),
  source: code("bank"),
});
const calendarDays = fc.record({
  date: fc.constantFrom("2022-05-05", "2022-05-06", "2020-12-31", "2022-06-04", "2022-06-30"),
  working: yesNo,
});
const some = <Value>(records: fc.Arbitrary<Value>, most: number) =>
  fc.option(fc.array(records, { minLength: 1, maxLength: most }), { nil: undefined, freq: 2 });

/** Small ledgers in which everything happens that figures look at. */
export const ledgers: fc.Arbitrary<LedgerInput> = fc
  .record({
    projects,
    fundReceipts: some(received, 10),
    signings: some(signed, 6),
    fundBalances: some(balances, 8),
    targets: some(targets, 3),
    targetPlans: some(plans, 3),
    exchangeRates: some(rates, 4),
    calendars: some(calendarDays, 4),
    reportingDivision: fc.constantFrom(undefined, "431100", "431102"),
    cutOn: fc.constantFrom(...Array.from({ length: 12 }, () => undefined), "2022-07-05"),
    asOf: fc.constantFrom(...Array.from({ length: 12 }, () => undefined), "2022-12-31", "2022-04"),
  })
  .map(
    (input) =>
      Object.fromEntries(
        Object.entries(input).filter(([, value]) => value !== undefined),
      ) as LedgerInput,
  );
