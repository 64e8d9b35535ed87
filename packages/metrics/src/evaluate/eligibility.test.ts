import { describe, expect, it } from "vitest";
import { evaluate, fulfilmentRate, ledgerOf, startRate } from "@ipms/metrics";

const base = { name: "Mill", signedOn: "2022-03-03", startedOn: "2022-05-05", terminatedOn: null };
const { ledger, problems } = ledgerOf({
  projects: [
    { projectId: "formal", ...base, contractType: "formal-contract" },
    { projectId: "framework", ...base, contractType: "framework", startedOn: null },
    { projectId: "absent", ...base },
    { projectId: "intent", ...base, contractType: "intent" },
    { projectId: "supplement", ...base, contractType: "supplement" },
    { projectId: "heading", ...base },
    { projectId: "part", ...base, packageOf: "heading", startedOn: null },
    { projectId: "more", ...base, expansionOf: "formal" },
    { projectId: "gone", ...base, terminatedOn: "2022-06-30" },
    { projectId: "later", ...base, terminatedOn: "2022-07-01" },
    { projectId: "formal", ...base },
  ],
});
const question = { period: "2022-H1", asOf: "2022-06-30" };

describe("who counts", () => {
  it("admits formal and framework contracts, notes absent types, and drops headings and repeats", () => {
    expect(problems.map(({ code }) => code)).toEqual(["duplicate-id"]);
    const result = evaluate(startRate, ledger, question);
    // formal, framework, absent, part, more, gone, later; framework and part were not started
    expect(result.inputs["signed"]?.numerator).toBe("7");
    expect(result.inputs["started"]?.numerator).toBe("5");
    expect(result.coverage).toEqual({
      counted: 7,
      excluded: { "contract-type-excluded": 2, "package-heading": 1, "duplicate-id": 1 },
      undecided: {},
      noted: { framework: 1, "contract-type-absent": 5 },
    });
  });

  it("drops expansions and terminated projects from both sides when asked", () => {
    const dropped = { ...question, expansions: "drop", terminated: "drop" } as const;
    const { inputs, coverage } = evaluate(startRate, ledger, dropped);
    expect([inputs["started"]?.numerator, inputs["signed"]?.numerator]).toEqual(["3", "5"]);
    expect(coverage.excluded).toMatchObject({ "expansion-dropped": 1, "terminated-dropped": 1 });
  });

  it("refuses fulfilment without terminations where those are dropped", () => {
    const dropped = { ...question, terminated: "drop" } as const;
    const refused = evaluate(fulfilmentRate, ledger, dropped);
    expect(refused).toMatchObject({ status: "refused", reason: "not-comparable" });
    // 6 of 7 were not terminated: 85.714…
    expect(evaluate(fulfilmentRate, ledger, question)).toMatchObject({ rounded: { text: "85.7" } });
  });

  it("names the column that a choice needs", () => {
    const bare = ledgerOf({
      projects: [{ projectId: "1", name: "Mill", signedOn: "2022" }],
    });
    const detail = (more: object) => evaluate(startRate, bare.ledger, { ...question, ...more });
    expect(detail({})).toMatchObject({ detail: "projects.startedOn" });
    expect(detail({ terminated: "drop" })).toMatchObject({ detail: "projects.terminatedOn" });
    expect(detail({ expansions: "drop" })).toMatchObject({ detail: "projects.expansionOf" });
    expect(detail({ where: { park: "East" } })).toMatchObject({ detail: "projects.park" });
    const recorded = { dateBasis: "recorded", population: "started-in-period" };
    expect(detail(recorded)).toMatchObject({ detail: "projects.startedRecordedOn" });
    const declared = ledgerOf({
      projects: [{ projectId: "1", signedOn: "2022-01-01", startedOn: null }],
    });
    expect(evaluate(startRate, declared.ledger, question)).toMatchObject({ status: "value" });
  });
});
