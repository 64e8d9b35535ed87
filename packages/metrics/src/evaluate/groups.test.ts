import { describe, expect, it } from "vitest";
import { evaluate, ledgerOf, signedProjects, startRate } from "@ipms/metrics";

const row = (projectId: string, more: object) => ({
  projectId,
  name: "Mill",
  signedOn: "2022-02-01",
  startedOn: "2022-05-01",
  ...more,
});
const { ledger } = ledgerOf({
  projects: [
    row("1", { division: "431102", industry: "3911", park: "East", returningEntrepreneur: true }),
    row("2", { division: "431100", industry: "C", park: null, startedOn: null }),
    row("3", { division: "430100", industry: "4710", park: "East", startedOn: null }),
    row("4", { division: null, industry: null, park: "West", returningEntrepreneur: false }),
    row("5", { division: "110105", industry: "39", park: "East", contractType: "intent" }),
  ],
});
const question = { period: "2022", asOf: "2022-12-31" };
const table = (by: readonly string[]) =>
  evaluate(startRate, ledger, { ...question, by }).groups.map((each) => [
    ...Object.values(each.group ?? {}),
    each.status === "value" ? each.rounded.text : each.status,
  ]);

describe("groups", () => {
  it.each([
    [["division:province"], ["110000", "no-data"], ["430000", "33.3"], [null, "100.0"]],
    [
      ["division:prefecture"],
      ["110100", "no-data"],
      ["430100", "0.0"],
      ["431100", "50.0"],
      [null, "100.0"],
    ],
    [["industry:section"], ["C", "50.0"], ["E", "0.0"], [null, "100.0"]],
    [["industry:division"], ["39", "100.0"], ["47", "0.0"], [null, "50.0"]],
    [["returningEntrepreneur"], ["false", "100.0"], ["true", "100.0"], [null, "0.0"]],
  ])("by %j", (by, ...expected) => {
    // 1 and 4 started; 5 is an intent and does not count
    expect(table(by)).toEqual(expected);
  });

  it("by several fields keep every record, and their counts add up to the total", () => {
    const by = ["park", "division:county"] as const;
    const { total, groups } = evaluate(startRate, ledger, { ...question, by });
    const counted = groups.map(({ coverage }) => coverage.counted);
    expect(groups.map(({ group }) => Object.values(group ?? {}))).toEqual([
      ["East", "110105"],
      ["East", "431102"],
      ["East", null],
      ["West", null],
      [null, null],
    ]);
    expect(counted).toEqual([0, 1, 1, 1, 1]);
    expect(total.coverage.counted).toBe(4);
    // evaluated anew: 2 of 4, not the mean of 100, 0, 100 and 0 per cent of unequal groups
    expect(total).toMatchObject({ rounded: { text: "50.0" } });
  });

  it("name a column that the ledger lacks, and stop on a field or level that no ledger has", () => {
    const missing = evaluate(startRate, ledger, { ...question, by: ["industryChain"] });
    expect(missing.total).toMatchObject({
      reason: "missing-input",
      detail: "projects.industryChain",
    });
    expect(missing.groups).toEqual([]);
    const wrong = expect.objectContaining({ problem: expect.anything() as unknown });
    for (const by of [["parks"], ["signedOn"], ["division:village"], ["division:constructor"]]) {
      expect(() => table(by)).toThrow(wrong);
    }
  });
});

describe("series", () => {
  it("have every part, as of its own end, and none after the as-of date", () => {
    const asked = { period: "2022", asOf: "2022-08-15", every: "quarter" } as const;
    const { total, groups } = evaluate(startRate, ledger, asked);
    expect(total).toMatchObject({ period: "2022", asOf: "2022-08-15" });
    // all four signed in the first quarter, none started by its end
    expect(groups.map((each) => [each.period, each.asOf, each.status])).toEqual([
      ["2022-Q1", "2022-03-31", "value"],
      ["2022-Q2", "2022-06-30", "no-data"],
      ["2022-Q3", "2022-08-15", "no-data"],
      ["2022-Q4", "2022-08-15", "no-data"],
    ]);
    expect(groups[0]).toMatchObject({ rounded: { text: "0.0" } });
    const today = evaluate(startRate, ledger, { ...asked, seriesAsOf: "question" });
    expect(today.groups[0]).toMatchObject({ asOf: "2022-08-15", rounded: { text: "50.0" } });
  });

  it("show a zero where a count of the period is zero", () => {
    const asked = { ...question, period: "2022-H1", every: "quarter" } as const;
    const { groups } = evaluate(signedProjects, ledger, asked);
    const texts = groups.map((each) => (each.status === "value" ? each.rounded.text : each.status));
    expect(texts).toEqual(["4", "0"]);
  });
});
