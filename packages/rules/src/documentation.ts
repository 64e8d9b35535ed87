import type { FindingValue, NotApplicableReason, RecordProblem, Source, Text } from "@ipms/core";
import type { LedgerInput } from "@ipms/metrics";

/** One finding that an example must give. */
export interface ExpectedFinding {
  /** The record's id; not there for what concerns a whole file. */
  readonly record?: string;
  /** The field it points to. */
  readonly field?: string;
  /** Values that it must show; others may stand beside them. */
  readonly values?: Readonly<Record<string, FindingValue>>;
}

/** One worked example of a rule, as a whole ledger. Run as a test. */
export interface RuleExample {
  /** What it shows, in a few words. */
  readonly title: Text;
  /** The ledger; the rule alone is run over it. */
  readonly ledger: LedgerInput;
  /** What reading its files found, for rules over single values that plain records cannot break. */
  readonly problems?: readonly RecordProblem[];
  /** The earlier cut, for rules between two. */
  readonly previous?: LedgerInput;
  /** The day whose knowledge counts; the last day of 2023 where nothing is said. */
  readonly asOf?: string;
  /** Thresholds other than the rule's own, by name. */
  readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
  /** Evidence that milestones need, as a profile would say it. */
  readonly requiredEvidence?: readonly {
    readonly milestone: string;
    readonly anyOf: readonly string[];
    readonly from?: string;
  }[];
  /** The findings, in order; none where the ledger passes. */
  readonly findings?: readonly ExpectedFinding[];
  /** Where the rule judges nothing: the reason. */
  readonly notApplicable?: NotApplicableReason;
}

/**
 * What people need to know of a rule and programs do not: it stands in the rule's file, goes into the
 * artefact and the reference pages, and no bundle carries it.
 */
export interface RuleDocumentation {
  /** Why the rule exists and what goes wrong in figures without it, in whole sentences. */
  readonly why: Text;
  /** When a finding may be right after all, and what to do then. */
  readonly caution?: Text;
  /** What shows that such mistakes happen, or what prescribes that it must hold. */
  readonly sources: readonly Source[];
  /** At least one that passes and one that fails. */
  readonly examples: readonly RuleExample[];
}
