import type { Place } from "@ipms/core";

/** Findings that a baseline has, by what makes them the same in two runs. */
export interface BaselineEntry {
  /** The rule's id. */
  readonly rule: string;
  /** The table, where the findings have one. */
  readonly table?: string;
  /** The record's id, where it has one. */
  readonly record?: string;
  /** The field, where the findings point to one. */
  readonly field?: string;
  /** Where they stand, for records without an id. */
  readonly place?: Place;
  /** How many there are. */
  readonly count: number;
}

/** The findings of one day, so that later runs fail for new ones alone. */
export interface Baseline {
  /** The version of this form. */
  readonly ipmsBaseline: 1;
  /** The version of the standard. */
  readonly standardVersion: string;
  /** The hash of the rules that found them. */
  readonly rulesHash: string;
  /** The day of the report. */
  readonly asOf: string;
  /** The findings, sorted. */
  readonly findings: readonly BaselineEntry[];
  /** How many findings of a rule the report counted and did not keep: these will count as new. */
  readonly notListed: Readonly<Record<string, number>>;
}
