import type { FindingValue, Place, ProblemCode, Severity } from "@ipms/core";

/** A record that belongs to a finding beside its own, such as the one it repeats. */
export interface RelatedRecord {
  /** Its id, where it has one. */
  readonly record?: string;
  /** Its name, where it has one. */
  readonly recordName?: string;
  /** Where it stands. */
  readonly place: Place;
}

/** Why a finding does not count: somebody answers for it. */
export interface FindingWaiver {
  /** Why it may stand. */
  readonly reason: string;
  /** Who answers for it. */
  readonly author: string;
  /** The last day on which the waiver holds. */
  readonly until: string;
}

/** One place where a ledger breaks a rule. Data only: {@link findingText} words it. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  /** The rule's version. */
  readonly version: number;
  /** How much it weighs under the profile and configuration that were used. */
  readonly severity: Severity;
  /** What reading found, where the rule is one over single values: it words the finding. */
  readonly problem?: ProblemCode;
  /** The table, by canonical name; not there for what concerns a whole file. */
  readonly table?: string;
  /** The record's id, where it has one. */
  readonly record?: string;
  /** The record's name, where it has one. */
  readonly recordName?: string;
  /** The field to look at, by canonical name. */
  readonly field?: string;
  /** Where it stands: file, sheet and cell, line and column, or JSON pointer. */
  readonly place?: Place;
  /** Set where the place is in the previous cut. */
  readonly previous?: true;
  /** The values read, by the names that the message uses. */
  readonly values: Readonly<Record<string, FindingValue>>;
  /** Other records that belong to it. */
  readonly related?: readonly RelatedRecord[];
  /** Set where a waiver silences it. */
  readonly waiver?: FindingWaiver;
  /** Set where the baseline has it already. */
  readonly known?: true;
}
