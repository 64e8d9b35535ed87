import type { Profile, RequiredEvidence } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { validateInput } from "../index.js";
import { boundaryCases } from "./boundary-cases.test-input.js";

const ids = [...new Set(boundaryCases.map(({ rule }) => rule))];

describe.each(ids)("at the edges of %s", (id) => {
  const cases = boundaryCases.filter(({ rule }) => rule === id);
  it.each([...cases.entries()])("case %i is judged as it says", (_, each) => {
    const { ledger, previous, asOf = "2023-12-31", problems = [], parameters, expected } = each;
    const profile: Profile = {
      type: "profile",
      id: "example",
      version: 1,
      labels: { en: "Example", "zh-Hans": "示例" },
      requiredEvidence: (each.requiredEvidence ?? []) as readonly RequiredEvidence[],
    };
    const report = validateInput(ledger, {
      asOf,
      only: [id],
      profile,
      problems,
      ...(previous === undefined ? {} : { previous }),
      ...(parameters === undefined ? {} : { rules: { [id]: { parameters } } }),
    });
    const outcome = report.rules.find((rule) => rule.id === id);
    const reasons = Object.keys(outcome?.notApplicable ?? {});
    expect(report.faults).toEqual([]);
    expect(report.findings.map(({ record }) => record)).toEqual(
      typeof expected === "string" ? [] : expected,
    );
    expect(
      (outcome?.applied ?? 0) > 0
        ? "judged"
        : outcome?.missing === undefined
          ? reasons
          : ["missing-column"],
    ).toEqual(typeof expected === "string" ? [expected] : "judged");
  });
});
