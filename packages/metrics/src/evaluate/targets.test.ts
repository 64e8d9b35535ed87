import { describe, expect, it } from "vitest";
import {
  elapsedShare,
  evaluate,
  fundsInPlace,
  ledgerOf,
  type Question,
  scheduleLead,
  signedProjects,
  targetCompletion,
} from "@ipms/metrics";

const target = (targetId: string, more: object = {}) => ({
  targetId,
  issuer: "City",
  metric: "funds-in-place",
  period: "2022",
  kind: "expected",
  value: "1000000",
  currency: "CNY",
  ...more,
});
const received = (projectId: string, receivedOn: string, amount: string) => ({
  projectId,
  receivedOn,
  received: { amount, currency: "CNY" },
});
const input = {
  projects: [
    { projectId: "1", name: "Mill", division: "431102", park: "East" },
    { projectId: "2", name: "Dock", division: "431103", park: "East" },
  ],
  fundReceipts: [
    received("1", "2022-03-01", "500000"),
    received("2", "2022-10-31", "471577"),
    received("2", "2022-11-01", "28423"),
  ],
};
const question = { period: "2022", asOf: "2022-10-31" };
function ask(
  operator: typeof scheduleLead | typeof targetCompletion | typeof elapsedShare,
  targets: readonly object[],
  more: Partial<Question> = {},
  plans: readonly object[] = [],
) {
  const { ledger } = ledgerOf({ ...input, targets, targetPlans: plans } as typeof input);
  const result = evaluate(operator(fundsInPlace), ledger, { ...question, ...more });
  return result.status === "value" ? result.rounded.text : `${result.reason} ${result.detail}`;
}

describe("targets", () => {
  it("lead the schedule from the unrounded ratio (97.1577 − 83.3333 = 13.8)", () => {
    expect(ask(targetCompletion, [target("a")])).toBe("97.2");
    expect(ask(elapsedShare, [target("a")])).toBe("83.3");
    expect(ask(scheduleLead, [target("a")])).toBe("13.8");
    expect(ask(scheduleLead, [target("a")], { digits: 4 })).toBe("13.8244");
  });

  it("count days with the as-of date, of 365 or 366", () => {
    const byDay = { parameters: { schedule: "by-day" } };
    // 31 October is day 304 of 365, and day 305 of 366
    expect(ask(elapsedShare, [target("a")], byDay)).toBe("83.3");
    const leap = { ...byDay, period: "2024", asOf: "2024-10-31", digits: 3 };
    expect(ask(elapsedShare, [target("a", { period: "2024" })], leap)).toBe("83.333");
    expect(ask(elapsedShare, [target("a")], { ...byDay, digits: 3 })).toBe("83.288");
    // an unfinished month does not count
    expect(ask(elapsedShare, [target("a")], { asOf: "2022-10-30" })).toBe("75.0");
  });

  it("follow the plan's last sub-period that is over", () => {
    const plan = (through: string, cumulativeValue: string) => ({
      targetId: "a",
      through,
      cumulativeValue,
    });
    const plans = [
      plan("2022-12", "1000000"),
      plan("2022-06", "400000"),
      plan("2022-09", "700000"),
    ];
    const parameters = { schedule: "plan" };
    expect(ask(elapsedShare, [target("a")], { parameters }, plans)).toBe("70.0");
    expect(ask(scheduleLead, [target("a")], { parameters }, plans)).toBe("27.2");
    expect(ask(elapsedShare, [target("a")], { parameters })).toBe("missing-input targetPlans: a");
  });

  it("are judged at the period's end, where a later day is asked", () => {
    const later = { period: "2022-01/2022-09", asOf: "2022-10-31" };
    // 500000 by the end of September, when nine of twelve months were over
    expect(ask(targetCompletion, [target("a")], later)).toBe("50.0");
    expect(ask(scheduleLead, [target("a")], later)).toBe("-25.0");
    expect(ask(scheduleLead, [target("a")], { ...later, period: "2022-09" })).toBe("-25.0");
  });

  it("are never merged: issuer, kind and division choose", () => {
    const several = [
      target("a"),
      target("b", { kind: "working", value: "2000000" }),
      target("c", { issuer: "Province", value: "4000000" }),
    ];
    expect(ask(targetCompletion, several)).toBe(
      "not-comparable targets: a, b, c; issuers: City, Province",
    );
    expect(ask(targetCompletion, several, { target: { issuer: "City" } })).toBe(
      "not-comparable targets: a, b; kinds: expected, working",
    );
    expect(ask(targetCompletion, several, { target: { issuer: "County" } })).toMatch(
      /^missing-input targets: \S+ \S+; issuers: City, Province$/,
    );
    const wrongKind = { target: { issuer: "Province", kind: "working" } };
    expect(ask(targetCompletion, several, wrongKind)).toMatch(/; kinds: expected$/);
    expect(ask(targetCompletion, [target("a"), target("b")])).toBe("not-comparable targets: a, b");
    const chosen = { target: { issuer: "City", kind: "working" } };
    expect(ask(targetCompletion, several, chosen)).toBe("48.6");
    expect(ask(targetCompletion, [])).toMatch(/^missing-input targets/);
    const counties = [target("a", { division: "431100" }), target("b", { division: "431102" })];
    expect(ask(targetCompletion, counties, { division: "431100" })).toBe("97.2");
  });

  it("belong to the division of a group, and to no park", () => {
    const targets = [
      target("city", { division: "431100" }),
      target("one", { division: "431102", value: "400000" }),
    ];
    const { ledger } = ledgerOf({ ...input, reportingDivision: "431100", targets });
    const asked = { ...question, by: ["division"] } as const;
    const { total, groups } = evaluate(targetCompletion(fundsInPlace), ledger, asked);
    expect(total).toMatchObject({ rounded: { text: "97.2" } });
    // 500000 of 400000; no target was set for the other
    expect(groups).toMatchObject([{ rounded: { text: "125.0" } }, { reason: "missing-input" }]);
    const parks = evaluate(targetCompletion(fundsInPlace), ledger, { ...question, by: ["park"] });
    expect(parks.groups).toMatchObject([{ reason: "not-comparable", detail: "targets by park" }]);
  });

  it("say their currency, or are no money", () => {
    expect(ask(targetCompletion, [target("a", { currency: null })])).toBe(
      "missing-input targets.currency: a",
    );
    expect(ask(targetCompletion, [target("a", { currency: "USD" })])).toMatch(/^mixed-currency/);
    const { ledger } = ledgerOf({
      projects: [{ projectId: "1", signedOn: "2022-01-01" }],
      targets: [target("a", { metric: "signed-projects", value: "4", currency: null })],
    });
    const result = evaluate(targetCompletion(signedProjects), ledger, question);
    expect(result).toMatchObject({ value: { kind: "ratio" }, rounded: { text: "25.0" } });
  });
});
