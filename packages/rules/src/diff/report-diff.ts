import type { Severity } from "@ipms/core";
import type { Finding } from "../finding.js";

/** How a rule's findings changed between two reports. */
export interface RuleDiff {
  /** The rule's id. */
  readonly rule: string;
  /** How much it weighs in the newer report, or in the older where the newer does not have it. */
  readonly severity: Severity | "off";
  /** How many findings count in the older report. */
  readonly before: number;
  /** How many findings count in the newer report. */
  readonly after: number;
  /** How many are new. */
  readonly new: number;
  /** How many are resolved. */
  readonly resolved: number;
  /** How many stay. */
  readonly persisting: number;
  /**
   * Findings, of both reports together, that were counted and not kept, so that none of these three
   * numbers holds them; 0 where the numbers are exact.
   */
  readonly notCompared: number;
  /** Set where the rule did not run in one of the reports, or is of another version there. */
  readonly notComparable?: "older" | "newer" | "version";
}

/** What changed between two reports on the same ledger. Waived findings are left out on both sides. */
export interface ReportDiff {
  /** The version of this form. */
  readonly ipmsReportDiff: 1;
  /** The day of the older report. */
  readonly oldAsOf: string;
  /** The day of the newer report. */
  readonly newAsOf: string;
  /** Whether every finding of both reports could be compared. */
  readonly exact: boolean;
  /** The rules with findings in either report, by id. */
  readonly rules: readonly RuleDiff[];
  /** Findings of the newer report that the older does not have. */
  readonly new: readonly Finding[];
  /** Findings of the older report that the newer does not have. */
  readonly resolved: readonly Finding[];
  /** Findings of both, as the newer has them. */
  readonly persisting: readonly Finding[];
}
