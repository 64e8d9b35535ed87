import { describe, expect, it } from "vitest";
import { evaluate, ledgerOf, signedProjects, startRate } from "@ipms/metrics";

const projects = [
  { projectId: "1", name: "Mill", startedOn: "2022-05-01" },
  { projectId: "2", name: "Dock", startedOn: null },
];
const signings = [
  { projectId: "1", signedOn: "2021-10-01", contractType: "intent", signingEvent: "Fair" },
  { projectId: "1", signedOn: "2022-06-01", contractType: "formal-contract", signingEvent: "Expo" },
  { projectId: "1", signedOn: "2022-02-01", contractType: "framework", signingEvent: "Forum" },
  { projectId: "2", signedOn: "2022-03-01", contractType: "intent", signingEvent: "Expo" },
];
const { ledger } = ledgerOf({ projects, signings });
const shuffled = ledgerOf({ projects, signings: signings.toReversed() }).ledger;
const question = { period: "2022", asOf: "2022-12-31" };
const count = (more: object, from = ledger) =>
  evaluate(startRate, from, { ...question, ...more }).inputs["signed"]?.numerator;

describe("signings", () => {
  it("sign a project once, at the first signing of an admitted type", () => {
    expect(evaluate(signedProjects, ledger, question).inputs["value"]?.numerator).toBe("1");
    expect(count({ period: "2022-02" })).toBe("1");
    expect(count({ period: "2022-06" })).toBe("0");
    expect(count({ period: "2022-06", contractTypes: ["formal-contract"] })).toBe("1");
    expect(count({ contractTypes: ["formal-contract", "framework", "intent"] })).toBe("1");
    const excluded = evaluate(startRate, ledger, question).coverage;
    expect(excluded.excluded).toEqual({ "contract-type-excluded": 1 });
    expect(excluded.noted).toEqual({ framework: 1 });
  });

  it.each([
    ["Expo", "1"],
    ["Forum", "1"],
    ["Fair", "0"],
  ])("put a project into every event it signed at under an admitted type: %s", (event, found) => {
    expect(count({ population: "signed-at-event", event })).toBe(found);
    expect(count({ population: "on-ledger", where: { signingEvent: event } })).toBe(found);
  });

  it("decide groups, whatever the order of the rows", () => {
    for (const each of [ledger, shuffled]) {
      const by = ["contractType", "signingEvent"] as const;
      const { groups } = evaluate(startRate, each, { ...question, by });
      const counted = groups.filter(({ status }) => status === "value");
      const group = { contractType: "framework", signingEvent: "Forum" };
      expect(counted.map((result) => result.group)).toEqual([group]);
    }
  });
});
