import type { Dialect } from "@ipms/sql";
import type { RawCut } from "./cut-option.js";
import type { RawQuestion } from "./question-options.js";
import type { RawSource } from "./source-options.js";

/** What commander hands over for `ipms metrics`. */
export interface RawMetrics extends RawQuestion, RawCut, RawSource {
  /** What to compute; the usual figures unless stated. */
  readonly metric?: readonly string[];
  /** Fields to split by. */
  readonly by?: readonly string[];
  /** Whether groups stand in the order of their values. */
  readonly rank?: boolean;
  /** How many of the largest groups to give the share of. */
  readonly top?: string;
  /** The system of size bands to split by. */
  readonly sizeBands?: string;
  /** The amount that decides a project's size. */
  readonly bandBasis?: "total" | "fixed" | "funds";
  /** Whether groups are rounded so that they add up to the printed total. */
  readonly addUp?: boolean;
  /** Whether every target is taken in turn. */
  readonly eachTarget?: boolean;
  /** Into which parts the period is split. */
  readonly every?: "month" | "quarter" | "half" | "year";
  /** The form of the output. */
  readonly format?: string;
  /** The engine that counts and adds up. */
  readonly engine?: Dialect;
}
