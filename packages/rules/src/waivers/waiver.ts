import type { FindingWaiver } from "../finding.js";

/**
 * Findings that may stand: those of a rule, of one record where `record` says so, at one field where
 * `field` says so.
 */
export interface Waiver extends FindingWaiver {
  /** The rule's id. */
  readonly rule: string;
  /** The record's id; findings without a record are meant only where this is left out. */
  readonly record?: string;
  /** The field, by canonical name. */
  readonly field?: string;
}

/** A file of waivers. */
export interface WaiversFile {
  /** The version of this form. */
  readonly ipmsWaivers: 1;
  /** The waivers. */
  readonly waivers: readonly Waiver[];
}
