import { type Locale, type Severity, textIn } from "@ipms/core";
import type { Finding } from "../finding.js";
import type { RuleOutcome, ValidationReport } from "../report.js";
import { ruleOf } from "../rule-of.js";
import { grouped } from "./grouped.js";
import { severities } from "./words.js";

/** A rule that failed, with its findings. */
export interface RuleGroup {
  /** What became of the rule. */
  readonly outcome: RuleOutcome;
  /** How much its findings weigh. */
  readonly severity: Severity;
  /** How many of its findings count. */
  readonly open: number;
  /** The findings that are kept, those that are waived or known included. */
  readonly findings: readonly Finding[];
}

/** The rules that failed: the gravest first, and of these the most frequent. */
export function ruleGroups({ rules, findings }: ValidationReport): readonly RuleGroup[] {
  const byRule = grouped(findings, ({ rule }) => rule);
  return rules
    .flatMap((outcome): readonly RuleGroup[] => {
      const { id, severity, failed, waived, known } = outcome;
      if (failed === 0 || severity === "off") return [];
      return [{ outcome, severity, open: failed - waived - known, findings: byRule.get(id) ?? [] }];
    })
    .toSorted(
      (left, right) =>
        Number(left.open === 0) - Number(right.open === 0) ||
        severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
        right.open - left.open,
    );
}

/** What must hold, in a few words; the id of a rule of another edition. */
export function ruleLabel(id: string, locale: Locale): string {
  const rule = ruleOf(id);
  return rule === undefined ? id : textIn(rule.labels, locale);
}

/** How to mend what breaks a rule. */
export function ruleFix(id: string, locale: Locale): string {
  const rule = ruleOf(id);
  return rule === undefined ? "" : textIn(rule.fix, locale);
}
