import { describe, expect, it } from "vitest";
import {
  evaluate,
  explain,
  formatResult,
  ledgerOf,
  onTimeRate,
  type Question,
  withinWindowRate,
} from "@ipms/metrics";

type Row = Readonly<Record<string, unknown>>;

function ledger(rows: readonly Row[], more: Readonly<Record<string, readonly Row[]>> = {}) {
  const projects = rows.map((row, at) => ({ projectId: `P${at + 1}`, name: "Works", ...row }));
  return ledgerOf({ projects, ...more }).ledger;
}

const asked: Question = { period: "2022", asOf: "2022-12-31" };
const within = (parameters: Question["parameters"] = {}): Question => ({
  ...asked,
  parameters: { to: "started", days: "90", ...parameters },
});

describe("the rate within a window", () => {
  // 90 days after 1 March is 30 May; after 1 October it is 30 December, after 3 October 1 January.
  const rows = [
    { signedOn: "2022-03-01", startedOn: "2022-05-30" },
    { signedOn: "2022-03-01", startedOn: "2022-05-31" },
    { signedOn: "2022-03-01", startedOn: null },
    { signedOn: "2022-10-01", startedOn: "2022-10-02" },
    { signedOn: "2022-10-03", startedOn: "2022-10-04" },
    { signedOn: "2022-03-01", startedOn: "2022-02-01" },
  ];

  it("judges only projects whose window is over", () => {
    const result = evaluate(withinWindowRate, ledger(rows), within());
    expect(formatResult(result, "en")).toBe("50.0%");
    expect(result.inputs).toMatchObject({ within: { numerator: "2" }, judged: { numerator: "4" } });
    expect(result.coverage).toMatchObject({
      counted: 4,
      excluded: { "negative-duration": 1, "too-young": 1 },
    });
  });

  it("says of each project why it is not in time or not judged", () => {
    const { inputs } = explain(withinWindowRate, ledger(rows), within());
    const reasons = inputs.map(({ notCounted }) =>
      notCounted.map(({ projectId, reason }) => `${projectId} ${reason}`),
    );
    expect(reasons).toEqual([
      ["P2 not-in-time", "P3 not-in-time", "P5 too-young", "P6 negative-duration"],
      ["P5 too-young", "P6 negative-duration"],
    ]);
  });

  it("refuses a cohort that is too young, however many arrived", () => {
    const young = ledger([{ signedOn: "2022-12-01", startedOn: "2022-12-05" }]);
    const result = evaluate(withinWindowRate, young, within());
    expect(result).toMatchObject({ status: "refused", reason: "immature-cohort", detail: "0/1" });
    expect(
      evaluate(withinWindowRate, ledger([{ signedOn: "2022-01-01" }]), within()),
    ).toMatchObject({ status: "refused", reason: "missing-input", detail: "projects.startedOn" });
  });

  it("decides with a month where every day of it decides", () => {
    const jianghua = ledger([{ signedOn: "2018-05", commissionedOn: "2018-06-25" }]);
    const question = { period: "2018", asOf: "2018-12-31" };
    const result = evaluate(withinWindowRate, jianghua, question);
    expect(result).toMatchObject({ status: "value", value: { numerator: "1", denominator: "1" } });
    expect(result.bounds).toBeUndefined();
    const tight = evaluate(withinWindowRate, jianghua, { ...question, parameters: { days: "30" } });
    expect(tight).toMatchObject({ status: "refused", reason: "undecided-dates" });
  });

  it("counts working days with make-up days", () => {
    // From 30 September 2022 the sixth working day was 13 October, 8 and 9 October being worked.
    const autumn = ledger([{ signedOn: "2022-09-30", startedOn: "2022-10-13" }]);
    const at = (days: string): string =>
      formatResult(
        evaluate(withinWindowRate, autumn, within({ days, unit: "working-days" })),
        "en",
      );
    expect([at("5"), at("6")]).toEqual(["0.0%", "100.0%"]);
    const late = { ...within({ unit: "working-days" }), asOf: "2027-01-04" };
    expect(evaluate(withinWindowRate, autumn, late)).toMatchObject({
      reason: "missing-calendar",
      detail: "2027",
    });
    // Of whom the days would be counted nobody can tell: no calendar would help.
    expect(evaluate(withinWindowRate, autumn, { ...late, where: { industry: "C" } })).toMatchObject(
      {
        reason: "missing-input",
        detail: "projects.industry",
      },
    );
  });

  it.each(["-1", "1.5", "half a year", ""])("refuses %j days", (days) => {
    expect(() => evaluate(withinWindowRate, ledger(rows), within({ days }))).toThrow(/days/);
  });
});

describe("the on-time rate", () => {
  const rows = [
    { signedOn: "2022-01-01", plannedStartOn: "2022-06-01", startedOn: "2022-06-01" },
    { signedOn: "2022-01-01", plannedStartOn: "2022-06-01", startedOn: "2022-06-02" },
    { signedOn: "2022-01-01", plannedStartOn: "2022-06-01", startedOn: null },
    { signedOn: "2022-01-01", plannedStartOn: "2023-06-01", startedOn: "2022-06-02" },
    { signedOn: "2022-01-01", plannedStartOn: null, startedOn: "2022-06-02" },
  ];

  it("compares what was due with its plan", () => {
    const result = evaluate(onTimeRate, ledger(rows), asked);
    expect(formatResult(result, "en")).toBe("33.3%");
    expect(result.coverage).toMatchObject({
      counted: 3,
      excluded: { "not-due": 1, "no-plan": 1 },
    });
  });

  it("is refused where nothing is due, planned or dated", () => {
    expect(evaluate(onTimeRate, ledger(rows.slice(3, 4)), asked).status).toBe("refused");
    expect(evaluate(onTimeRate, ledger(rows.slice(3, 4)), asked)).toMatchObject({
      reason: "immature-cohort",
    });
    expect(evaluate(onTimeRate, ledger(rows.slice(4)), asked)).toMatchObject({
      reason: "zero-denominator",
    });
    const without = ledger([{ signedOn: "2022-01-01", startedOn: "2022-06-02" }]);
    expect(evaluate(onTimeRate, without, asked)).toMatchObject({
      reason: "missing-input",
      detail: "projects.plannedStartOn",
    });
  });

  it("leaves a plan known to the month open", () => {
    const row = { signedOn: "2022-01-01", plannedStartOn: "2022-06", startedOn: "2022-06-15" };
    const result = evaluate(onTimeRate, ledger([...rows.slice(0, 1), row]), asked);
    expect(result).toMatchObject({
      status: "value",
      value: { numerator: "1", denominator: "2" },
      bounds: { low: { numerator: "1", denominator: "2" }, high: { numerator: "1" } },
    });
  });
});
