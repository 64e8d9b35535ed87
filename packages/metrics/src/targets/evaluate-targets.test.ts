import { describe, expect, it } from "vitest";
import {
  evaluate,
  evaluateTargets,
  fundsInPlaceRate,
  ledgerOf,
  type Question,
  scheduleLead,
  signedProjects,
  startRate,
  targetChoices,
  targetCompletion,
} from "@ipms/metrics";

const target = (targetId: string, issuer: string, value: string, more: object = {}) => ({
  targetId,
  issuer,
  metric: "signed-projects",
  period: "2022",
  kind: "expected",
  value,
  ...more,
});
const projects = Array.from({ length: 12 }, (_, at) => ({
  projectId: `${at}`,
  name: "Mill",
  division: at < 8 ? "431102" : "431103",
  signedOn: "2022-03-01",
}));
const targets = [
  target("p", "Province", "20", { division: "431100" }),
  target("c", "City", "24", { division: "431100" }),
  target("w", "City", "30", { division: "431100", kind: "working" }),
  target("h", "City", "10", { division: "431100", period: "2022-H1" }),
  target("l", "City", "5", { division: "431102" }),
  target("q", "City", "4", { division: "431103" }),
  target("old", "City", "9", { division: "431100", period: "2021" }),
  target("other", "City", "9", { division: "431100", metric: "started-projects" }),
];
const targetPlans = [
  { targetId: "p", through: "2022-06", cumulativeValue: "5" },
  { targetId: "p", through: "2022-12", cumulativeValue: "20" },
];
const { ledger } = ledgerOf({ reportingDivision: "431100", projects, targets, targetPlans });
const question: Question = { period: "2022-H1", asOf: "2022-06-30" };
const shown = (results: readonly ReturnType<typeof evaluateTargets>[number][]) =>
  results.map((each) =>
    "total" in each || each.status !== "value"
      ? "none"
      : `${each.target?.targetId} ${each.rounded.text}`,
  );

describe("several targets at once", () => {
  it("give one result each, in the order of the ledger", () => {
    // 12 of 20, 24, 30 and 10
    const completions = evaluateTargets(targetCompletion(signedProjects), ledger, question);
    expect(shown(completions)).toEqual(["p 60.0", "c 50.0", "w 40.0", "h 120.0"]);
    expect(completions[2]?.target).toEqual({
      targetId: "w",
      issuer: "City",
      kind: "working",
      division: "431100",
      period: "2022",
    });
    expect(completions[3]?.parameters).toMatchObject({ "target.period": "2022-H1" });
  });

  it("lead or lag by the schedule of each", () => {
    // half of the year is over, and all of the half-year
    const leads = evaluateTargets(scheduleLead(signedProjects), ledger, question);
    expect(shown(leads)).toEqual(["p 10.0", "c 0.0", "w -10.0", "h 20.0"]);
    // 5 of 20 were planned; the others have no plan
    const planned = { ...question, parameters: { schedule: "plan" } };
    const byPlan = evaluateTargets(scheduleLead(signedProjects), ledger, planned);
    expect(shown(byPlan)).toEqual(["p 35.0", "none", "none", "none"]);
    expect(byPlan[1]).toMatchObject({ reason: "missing-input", detail: "targetPlans: c" });
  });

  it("are narrowed by the question", () => {
    const ask = (chosen: Question["target"]) =>
      shown(
        evaluateTargets(targetCompletion(signedProjects), ledger, {
          ...question,
          ...(chosen && { target: chosen }),
        }),
      );
    expect(ask({ issuer: "Province" })).toEqual(["p 60.0"]);
    expect(ask({ kind: "expected", period: "2022" })).toEqual(["p 60.0", "c 50.0"]);
    expect(ask({ issuer: "County" })).toEqual(["none"]);
    const alone = evaluate(targetCompletion(signedProjects), ledger, {
      ...question,
      target: { period: "2022-H1" },
    });
    expect(alone).toMatchObject({ rounded: { text: "120.0" }, target: { targetId: "h" } });
  });

  it("belong to the divisions of groups", () => {
    const asked = { ...question, by: ["division"], target: { period: "2022" } } as const;
    const tables = evaluateTargets(targetCompletion(signedProjects), ledger, asked);
    const [, city] = tables;
    // 8 of 5 and 4 of 4; Province and working targets were set for the whole city alone
    expect(shown(city?.groups ?? [])).toEqual(["l 160.0", "q 100.0"]);
    expect(shown(city === undefined ? [] : [city.total])).toEqual(["c 50.0"]);
    expect(shown(tables[0]?.groups ?? [])).toEqual(["none", "none"]);
    expect(tables).toHaveLength(3);
  });
});

it("is one refused answer where no target was set, and no choice where none is read", () => {
  const { ledger: none } = ledgerOf({ projects });
  expect(evaluateTargets(targetCompletion(signedProjects), none, question)).toMatchObject([
    { status: "refused", reason: "missing-input" },
  ]);
  expect(targetChoices(startRate, ledger, question)).toEqual([]);
  expect(evaluate(startRate, ledger, question)).not.toHaveProperty("target");
});

it("reads targets that an option of a metric wants", () => {
  const funds = target("f", "City", "1000", { metric: "funds-in-place", currency: "CNY" });
  const { ledger: withFunds } = ledgerOf({
    projects,
    fundReceipts: [
      { projectId: "1", receivedOn: "2022-03-01", received: { amount: "250", currency: "CNY" } },
    ],
    targets: [funds],
  });
  const asked = { ...question, parameters: { denominator: "annual-target" } };
  expect(evaluate(fundsInPlaceRate, withFunds, asked)).toMatchObject({
    rounded: { text: "25.0" },
    target: { targetId: "f" },
  });
});
