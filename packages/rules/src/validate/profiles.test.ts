import { ledgerOf, handanProgressWarnings, profiles } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import { ruleProblems } from "../config/check-config.js";
import { validate } from "./validate.js";

describe.each(Object.values(profiles))("the profile $id", (profile) => {
  it("weighs rules that exist, and sets thresholds that they have", () => {
    const ids = Object.keys({ ...profile.regrades, ...profile.ruleParameters });
    expect(ids.flatMap((id) => ruleProblems(id, {}))).toEqual([]);
    const given = Object.entries(profile.ruleParameters ?? {}).flatMap(([id, thresholds]) =>
      Object.entries(thresholds).flatMap(([name, values]) =>
        values.flatMap(({ value }) => ruleProblems(id, { [name]: value })),
      ),
    );
    expect(given).toEqual([]);
  });
});

describe("a threshold with the day from which it holds", () => {
  // Suspended for 200 days: below the standard's year, above Handan's half.
  const suspended = (suspendedOn: string) =>
    ledgerOf({
      projects: [
        {
          projectId: "P-1",
          name: "电池项目",
          signedOn: "2022-01-10",
          startedOn: "2022-05-10",
          suspendedOn,
          resumedOn: null,
          terminatedOn: null,
        },
      ],
    }).ledger;
  const failed = (suspendedOn: string, asOf: string): number | undefined =>
    validate(suspended(suspendedOn), {
      asOf,
      profile: handanProgressWarnings,
      only: ["project-suspension-ended"],
    }).rules.find(({ id }) => id === "project-suspension-ended")?.failed;

  it("is that of the as-of date", () => {
    expect(failed("2023-07-01", "2024-01-17")).toBe(0);
    expect(failed("2023-12-01", "2024-06-18")).toBe(1);
  });
});

describe("a threshold that does not hold yet", () => {
  // The size from which enterprises count as above designated size has been set since 2011.
  const { ledger } = ledgerOf({
    projects: [
      {
        projectId: "P-1",
        name: "电池项目",
        commissionedOn: "2008-05-10",
        expectedAnnualOutput: { amount: "50000000", currency: "CNY" },
        aboveScaleOn: null,
      },
    ],
  });
  const id = "project-above-scale-after-commissioning";
  const outcome = (asOf: string, threshold?: string) => {
    const rules = threshold === undefined ? {} : { [id]: { parameters: { threshold } } };
    const report = validate(ledger, { asOf, only: [id], rules });
    const of = report.rules.find((rule) => rule.id === id);
    return { failed: of?.failed, applied: of?.applied, faults: report.faults.length };
  };

  it("leaves its rule without anything to judge", () => {
    expect(outcome("2010-12-31")).toEqual({ failed: 0, applied: 0, faults: 0 });
    expect(outcome("2011-01-01")).toEqual({ failed: 1, applied: 1, faults: 0 });
  });

  it("can be set for an earlier day", () => {
    expect(outcome("2010-12-31", "5000000 CNY")).toEqual({ failed: 1, applied: 1, faults: 0 });
  });
});
