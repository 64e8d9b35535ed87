import { describe, expect, it } from "vitest";
import { evaluate, formatResult, ledgerOf, startRate } from "@ipms/metrics";

const dated = (signedOn: string | null, startedOn: string | null, more: object = {}) => ({
  signedOn,
  startedOn,
  ...more,
});
function ask(rows: readonly object[], more: object = {}) {
  const projects = rows.map((row, at) => ({ projectId: `${at}`, name: "Mill", ...row }));
  const question = { period: "2022-H1", asOf: "2022-06-30", ...more };
  return evaluate(startRate, ledgerOf({ projects }).ledger, question);
}
const fraction = (value: { numerator: string; denominator: string } | undefined) =>
  value && `${value.numerator}/${value.denominator}`;

describe("dates that are not certain", () => {
  it("leave a record in the denominator and widen the bounds", () => {
    const result = ask([
      dated("2022-01-05", "2022-06"),
      dated("2022-02", "2022"),
      dated("2022-03-01", null, { reportedStage: "commissioned" }),
      dated("2022-03-01", null),
    ]);
    // 2022-06 lies before the end of June; 2022 and the claimed stage are open: 1 to 3 of 4
    expect(result).toMatchObject({ status: "value", rounded: { text: "25.0" } });
    expect(result.coverage.undecided).toEqual({ started: 2 });
    expect([fraction(result.bounds?.low), fraction(result.bounds?.high)]).toEqual(["1/4", "3/4"]);
  });

  it("leave an undecided member out of both sides", () => {
    const result = ask([
      dated("2022-01-05", "2022-03-01"),
      dated("2022-01-05", null),
      dated("2022", "2022-03-01"),
    ]);
    // 1 of 2; with the third 2 of 3
    expect(result).toMatchObject({ status: "value", rounded: { text: "50.0" } });
    expect(result.coverage).toMatchObject({ counted: 2, undecided: { population: 1 } });
    expect([fraction(result.bounds?.low), fraction(result.bounds?.high)]).toEqual(["1/2", "2/3"]);
  });

  it("refuse where nothing is decided, or more is open than the caller allows", () => {
    const nothing = ask([dated("2022-01-05", "2022"), dated("2022-01-05", "2022")]);
    expect(nothing).toMatchObject({ reason: "undecided-dates", detail: "2/2" });
    expect(formatResult(nothing, "en")).toBe("none of the records can be decided (2/2)");
    expect(formatResult(nothing, "zh-Hans")).toBe("没有一条记录可以判定（2/2）");
    expect(ask([dated("2022", null)])).toMatchObject({ reason: "undecided-dates", detail: "1/1" });
    const half = [dated("2022-01-05", "2022"), dated("2022-01-05", null)];
    expect(ask(half, { maxUndecidedShare: "0.5" })).toMatchObject({ status: "value" });
    const refused = ask(half, { maxUndecidedShare: "0.49" });
    expect(refused).toMatchObject({ reason: "undecided-dates", detail: "1/2" });
    expect(refused.parameters).toMatchObject({ maxUndecidedShare: "0.49" });
  });

  it("take the day of recording where that is the basis", () => {
    const rows = [
      dated("2022-06-01", null, { signedRecordedOn: "2022-07-04", startedRecordedOn: null }),
      dated("2021-12-30", "2022-05-01", {
        signedRecordedOn: "2022-01-04",
        startedRecordedOn: "2022-05-03",
      }),
    ];
    const recorded = ask(rows, { dateBasis: "recorded" });
    expect(recorded.inputs).toMatchObject({
      started: { numerator: "1" },
      signed: { numerator: "1" },
    });
    expect(recorded.parameters).toMatchObject({ dateBasis: "recorded" });
    expect(ask(rows).inputs).toMatchObject({ started: { numerator: "0" } });
  });

  it("as limits of a filter stand for their first or last day", () => {
    const rows = [dated("2022-02-01", null), dated("2022-02-28", null), dated("2022-03-01", null)];
    const counted = (signedOn: string | object) => ask(rows, { where: { signedOn } }).coverage;
    expect(counted("2022-02")).toMatchObject({ counted: 2, undecided: {} });
    expect(counted({ atLeast: "2022-02", below: "2022-03" })).toMatchObject({ counted: 2 });
    expect(counted({ above: "2022-02" })).toMatchObject({ counted: 1 });
    expect(counted({ atMost: "2022-02" })).toMatchObject({ counted: 2 });
  });
});

describe("the as-of date", () => {
  const projects = [{ projectId: "1", name: "Mill", signedOn: "2022-02-01", startedOn: null }];
  const { ledger } = ledgerOf({ cutOn: "2022-06", projects });
  const at = (period: string, asOf: string) => evaluate(startRate, ledger, { period, asOf });

  it("refuses what lies before the period or after the cut", () => {
    expect(at("2022-H2", "2022-06-30")).toMatchObject({ reason: "future-period" });
    expect(at("2022", "2022-07-01")).toMatchObject({ reason: "beyond-ledger", detail: "2022-06" });
    expect(at("2022", "2022-06-30")).toMatchObject({ status: "value", asOf: "2022-06-30" });
  });

  it.each(["", "2022-02-30", "2022-06", "yesterday"])("stops on the day %j", (asOf) => {
    expect(() => at("2022", asOf)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  it("stops on a period that does not exist", () => {
    const wrong = expect.objectContaining({ problem: expect.anything() as unknown });
    expect(() => at("2022-13", "2022-06-30")).toThrow(wrong);
  });
});
