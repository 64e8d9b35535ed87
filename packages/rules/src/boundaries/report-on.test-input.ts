import type { Profile, RequiredEvidence } from "@ipms/core";
import type { RuleExample } from "../documentation.js";
import { validateInput, type ValidationReport } from "../index.js";

/** What a rule alone makes of an example's ledger, under the example's circumstances. */
export function reportOn(id: string, example: Omit<RuleExample, "title">): ValidationReport {
  const { ledger, problems = [], previous, asOf = "2023-12-31", parameters } = example;
  const profile: Profile = {
    type: "profile",
    id: "example",
    version: 1,
    labels: { en: "Example", "zh-Hans": "示例" },
    requiredEvidence: (example.requiredEvidence ?? []) as readonly RequiredEvidence[],
  };
  return validateInput(ledger, {
    asOf,
    only: [id],
    profile,
    problems,
    ...(previous === undefined ? {} : { previous }),
    ...(parameters === undefined ? {} : { rules: { [id]: { parameters } } }),
  });
}
