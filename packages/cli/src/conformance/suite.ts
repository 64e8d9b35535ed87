import type { Text } from "@ipms/core";
import type { LedgerInput, Question } from "@ipms/metrics";

/** An exact value in lowest terms. */
export interface ExactValue {
  /** A whole number, possibly negative. */
  readonly numerator: string;
  /** A whole number above zero. */
  readonly denominator: string;
  /** ISO 4217, for amounts of money. */
  readonly currency?: string;
}

/** The least and the greatest exact value, where records are undecided. */
interface ExactBounds {
  /** The least. */
  readonly low: ExactValue;
  /** The greatest. */
  readonly high: ExactValue;
}

/** What a case must give. */
export type ExpectedAnswer =
  | {
      readonly status: "value";
      readonly value: ExactValue;
      readonly rounded: string;
      readonly bounds?: ExactBounds;
    }
  | { readonly status: "refused"; readonly reason: string };

/** A case of `@ipms/metrics/conformance.json`. */
export interface ConformanceCase {
  /** Its permanent id. */
  readonly id: string;
  /** What it is there to show. */
  readonly title: Text;
  /** The name of its ledger. */
  readonly ledger: string;
  /** The figure asked for. */
  readonly metric: string;
  /** The question. */
  readonly parameters: Question;
  /** The answer. */
  readonly expected: ExpectedAnswer;
}

/** The suite as it is published. */
export interface ConformanceSuite {
  /** The ledgers by name. */
  readonly ledgers: Readonly<Record<string, LedgerInput>>;
  /** The cases. */
  readonly cases: readonly ConformanceCase[];
}

/** What is sent for a case: everything that is needed to answer it. */
export function requestOf(suite: ConformanceSuite, each: ConformanceCase): object {
  const { id, metric, parameters } = each;
  return { id, ledger: suite.ledgers[each.ledger], metric, parameters };
}
