import type { Text } from "@ipms/core";
import type { Grouping, LedgerInput, Question, SizeBandChoice } from "@ipms/metrics";

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

/** One answer that must be given. */
export type ExpectedAnswer =
  | {
      readonly status: "value";
      readonly value: ExactValue;
      readonly rounded: string;
      readonly bounds?: ExactBounds;
    }
  | { readonly status: "refused" | "no-data"; readonly reason: string };

/** Which group, or which part of a series, an answer is for. */
export interface GroupKey {
  /** The group, by grouping field; an absent value is `null`. */
  readonly group?: Readonly<Record<string, string | null>>;
  /** The part of a series, in canonical form. */
  readonly period?: string;
}

/** The answer that one group must have. */
type ExpectedGroup = GroupKey & { readonly rank?: number } & ExpectedAnswer;

/** The answers that a question with groups must have, in any order. */
export interface ExpectedGroups {
  /** Tells it from a single answer. */
  readonly status: "groups";
  /** The undivided figure. */
  readonly total: ExpectedAnswer;
  /** One answer for each group. */
  readonly groups: readonly ExpectedGroup[];
}

/** What a case must give. */
export type Expected = ExpectedAnswer | ExpectedGroups;

/** A case of `@ipms/metrics/conformance.json`. */
export interface ConformanceCase {
  /** Its permanent id. */
  readonly id: string;
  /** The version of the protocol that it needs; 1 where it is not stated. */
  readonly protocol?: number;
  /** What it is there to show. */
  readonly title: Text;
  /** The name of its ledger. */
  readonly ledger: string;
  /** The figure asked for. */
  readonly metric: string;
  /** The question. */
  readonly parameters: Question & Grouping;
  /** The size bands that split it. */
  readonly sizeBands?: SizeBandChoice;
  /** What becomes of the groups. */
  readonly arrange?: "rank" | "round-together";
  /** For a total score: the indicators by name. */
  readonly parts?: Readonly<
    Record<string, { readonly metric: string; readonly parameters: Question }>
  >;
  /** The answer. */
  readonly expected: Expected;
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
  const { id, protocol, ledger, title: _title, expected: _expected, ...asked } = each;
  const version = protocol === undefined ? {} : { protocol };
  return { id, ...version, ledger: suite.ledgers[ledger], ...asked };
}

/** Cases in an order in which those of one ledger stand together, else as they were. */
export function byLedger(cases: readonly ConformanceCase[]): readonly ConformanceCase[] {
  const ledgers = new Set(cases.map(({ ledger }) => ledger));
  return [...ledgers].flatMap((name) => cases.filter(({ ledger }) => ledger === name));
}
