import { dayText, parseDay } from "@ipms/core";
import {
  type Askable,
  type Question,
  averageProjectSize,
  commissioningRate,
  fundsInPlace,
  fundsInPlaceRate,
  growth,
  signedProjects,
  startedProjects,
  startRate,
} from "@ipms/metrics";
import fc from "fast-check";

/** A record. */
export type Row = Readonly<Record<string, unknown>>;

const days = ["2021-12-20", "2022-01-31", "2022-03-10", "2022-05-05", "2022-06-30", "2022-08-01"];
const day = fc.constantFrom(...days);
const someDay = fc.option(day, { nil: null });
/** Days of which it is asked what was known. */
export const knownDays = fc.constantFrom("2022-06-30", "2022-07-15", "2022-08-01", "2022-09-30");
/** The day on which a thing was recorded: the thing's own, or a later one. */
const lag = fc.constantFrom(0, 3, 40, 90);

function after(date: string, lagged: number): string {
  return dayText((parseDay(date) ?? 0) + lagged);
}

/** The milestones that these ledgers have. */
export const milestones = ["signed", "started", "commissioned", "terminated"] as const;
const project = fc
  .record({
    signed: someDay,
    started: someDay,
    commissioned: someDay,
    terminated: someDay,
    plannedStartOn: someDay,
    lags: fc.tuple(lag, lag, lag, lag),
    rowDay: day,
    reportedStage: fc.constantFrom("started", "signed", null),
    contractType: fc.constantFrom("formal-contract", "intent", null),
    amount: fc.constantFrom("5", "0.25", "700"),
  })
  .map(({ lags, rowDay, amount, reportedStage, contractType, plannedStartOn, ...dates }): Row => {
    const own = milestones.map((name, at) => ({ name, date: dates[name], lag: lags[at] ?? 0 }));
    return {
      recordedOn: rowDay,
      reportedStage,
      contractType,
      plannedStartOn,
      totalInvestment: { amount, currency: "CNY" },
      ...Object.fromEntries(own.map(({ name, date }) => [`${name}On`, date])),
      ...Object.fromEntries(
        own.map((each) => [
          `${each.name}RecordedOn`,
          each.date === null ? null : after(each.date, each.lag),
        ]),
      ),
    };
  });
const receipt = fc
  .record({ projectId: fc.nat(7).map(String), receivedOn: day, lagged: lag, amount: fc.nat(99) })
  .map(({ projectId, receivedOn, lagged, amount }): Row => {
    const received = { amount: String(amount), currency: "CNY" };
    return { projectId, receivedOn, received, recordedOn: after(receivedOn, lagged) };
  });
/** Records that every ledger has, so that it has their columns. */
const oldProject: Row = {
  ...Object.fromEntries(
    milestones.flatMap((name) => [`${name}On`, `${name}RecordedOn`]).map((field) => [field, null]),
  ),
  plannedStartOn: null,
  reportedStage: null,
  contractType: null,
  totalInvestment: null,
  signedOn: "2019-05-01",
  signedRecordedOn: "2019-05-02",
  recordedOn: "2019-05-02",
};
const oldReceipt: Row = {
  projectId: "0",
  receivedOn: "2019-06-01",
  received: { amount: "1", currency: "CNY" },
  recordedOn: "2019-06-02",
};
/** Ledgers that say of everything when it was recorded. */
export const ledgers = fc
  .record({
    projects: fc.array(project, { minLength: 1, maxLength: 8 }),
    fundReceipts: fc.array(receipt, { maxLength: 8 }),
  })
  .map(({ projects, fundReceipts }) => {
    const all = [oldProject, ...projects];
    // No receipt is recorded before its project is.
    const recorded = (row: Row): unknown => {
      const owner = all[Number(row["projectId"])] ?? row;
      return [String(owner["recordedOn"]), String(row["recordedOn"])].toSorted().at(-1);
    };
    return {
      projects: all.map((row, at): Row => ({ ...row, projectId: String(at) })),
      fundReceipts: [oldReceipt, ...fundReceipts].map((row, at): Row => ({
        ...row,
        receiptId: String(at),
        recordedOn: recorded(row),
      })),
    };
  });
/** Figures of every kind. */
export const figures: readonly Askable[] = [
  startRate,
  commissioningRate,
  signedProjects,
  startedProjects,
  fundsInPlace,
  fundsInPlaceRate,
  averageProjectSize,
  growth(signedProjects),
];
/** The question that they are asked. */
export const half: Question = { period: "2022-H1", asOf: "2022-06-30" };
