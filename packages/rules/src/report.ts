import type { NotApplicableReason, RuleLevel, Severity } from "@ipms/core";
import type { Finding } from "./finding.js";

/** What became of one rule. */
export interface RuleOutcome {
  /** The rule's id. */
  readonly id: string;
  /** The rule's version. */
  readonly version: number;
  /** What the rule looks at. */
  readonly level: RuleLevel;
  /** How much a finding weighs; `off` where the rule was switched off and did not run. */
  readonly severity: Severity | "off";
  /** How many records or values it judged. */
  readonly applied: number;
  /** How many of them passed. */
  readonly passed: number;
  /** How many failed, the findings that are not kept included. */
  readonly failed: number;
  /** Of those that failed, how many are waived. */
  readonly waived: number;
  /** Of those that failed, how many the baseline has. */
  readonly known: number;
  /** How many it did not judge, by reason. */
  readonly notApplicable: Readonly<Partial<Record<NotApplicableReason, number>>>;
  /** The columns it would need, where they are missing: `projects.startedOn`. */
  readonly missing?: readonly string[];
  /** How many of its findings stand in the report. */
  readonly kept: number;
  /** For a rule that judges fields one by one: those in which it failed, as `projects.startedOn`. */
  readonly fields?: readonly string[];
}

/** A rule that broke: a fault of ours, not of the ledger. Its findings up to then are kept. */
export interface RuleFault {
  /** The rule's id. */
  readonly rule: string;
  /** What it threw, for whoever mends it. */
  readonly message: string;
}

/** How many findings there are of each weight that neither a waiver nor the baseline covers. */
export interface FindingCounts {
  /** Findings that make figures wrong. */
  readonly error: number;
  /** Findings that may make figures wrong. */
  readonly warning: number;
  /** Findings worth knowing. */
  readonly notice: number;
}

/** Whether the ledger carries one figure. */
export interface SupportedFigure {
  /** The metric's id. */
  readonly metric: string;
  /** The period that it was asked of, such as `2022` or `2022-H1`; the first reports did not say it. */
  readonly period?: string;
  /**
   * Whether its value can be relied on: it is not refused, nothing undecided leaves it open, and no
   * error touches what it reads.
   */
  readonly supported: boolean;
  /** Of how many projects that belong to its population, or may, all could be judged. */
  readonly coverage?: {
    /** How many could be judged. */
    readonly judged: number;
    /** Of how many. */
    readonly of: number;
  };
  /** What stands against it. */
  readonly blockedBy: readonly FigureBlock[];
}

/** One thing that stands against a figure. */
export type FigureBlock =
  /** The metric refuses, why, and what exactly. */
  | { readonly refused: string; readonly detail?: string }
  /** How many records are undecided, so that the value could be another. */
  | { readonly undecided: number }
  /** A rule whose findings touch a field that the metric reads. */
  | { readonly rule: string; readonly field: string; readonly failed: number };

/** A waiver that silenced nothing, or whose day has passed. */
export interface IdleWaiver {
  /** Its place in the list of waivers, from 0. */
  readonly index: number;
  /** The rule it speaks of. */
  readonly rule: string;
  /** The record it speaks of. */
  readonly record?: string;
  /** Why it does nothing. */
  readonly state: "unused" | "expired";
}

/** Everything that validating a ledger found out. Plain data; a JSON Schema is published. */
export interface ValidationReport {
  /** The version of this form. */
  readonly ipmsReport: 1;
  /** The version of the standard. */
  readonly standardVersion: string;
  /** The hash of everything in the rules that decides verdicts. */
  readonly rulesHash: string;
  /** The day whose knowledge counts. */
  readonly asOf: string;
  /** The profile, as `id@version`. */
  readonly profile: string;
  /** Whether an earlier cut was compared with. */
  readonly comparedWithPrevious: boolean;
  /** The files that were read. */
  readonly files: readonly string[];
  /** How many rows each table has. */
  readonly rows: Readonly<Record<string, number>>;
  /** Whether every record of the files was read and judged. */
  readonly complete: boolean;
  /** The findings that count, by weight. */
  readonly counts: FindingCounts;
  /** How many findings are waived. */
  readonly waived: number;
  /** How many findings the baseline has. */
  readonly known: number;
  /** What became of each rule, by id. */
  readonly rules: readonly RuleOutcome[];
  /** The findings that are kept, by rule. */
  readonly findings: readonly Finding[];
  /** Rules that broke. */
  readonly faults: readonly RuleFault[];
  /** Waivers that do nothing. */
  readonly idleWaivers: readonly IdleWaiver[];
  /** Which figures the ledger carries; not there where nobody asked. */
  readonly figures?: readonly SupportedFigure[];
}
