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
