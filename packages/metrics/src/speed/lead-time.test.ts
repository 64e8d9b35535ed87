import { describe, expect, it } from "vitest";
import { evaluate, explain, formatResult, leadTime, refusalText } from "@ipms/metrics";
import { asked, ledger, type Row } from "./projects-of-2022.test-input.js";

/** Signed on 1 March 2022; started after as many days, still open, or terminated after as many. */
function after(days: number | "open", terminatedAfter?: number): Row {
  const on = (count: number): string =>
    new Date(Date.UTC(2022, 2, 1 + count)).toISOString().slice(0, 10);
  return {
    signedOn: "2022-03-01",
    startedOn: days === "open" ? null : on(days),
    terminatedOn: terminatedAfter === undefined ? null : on(terminatedAfter),
  };
}

describe("the lead time of projects that all arrived", () => {
  const whole = ledger([after(40), after(10), after(30), after(20)]);

  it("is the smallest time by which half, nine tenths of them arrived, or the mean", () => {
    const told = ["median", "p90", "mean"].map((statistic) =>
      formatResult(evaluate(leadTime, whole, { ...asked, parameters: { statistic } }), "en"),
    );
    expect(told).toEqual(["20 days", "40 days", "25 days"]);
  });

  it("is the same whatever becomes of unfinished projects", () => {
    const parameters = { unfinished: "left-out" };
    const result = evaluate(leadTime, whole, { ...asked, parameters });
    expect(result).toMatchObject({ status: "value", value: { kind: "days", numerator: "20" } });
  });
});

describe("the lead time where projects are open", () => {
  // Seen: 10, 20 (terminated), 30, and twice 305 days to 31 December. At 10 the curve falls to 4/5, at
  // 30, where three are left, to 8/15, and no further: the median lies beyond what was seen.
  const rows = [after(10), after("open", 20), after(30), after("open"), after("open")];

  it("gives both figures side by side, with their numbers", () => {
    const result = evaluate(leadTime, ledger(rows), asked);
    expect(result).toMatchObject({
      status: "refused",
      reason: "immature-cohort",
      detail: "median: 2/5",
    });
    expect(result.leadTimes).toMatchObject({
      from: "signed",
      to: "started",
      statistic: "median",
      finished: { projects: 2, reached: 2, open: 0, terminated: 0, value: { numerator: "10" } },
      kaplanMeier: { projects: 5, reached: 2, open: 2, terminated: 1 },
    });
    expect(result.leadTimes?.kaplanMeier.value).toBeUndefined();
    expect(result.coverage).toMatchObject({
      counted: 5,
      noted: { reached: 2, open: 2, terminated: 1 },
    });
  });

  it("is beyond the figure over the finished alone", () => {
    // With one more start after 100 days: 5/6, then 5/6·3/4 = 5/8, then 5/8·2/3 = 5/12 at 100.
    const more = ledger([...rows.slice(0, 4), after("open"), after(100)]);
    const result = evaluate(leadTime, more, asked);
    expect(formatResult(result, "zh-Hans")).toBe("100天");
    const parameters = { unfinished: "left-out" };
    expect(formatResult(evaluate(leadTime, more, { ...asked, parameters }), "en")).toBe("30 days");
  });

  it("has no mean while the longest is open", () => {
    const result = evaluate(leadTime, ledger(rows), {
      ...asked,
      parameters: { statistic: "mean" },
    });
    expect(result).toMatchObject({ status: "refused", reason: "immature-cohort" });
    expect(result.leadTimes?.finished.rounded?.text).toBe("20");
  });
});

