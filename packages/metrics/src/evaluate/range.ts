import type { Rational } from "@ipms/core";

/** A closed range of exact values. */
export interface Range {
  /** The least. */
  readonly low: Rational;
  /** The most. */
  readonly high: Rational;
}
