import fc from "fast-check";
import { expect, it } from "vitest";
import { compare, rationalOf } from "@ipms/core";
import {
  type Askable,
  averageProjectSize,
  commissioningRate,
  evaluate,
  explain,
  fundsInPlace,
  fundsInPlaceRate,
  growth,
  type LedgerInput,
  ledgerOf,
  type Question,
  type Result,
  signedProjects,
  startedProjects,
  startRate,
} from "@ipms/metrics";

type Row = Readonly<Record<string, unknown>>;

const days = ["2021-12-20", "2022-01-31", "2022-03-10", "2022-05-05", "2022-06-30", "2022-08-01"];
const day = fc.constantFrom(...days);
const someDay = fc.option(day, { nil: null });
const knownDays = fc.constantFrom("2022-06-30", "2022-07-15", "2022-08-01", "2022-09-30");
/** The day on which a thing was recorded: the thing's own, or a later one. */
const lag = fc.constantFrom(0, 3, 40, 90);

function after(date: string, lagged: number): string {
  const then = new Date(`${date}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + lagged);
  return then.toISOString().slice(0, 10);
}

const milestones = ["signed", "started", "commissioned", "terminated"] as const;
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
const ledgers = fc
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
const figures: readonly Askable[] = [
  startRate,
  commissioningRate,
  signedProjects,
  startedProjects,
  fundsInPlace,
  fundsInPlaceRate,
  averageProjectSize,
  growth(signedProjects),
];
const populations = fc.constantFrom("signed-in-period", "on-ledger", "planned-start-in-period");
const half: Question = { period: "2022-H1", asOf: "2022-06-30" };

/** The same answer, whatever it says about when it was known. */
function withoutReplay({ knownAt: _day, replay: _from, cutOn: _cut, ...rest }: Result): object {
  return rest;
}

/** The ledger as it was, with what came later really deleted. */
function deleted(input: LedgerInput, knownAt: string): LedgerInput {
  const isThere = (recorded: unknown): boolean => String(recorded) <= knownAt;
  return {
    cutOn: knownAt,
    projects: (input.projects ?? [])
      .filter(({ recordedOn }) => isThere(recordedOn))
      .map((row) => {
        const later = milestones.filter(
          (name) => typeof row[`${name}On`] === "string" && !isThere(row[`${name}RecordedOn`]),
        );
        const gone = later.flatMap((name) => [`${name}On`, `${name}RecordedOn`]);
        return {
          ...row,
          ...Object.fromEntries(gone.map((field) => [field, null])),
          ...(gone.length === 0 ? {} : { reportedStage: null }),
        };
      }),
    fundReceipts: (input.fundReceipts ?? []).filter(({ recordedOn }) => isThere(recordedOn)),
  };
}

it("is a ledger from which the later rows and milestones were deleted", () => {
  fc.assert(
    fc.property(ledgers, knownDays, populations, (input, knownAt, population) => {
      const { ledger } = ledgerOf(input);
      const before = ledgerOf(deleted(input, knownAt)).ledger;
      for (const figure of figures) {
        const question = figure === startRate ? { ...half, population } : half;
        const replayed = evaluate(figure, ledger, { ...question, knownAt });
        expect(withoutReplay(replayed)).toEqual(evaluate(figure, before, question));
      }
    }),
    { numRuns: 80 },
  );
});

it("changes nothing once everything was recorded", () => {
  fc.assert(
    fc.property(ledgers, (input) => {
      const { ledger } = ledgerOf(input);
      const cut = ledgerOf({ ...input, cutOn: "2023-01-15" }).ledger;
      for (const figure of figures) {
        const now = evaluate(figure, ledger, half);
        const later = evaluate(figure, ledger, { ...half, knownAt: "2099-12-31" });
        expect(withoutReplay(later)).toEqual(now);
        const ofCut = evaluate(figure, cut, { ...half, knownAt: "2023-01-15" });
        expect(ofCut.replay).toBe("cut");
        expect(withoutReplay(ofCut)).toEqual(now);
      }
    }),
    { numRuns: 50 },
  );
});

it("never shows a record that was recorded later", () => {
  fc.assert(
    fc.property(ledgers, knownDays, (input, knownAt) => {
      const { ledger } = ledgerOf(input);
      const recorded = new Map(
        (input.projects ?? []).map((row) => [row["projectId"], String(row["recordedOn"])]),
      );
      const receipts = new Map(
        (input.fundReceipts ?? []).map((row) => [row["receiptId"], String(row["recordedOn"])]),
      );
      for (const figure of [startRate, fundsInPlace]) {
        const { inputs, excluded, undecided } = explain(figure, ledger, { ...half, knownAt });
        const lists = inputs.flatMap((each) => [each.counted, each.notCounted, each.undecided]);
        for (const { projectId, recordId } of [excluded, undecided, ...lists].flat()) {
          const latest = receipts.get(recordId) ?? recorded.get(projectId) ?? "";
          expect(latest <= knownAt).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});

/** A ledger of which some record dates were not written down, and one that it may have been. */
const worlds = fc
  .record({ input: ledgers, forgotten: fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }) })
  .map(({ input, forgotten }) => {
    let at = 0;
    const forgets = (): boolean => forgotten[at++ % forgotten.length] ?? false;
    const without = (row: Row, fields: readonly string[]): Row => ({
      ...row,
      ...Object.fromEntries(fields.filter(() => forgets()).map((field) => [field, null])),
    });
    const statistic = ["recordedOn", ...milestones.map((name) => `${name}RecordedOn`)];
    const recorded: LedgerInput = {
      projects: (input.projects ?? []).map((row) => {
        // What had happened when a row was recorded was recorded with it, and nothing before it.
        const rowDay = String(row["recordedOn"]);
        const from = (name: string): unknown => {
          const [date, own] = [row[`${name}On`], row[`${name}RecordedOn`]];
          if (typeof date !== "string") return null;
          return date <= rowDay || String(own) < rowDay ? rowDay : own;
        };
        const own = milestones.map((name) => [`${name}RecordedOn`, from(name)] as const);
        return { ...row, ...Object.fromEntries(own) };
      }),
      fundReceipts: input.fundReceipts ?? [],
    };
    const known: LedgerInput = {
      projects: (recorded.projects ?? []).map((row) => without(row, statistic)),
      fundReceipts: (recorded.fundReceipts ?? []).map((row) => without(row, ["recordedOn"])),
    };
    return { recorded, known };
  });

it("leaves room for whatever the record dates may have been that nobody wrote down", () => {
  let bounded = 0;
  fc.assert(
    fc.property(worlds, knownDays, ({ recorded, known }, knownAt) => {
      for (const figure of figures) {
        const asked = evaluate(figure, ledgerOf(known).ledger, { ...half, knownAt });
        const truth = evaluate(figure, ledgerOf(recorded).ledger, { ...half, knownAt });
        if (asked.status !== "value" || truth.status !== "value") continue;
        const isOpen = Object.keys(asked.coverage.undecided).length > 0;
        if (asked.bounds === undefined && isOpen) continue;
        if (asked.bounds !== undefined) bounded += 1;
        const value = rationalOf(truth.value);
        const { low, high } = asked.bounds ?? { low: asked.value, high: asked.value };
        expect(compare(rationalOf(low), value)).toBeLessThanOrEqual(0);
        expect(compare(value, rationalOf(high))).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 150 },
  );
  expect(bounded).toBeGreaterThan(50);
});

it("is the same part by part in a series", () => {
  const months = ["2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06"];
  const last = ["31", "28", "31", "30", "31", "30"];
  fc.assert(
    fc.property(worlds, knownDays, ({ known }, knownAt) => {
      const { ledger } = ledgerOf(known);
      for (const figure of [signedProjects, startedProjects, startRate, fundsInPlace]) {
        const { groups } = evaluate(figure, ledger, { ...half, knownAt, every: "month" });
        const alone = months.map((period, at) => {
          const asOf = `${period}-${last[at] ?? ""}`;
          return evaluate(figure, ledger, { period, asOf, knownAt });
        });
        expect(groups.map(({ bounds, inputs }) => [bounds, inputs])).toEqual(
          alone.map(({ bounds, inputs }) => [bounds, inputs]),
        );
      }
    }),
    { numRuns: 60 },
  );
});
