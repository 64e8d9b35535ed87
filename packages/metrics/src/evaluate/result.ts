import type { Basis, Quantity, RefusalReason, Rounded } from "@ipms/core";
import type { LeadTimes } from "../speed/lead-times.js";

/** How many records a figure rests on, and what became of the others. */
export interface Coverage {
  /** Projects that belong to the population. */
  readonly counted: number;
  /** Projects left out, by reason. */
  readonly excluded: Readonly<Record<string, number>>;
  /** Records that could not be decided: of the population, and of each input. */
  readonly undecided: Readonly<Record<string, number>>;
  /** Counted records worth a note, such as `contract-type-absent` or `framework`. */
  readonly noted: Readonly<Record<string, number>>;
}

/** An exchange rate that a figure used. */
export interface UsedRate {
  /** ISO 4217. */
  readonly fromCurrency: string;
  /** ISO 4217. */
  readonly toCurrency: string;
  /** The period for which the rate holds. */
  readonly period: string;
  /** The policy it belongs to. */
  readonly policy: string;
  /** The rate, a plain decimal. */
  readonly rate: string;
  /** Where it comes from. */
  readonly source?: string;
}

/** What a figure is compared with. */
export interface ComparedWith {
  /** The comparison period, in canonical form. */
  readonly period: string;
  /** Its as-of date. */
  readonly asOf: string;
  /**
   * Whether the base is what the ledger records for that period, or a restated one that the caller
   * supplied: only the latter is a comparable basis (可比口径).
   */
  readonly base: "as-recorded" | "restated";
  /** Where a restated base comes from. */
  readonly source?: string;
}

/** The target that a figure is measured by. */
export interface UsedTarget {
  /** Its id. */
  readonly targetId: string;
  /** Who set it. */
  readonly issuer?: string;
  /** Its kind, such as `expected`. */
  readonly kind?: string;
  /** Whose it is to reach. */
  readonly division?: string;
  /** Its own period, in canonical form. */
  readonly period: string;
}

/**
 * From what the past was recovered: a cut of the ledger; record dates, everything without one being as
 * it stands now; or record dates with amounts, which are those of now.
 */
export type Replay = "cut" | "record-dates" | "current-amounts";

/** What every result says about itself: which definition, of what, as of when, with which choices. */
export interface ResultHead {
  /** The metric's, measure's or operator's id. */
  readonly metric: string;
  /** For an operator: the id of what it was applied to. */
  readonly of?: string;
  /** The definition's version. */
  readonly version: number;
  /** The hash of the catalogue of definitions that was used. */
  readonly catalogueHash: string;
  /** The exact inputs, by name. */
  readonly inputs: Readonly<Record<string, Quantity>>;
  /** The period, in canonical form. */
  readonly period: string;
  /** The as-of date. */
  readonly asOf: string;
  /** The day whose ledger was asked, where that is not the ledger as it stands. */
  readonly knownAt?: string;
  /** From what the ledger of that day was recovered. */
  readonly replay?: Replay;
  /** The day on which that cut was made, where it was one. */
  readonly cutOn?: string;
  /** The period and day it is compared with. */
  readonly comparedWith?: ComparedWith;
  /** The target that it is measured by. */
  readonly target?: UsedTarget;
  /** The population's id. */
  readonly population: string;
  /** The basis. */
  readonly basis: Basis;
  /** Every choice that was in force, defaults included. */
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  /** What the figure rests on. */
  readonly coverage: Coverage;
  /** The range the exact value lies in, where records are undecided. */
  readonly bounds?: { readonly low: Quantity; readonly high: Quantity };
  /** The exchange rates used. */
  readonly rate?: readonly UsedRate[];
  /** For lead times: finished projects alone and all projects, side by side. */
  readonly leadTimes?: LeadTimes;
  /** The group, by grouping field; an absent value is `null`. */
  readonly group?: Readonly<Record<string, string | null>>;
}

/** A result with a value. */
export interface ValueResult extends ResultHead {
  /** Tells results apart. */
  readonly status: "value";
  /** The exact value. */
  readonly value: Quantity;
  /** The value rounded once for showing. */
  readonly rounded: Rounded;
}

/** A refused result. */
export interface RefusedResult extends ResultHead {
  /** Tells results apart. `no-data` is a cell of a group or series without any record. */
  readonly status: "refused" | "no-data";
  /** The reason, of the closed list. */
  readonly reason: RefusalReason;
  /** What exactly. */
  readonly detail?: string;
  /** For growth over a base of zero or below: the absolute change. */
  readonly change?: Quantity;
}

/** The answer to one question: an exact value or a refusal, and everything that explains it. */
export type Result = ValueResult | RefusedResult;

/** The answer to a question that was split into groups or a series. */
export interface ResultTable {
  /** The undivided figure: evaluated anew, never summed from the groups. */
  readonly total: Result;
  /** One result for every group and part, in the order of their keys. */
  readonly groups: readonly Result[];
}
