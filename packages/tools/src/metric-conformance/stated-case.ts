import type { Text } from "@ipms/core";
import type { Grouping, Question, SizeBandChoice } from "@ipms/metrics";
import type { ledgers } from "./ledgers.js";

/** One answer that must come out, worked out by hand. */
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

/** The answer for one group. */
export type StatedGroup = Stated & {
  /** The group, by grouping field; an absent value is `null`. */
  readonly group?: Readonly<Record<string, string | null>>;
  /** The part of a series, in canonical form. */
  readonly period?: string;
  /** Whether it is a cell without any record. */
  readonly noData?: true;
  /** Its place, where the groups are ranked and it has one. */
  readonly rank?: number;
};

/** The answers to a question that is split. */
interface StatedGroups {
  /** The undivided figure. */
  readonly total: Stated;
  /** One answer for every group. */
  readonly groups: readonly StatedGroup[];
}

/** What every case says. */
interface CommonCase {
  /** kebab-case, permanent. */
  readonly id: string;
  /** What it is there to show. */
  readonly title: Text;
  /** The ledger that is asked. */
  readonly ledger: keyof typeof ledgers;
  /** The figure that is asked for: a metric, a measure, or `operator:figure`. */
  readonly metric: string;
  /** How the answer comes out, by records and numbers. */
  readonly arithmetic?: Text;
}

/** One question to a ledger with its one answer. */
export interface StatedCase extends CommonCase {
  /** The question. */
  readonly parameters: Question;
  /** The answer. */
  readonly expected: Stated;
}

/** A question that is split, or put together: those of the second version of the protocol. */
export interface StatedSplitCase extends CommonCase {
  /** The question, with the fields or the series that split it. */
  readonly parameters: Question & Grouping;
  /** The size bands that split it. */
  readonly sizeBands?: SizeBandChoice;
  /** What becomes of the groups. */
  readonly arrange?: "rank" | "round-together";
  /** The indicators whose points are added up, by name. */
  readonly parts?: Readonly<
    Record<string, { readonly metric: string; readonly parameters: Question }>
  >;
  /** How the answer comes out. */
  readonly arithmetic: Text;
  /** The answer, one for each group where there are any. */
  readonly expected: Stated | StatedGroups;
}
