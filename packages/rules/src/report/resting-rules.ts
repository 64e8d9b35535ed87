import type { NotApplicableReason } from "@ipms/core";
import type { RuleOutcome, ValidationReport } from "../report.js";
import { grouped } from "./grouped.js";

/** Rules that judged nothing, for one reason. */
export interface RestingRules {
  /** The reason. */
  readonly reason: NotApplicableReason | "off";
  /** The rules. */
  readonly rules: readonly RuleOutcome[];
  /** The columns that they lack, each once. */
  readonly missing: readonly string[];
}

const order = [
  "missing-column",
  "no-previous-cut",
  "off",
  "unreadable",
  "too-few",
  "undecided",
  "absent",
  "not-concerned",
] as const;

/** The rules that judged nothing, by reason: those whose reason somebody can remove come first. */
export function restingRules({ rules }: ValidationReport): readonly RestingRules[] {
  const resting = grouped(
    rules.filter(({ severity, applied }) => severity === "off" || applied === 0),
    reasonOf,
  );
  return order.flatMap((reason) => {
    const of = resting.get(reason);
    if (of === undefined) return [];
    return [
      { reason, rules: of, missing: [...new Set(of.flatMap(({ missing = [] }) => missing))] },
    ];
  });
}

/** The reason that most records have; a rule without any had nothing that concerns it. */
function reasonOf({ severity, missing, notApplicable }: RuleOutcome): RestingRules["reason"] {
  if (severity === "off") return "off";
  if (missing !== undefined && missing.length > 0) return "missing-column";
  const [most] = order
    .filter((reason) => reason !== "off" && (notApplicable[reason] ?? 0) > 0)
    .toSorted((left, right) => count(right) - count(left));
  return most ?? "not-concerned";

  function count(reason: RestingRules["reason"]): number {
    return reason === "off" ? 0 : (notApplicable[reason] ?? 0);
  }
}
