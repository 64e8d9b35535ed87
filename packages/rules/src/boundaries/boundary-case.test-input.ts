import type { NotApplicableReason } from "@ipms/core";
import type { RuleExample } from "../documentation.js";

/**
 * A small ledger on the edge of a rule: equal dates and amounts, one step more or less, a value that is
 * not there, one of several conditions only. Examples explain a rule, these hold it fast: mutation
 * testing shows which are missing.
 */
export interface BoundaryCase extends Omit<RuleExample, "title" | "findings" | "notApplicable"> {
  /** The rule's id. */
  readonly rule: string;
  /**
   * The records that the findings name, in order, `undefined` where they have no id; or why nothing is
   * judged.
   */
  readonly expected: readonly (string | undefined)[] | NotApplicableReason;
}

/** A case as an example says it. */
export function asExample({ expected, ...example }: BoundaryCase): Omit<RuleExample, "title"> {
  if (typeof expected === "string") return { ...example, notApplicable: expected };
  return {
    ...example,
    findings: expected.map((record) => (record === undefined ? {} : { record })),
  };
}

/** Cases over projects alone, which have the same name throughout. */
export function projectCase(
  rule: string,
  projects: readonly object[],
  expected: BoundaryCase["expected"],
  more: Partial<BoundaryCase> = {},
): BoundaryCase {
  const named = projects.map((project, index) => ({
    projectId: `P-${index + 1}`,
    name: "电池项目",
    ...project,
  }));
  return { rule, expected, ...more, ledger: { ...more.ledger, projects: named } };
}

/** An amount of renminbi. */
export function yuan(amount: string): { readonly amount: string; readonly currency: string } {
  return { amount, currency: "CNY" };
}