describe("dates that make no duration", () => {
  it("are left out and counted with the reason", () => {
    const mixed = ledger([
      after(12),
      { signedOn: "2022-03-10", startedOn: "2022-03-05" },
      { signedOn: "2022-03", startedOn: "2022-04-05" },
      { signedOn: "2022-03-01", startedOn: null, completedOn: "2022-09-01" },
      { signedOn: "2022-03-01", startedOn: null, completedOn: null, reportedStage: "started" },
    ]);
    const result = evaluate(leadTime, mixed, asked);
    expect(result).toMatchObject({ status: "value", value: { numerator: "12" } });
    expect(result.bounds).toBeUndefined();
    expect(result.coverage).toEqual({
      counted: 1,
      excluded: { "negative-duration": 1, "date-imprecise": 1, "date-missing": 1 },
      undecided: { durations: 1 },
      noted: { reached: 1 },
    });
  });

  it("say that milestones stand in the wrong order where nothing else is known", () => {
    const parameters = { from: "started", to: "signed" };
    const result = evaluate(leadTime, ledger([after(10), after(20)]), { ...asked, parameters });
    expect(result).toMatchObject({ reason: "empty-population", detail: "negative-duration: 2" });
    expect(formatResult(result, "zh-Hans", refusalText)).toMatch(
      /^两个节点的日期先后颠倒（涉及2个项目）/,
    );
  });

  it("say between what the figure lies where nothing else is known", () => {
    const jianghua = ledger([{ signedOn: "2018-05", commissionedOn: "2018-06-25" }]);
    const question = { period: "2018", asOf: "2018-12-31", parameters: { to: "commissioned" } };
    const result = evaluate(leadTime, jianghua, question);
    expect(result).toMatchObject({
      status: "refused",
      reason: "insufficient-precision",
      bounds: {
        low: { kind: "days", numerator: "25", denominator: "1" },
        high: { kind: "days", numerator: "55", denominator: "1" },
      },
    });
    expect(formatResult(result, "en")).toBe(
      "the dates are not precise enough; only bounds are known: 25 days to 55 days",
    );
    expect(formatResult(result, "zh-Hans")).toBe("日期精度不足，只能给出上下限：25天至55天");
  });

  it("refuse what no project has, and the way from a milestone to itself", () => {
    const early = ledger([{ signedOn: "2022-03-01", startedOn: null, commissionedOn: null }]);
    const parameters = { from: "started", to: "commissioned" };
    expect(evaluate(leadTime, early, { ...asked, parameters })).toMatchObject({
      reason: "empty-population",
      coverage: { counted: 0, excluded: { "not-entered": 1 } },
    });
    expect(
      evaluate(leadTime, early, { ...asked, parameters: { from: "signed", to: "signed" } }),
    ).toMatchObject({ reason: "not-comparable", detail: "from=signed, to=signed" });
    expect(evaluate(leadTime, early, { ...asked, parameters: { to: "landed" } })).toMatchObject({
      reason: "missing-input",
      detail: "projects.landedOn",
    });
  });

  it("know nothing after the as-of date", () => {
    const result = evaluate(leadTime, ledger([after(10), after(40)]), {
      ...asked,
      asOf: "2022-03-31",
    });
    expect(result.leadTimes?.kaplanMeier).toMatchObject({ projects: 2, reached: 1, open: 1 });
  });
});

describe("projects of which it is undecided whether they belong", () => {
  const rows = [
    { ...after(10), park: "North" },
    { ...after(30), park: null },
  ];

  it("are left out, and no bounds are pretended", () => {
    const result = evaluate(leadTime, ledger(rows), { ...asked, where: { park: "North" } });
    expect(result).toMatchObject({ status: "value", value: { numerator: "10" } });
    expect(result.coverage.undecided).toEqual({ population: 1 });
    expect(result.bounds).toBeUndefined();
    const none = evaluate(leadTime, ledger(rows), { ...asked, where: { park: "South" } });
    expect(none).toMatchObject({ reason: "undecided-dates", detail: "1/1" });
  });
});

describe("groups, series and explanations of lead times", () => {
  const rows = [
    { ...after(10), park: "North" },
    { ...after(30), park: "North" },
    { ...after("open"), park: "South" },
  ];

  it("come like those of other figures", () => {
    const { groups } = evaluate(leadTime, ledger(rows), { ...asked, by: ["park"] });
    expect(groups.map(({ group, status }) => [group?.["park"], status])).toEqual([
      ["North", "value"],
      ["South", "refused"],
    ]);
    expect(groups[1]?.leadTimes?.kaplanMeier).toMatchObject({ projects: 1, open: 1 });
    const series = evaluate(leadTime, ledger(rows), { ...asked, every: "quarter" });
    expect(series.groups.map(({ status }) => status)).toEqual([
      "value",
      "no-data",
      "no-data",
      "no-data",
    ]);
  });

  it("list the projects with their days", () => {
    const { inputs } = explain(leadTime, ledger(rows), asked);
    expect(inputs).toEqual([
      {
        name: "durations",
        counted: [
          { projectId: "P1", name: "Works", amount: "10" },
          { projectId: "P2", name: "Works", amount: "30" },
          { projectId: "P3", name: "Works", amount: "305", reason: "open" },
        ],
        notCounted: [],
        undecided: [],
      },
    ]);
  });
});
