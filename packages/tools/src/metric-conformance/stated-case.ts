import type { Text } from "@ipms/core";
import type { Question } from "@ipms/metrics";
import type { ledgers } from "./ledgers.js";

/** What must come out, worked out by hand. */
export type Stated =
  | {
      /** The exact value: a whole number or a fraction, `37/53`. */
      readonly value: string;
      /** ISO 4217, for amounts of money. */
      readonly currency?: string;
      /** The value as it is shown, ratios and points in hundredths. */
      readonly rounded: string;
      /** The lowest and the highest exact value, where records are undecided. */
      readonly bounds?: readonly [low: string, high: string];
    }
  | {
      /** Why there is no value. */
      readonly reason: string;
    };

/** One question to a ledger with its answer. */
export interface StatedCase {
  /** kebab-case, permanent. */
  readonly id: string;
  /** What it is there to show. */
  readonly title: Text;
  /** The ledger that is asked. */
  readonly ledger: keyof typeof ledgers;
  /** The figure that is asked for: a metric, a measure, or `operator:figure`. */
  readonly metric: string;
  /** The question. */
  readonly parameters: Question;
  /** The answer. */
  readonly expected: Stated;
}
