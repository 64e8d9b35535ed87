import { describe, expect, it } from "vitest";
import {
  evaluate,
  explain,
  fundsInPlace,
  ledgerOf,
  newestCut,
  type Question,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const half = { period: "2022-H1", asOf: "2022-06-30" } as const;
const mill = {
  projectId: "mill",
  signedOn: "2022-02-10",
  signedRecordedOn: "2022-02-15",
  startedOn: "2022-05-20",
  startedRecordedOn: "2022-07-20",
  recordedOn: "2022-02-15",
  reportedStage: "started",
  startKind: "construction",
};
const dock = {
  projectId: "dock",
  signedOn: "2022-06-28",
  signedRecordedOn: "2022-07-11",
  recordedOn: "2022-07-11",
};
const started = { projectId: "farm", signedOn: "2022-03-01", startedOn: "2022-04-01" };

describe("a figure as it was known on a day", () => {
  const { ledger } = ledgerOf({ projects: [mill, dock] });
  const known = (knownAt: string): object => {
    const result = evaluate(startRate, ledger, { ...half, knownAt });
    const { signed, started: begun } = result.inputs;
    return [begun?.numerator, signed?.numerator, result.bounds, result.replay];
  };

  it("has only rows and milestones that were recorded by then", () => {
    expect(known("2022-07-01")).toEqual(["0", "1", undefined, "record-dates"]);
    expect(known("2022-07-11")).toEqual(["0", "2", undefined, "record-dates"]);
    expect(known("2022-07-20")).toEqual(["1", "2", undefined, "record-dates"]);
  });

  it("tells nothing of what came later: neither the stage nor the kind of start", () => {
    const by = ["reportedStage", "startKind"] as const;
    const { groups } = evaluate(startRate, ledger, { ...half, knownAt: "2022-07-01", by });
    expect(groups.map(({ group }) => group)).toEqual([{ reportedStage: null, startKind: null }]);
  });

  it("is refused where the as-of date lies after the day", () => {
    const result = evaluate(startRate, ledger, { ...half, knownAt: "2022-06-15" });
    expect(result).toMatchObject({ reason: "beyond-ledger", detail: "2022-06-15" });
  });

  it("says which day it was asked for, and refuses a day that does not exist", () => {
    expect(evaluate(startRate, ledger, { ...half, knownAt: "2022-07-01" }).knownAt).toBe(
      "2022-07-01",
    );
    expect(() => evaluate(startRate, ledger, { ...half, knownAt: "2022-06-31" })).toThrow(
      "2022-06-31",
    );
  });
});

describe("dates whose recording nobody wrote down", () => {
  it("may or may not have been there", () => {
    const { ledger } = ledgerOf({ projects: [mill, started] });
    const { result, inputs, undecided } = explain(startRate, ledger, {
      ...half,
      knownAt: "2022-08-01",
    });
    // Mill signed and started; of farm neither date is known to have been there.
    expect(result).toMatchObject({
      value: { numerator: "1", denominator: "1" },
      bounds: { low: { numerator: "1", denominator: "2" }, high: { numerator: "1" } },
    });
    expect(undecided.map(({ projectId }) => projectId)).toEqual(["farm"]);
    expect(inputs[0]?.undecided.map(({ reason }) => reason)).toEqual(["membership-undecided"]);
  });

  it("were recorded with the row where they had happened by then", () => {
    const row = { ...started, recordedOn: "2022-03-15" };
    const { ledger } = ledgerOf({ projects: [row] });
    const { result, inputs } = explain(startRate, ledger, { ...half, knownAt: "2022-08-01" });
    expect(result).toMatchObject({ status: "refused", reason: "undecided-dates" });
    expect(result.coverage.counted).toBe(1);
    expect(inputs[0]?.undecided.map(({ reason }) => reason)).toEqual(["record-date-absent"]);
  });

  it("decide nothing about a period in which they do not lie", () => {
    const old = { projectId: "old", signedOn: "2018-05-01" };
    const { ledger } = ledgerOf({ projects: [mill, old] });
    const asked: Question = { ...half, knownAt: "2022-08-01" };
    expect(evaluate(signedProjects, ledger, asked).bounds).toBe(undefined);
    expect(evaluate(startRate, ledger, asked).coverage).toMatchObject({
      counted: 1,
      undecided: {},
      excluded: { "outside-population": 1 },
    });
    expect(
      evaluate(startRate, ledger, { ...asked, population: "on-ledger" }).coverage,
    ).toMatchObject({ counted: 1, undecided: { population: 1 } });
  });

  it("leave open what asks for a date after some day, or for any date at all", () => {
    const { ledger } = ledgerOf({
      projects: [{ ...mill, commissionedOn: "2022-06-01" }],
    });
    const asked = { ...half, knownAt: "2022-08-01" };
    for (const condition of [{ atLeast: "2022-05-01" }, { present: true }]) {
      const where = { commissionedOn: condition };
      const { coverage } = evaluate(startRate, ledger, { ...asked, where });
      expect(coverage).toMatchObject({ counted: 0, undecided: { population: 1 } });
    }
    const where = { commissionedOn: { above: "2022-06-01" } };
    expect(evaluate(startRate, ledger, { ...asked, where }).coverage.excluded).toEqual({
      "filtered-out": 1,
    });
  });
});

describe("amounts as they were known on a day", () => {
  const receipt = (receiptId: string, day: string, amount: string, recordedOn?: string) => ({
    receiptId,
    projectId: "mill",
    receivedOn: day,
    received: { amount, currency: "CNY" },
    recordedOn: recordedOn ?? null,
  });
  const { ledger } = ledgerOf({
    projects: [mill],
    fundReceipts: [
      receipt("1", "2022-03-01", "10", "2022-03-05"),
      receipt("2", "2022-06-20", "7", "2022-08-05"),
      receipt("3", "2022-04-01", "100"),
    ],
  });

  it("are those of receipts recorded by then, and of undated ones perhaps", () => {
    const result = evaluate(fundsInPlace, ledger, { ...half, knownAt: "2022-07-31" });
    expect(result).toMatchObject({
      value: { numerator: "10" },
      bounds: { low: { numerator: "10" }, high: { numerator: "110" } },
      replay: "current-amounts",
    });
  });

  it("say so as well where they only filter", () => {
    const where = { totalInvestment: { atLeast: "1 CNY" } };
    const asked = { ...half, knownAt: "2022-07-31" };
    expect(evaluate(startRate, ledger, { ...asked, where }).replay).toBe("current-amounts");
    expect(evaluate(startRate, ledger, asked).replay).toBe("record-dates");
  });
});

describe("cuts of a ledger", () => {
  const cut = (cutOn: string, projects: readonly object[]) =>
    ledgerOf({ cutOn, projects: projects.map((each) => ({ ...each })) }).ledger;
  const july = cut("2022-07-05", [{ ...started, startedOn: null }]);
  const october = cut("2022-10-08", [started]);
  const asked = (knownAt: string) =>
    evaluate(startRate, newestCut([october, july], knownAt), { ...half, knownAt });

  it("are what they are: the newest that was made by the day is asked", () => {
    expect(asked("2022-09-30")).toMatchObject({
      value: { numerator: "0" },
      knownAt: "2022-09-30",
      replay: "cut",
      cutOn: "2022-07-05",
    });
    expect(asked("2022-10-08")).toMatchObject({ value: { numerator: "1" }, cutOn: "2022-10-08" });
  });

  it("are all too late for an earlier day: the first of them is read by its record dates", () => {
    expect(asked("2022-07-01")).toMatchObject({
      reason: "undecided-dates",
      replay: "record-dates",
    });
  });

  it("say when they were made", () => {
    expect(() => newestCut([ledgerOf({ projects: [] }).ledger], "2022-07-01")).toThrow("cutOn");
    expect(() => newestCut([], "2022-07-01")).toThrow("no cut");
  });
});

describe("signings as they were known on a day", () => {
  const signing = (signedOn: string, signingEvent: string) => ({
    projectId: "mill",
    signedOn,
    contractType: "formal-contract",
    signingEvent,
  });
  const signings = [signing("2022-02-10", "Fair"), signing("2022-04-10", "Expo")];
  const { ledger } = ledgerOf({ projects: [mill, started], signings });

  it("are recorded when the project's is", () => {
    const signed = (knownAt: string) =>
      evaluate(signedProjects, ledger, { period: "2022-02", asOf: "2022-02-12", knownAt });
    expect(signed("2022-02-14")).toMatchObject({ value: { numerator: "0" } });
    expect(signed("2022-02-15")).toMatchObject({ value: { numerator: "1" } });
  });
});
