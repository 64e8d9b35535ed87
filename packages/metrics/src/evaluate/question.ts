import type {
  Basis,
  Measure,
  MetricData,
  Applied,
  Period,
  Population,
  RoundingMode,
  Text,
} from "@ipms/core";

/** What can be asked of a ledger: a metric, a measure, or an operator applied to one of them. */
export type Askable = MetricData | Measure | Applied;

/** One condition on a field: a value, several, a range, or whether there is a value at all. */
export type Condition =
  | string
  | boolean
  | readonly string[]
  | {
      /** At least this: a plain decimal, an amount with currency (`"100000000 CNY"`) or a date. */
      readonly atLeast?: string;
      /** Below this. */
      readonly below?: string;
      /** Above this. */
      readonly above?: string;
      /** At most this. */
      readonly atMost?: string;
    }
  | { readonly present: boolean };

/**
 * Conditions by field of `projects`; all must hold. A division stands for everything in it, and an
 * industry for everything below it.
 */
export type Where = Readonly<Record<string, Condition>>;

/** An exchange rate handed to an evaluation. */
export interface ExchangeRateRow {
  /** ISO 4217. */
  readonly fromCurrency: string;
  /** ISO 4217. */
  readonly toCurrency: string;
  /** The period for which it holds, in canonical form. */
  readonly period: string;
  /** The policy it belongs to. */
  readonly policy: string;
  /** Units of `toCurrency` for one of `fromCurrency`, a plain decimal. */
  readonly rate: string;
  /** Where it comes from. */
  readonly source?: string | null | undefined;
}

/** With which period a figure is compared. */
export type Comparison = "previous-year" | "previous-period" | (string & {});

/**
 * The comparison period's value on the basis of today: for the places, projects or definitions that are
 * counted now. It is never worked out here; whoever restated it says where it comes from.
 */
export interface RestatedBase {
  /** The id of the measure or metric whose value it is. */
  readonly of: string;
  /** The comparison period, such as `"2022-01/2022-09"`. */
  readonly period: string;
  /** Of which group, where the question asks for groups; the whole unless stated. */
  readonly group?: Readonly<Record<string, string | null>>;
  /** The value: a plain decimal, `"40%"`, or `"2912000000 CNY"`. */
  readonly value: string;
  /** Where it comes from. */
  readonly source: string;
}

/** The period, the day, and every choice that changes the number; all but the first two have defaults. */
export interface Question {
  /** The period asked for, such as `"2022-H1"`. */
  readonly period: string | Period;
  /** The day whose knowledge counts, `"2022-06-30"`; nothing reads the clock. */
  readonly asOf: string;
  /**
   * A second clock: answer from what the ledger held on this day, `"2022-07-15"`. Whatever was recorded
   * later is not there, and `asOf` may not lie after it.
   */
  readonly knownAt?: string;
  /**
   * Which projects are in question; the definition's own population unless stated. A flow of events
   * counts whatever happened in the period and has no population but the ledger.
   */
  readonly population?: string | Population;
  /** `cohort` or `flow`; the definition's own unless stated. */
  readonly basis?: Basis;
  /** Narrows the population. */
  readonly where?: Where;
  /** The part that `share` compares with the whole. */
  readonly part?: Where;
  /** Since when, for the population `signed-since`. */
  readonly since?: string;
  /** Which signing event, for the population `signed-at-event`. */
  readonly event?: string;
  /** Contract types that count; an absent type counts and is noted. */
  readonly contractTypes?: readonly string[];
  /** Whether projects terminated by `asOf` stay (`keep`, the default) or leave both sides. */
  readonly terminated?: "keep" | "drop";
  /** Whether expansions of other projects count as projects (`keep`, the default). */
  readonly expansions?: "keep" | "drop";
  /**
   * For `planned-…` populations: numerators count the period's events of whatever project (default),
   * or only those of the planned projects.
   */
  readonly plannedNumerator?: "period-events" | "same-projects";
  /** Whether milestones count by the day they happened (default) or were recorded. */
  readonly dateBasis?: "event" | "recorded";
  /** The currency of the answer; needed with `ratePolicy` where the ledger has several. */
  readonly currency?: string;
  /** How foreign amounts are converted; without one they are never mixed. */
  readonly ratePolicy?: "fixed-annual" | "period-average" | "transaction-date";
  /** Exchange rates beside those of the ledger. */
  readonly rates?: readonly ExchangeRateRow[];
  /** The division whose view origin scopes take; the ledger's own unless stated. */
  readonly division?: string;
  /** Refuse when more than this share of records is undecided: a plain decimal from 0 to 1. */
  readonly maxUndecidedShare?: string;
  /** With which period to compare; the same period of the year before unless stated. */
  readonly compare?: Comparison;
  /** Restated values of the comparison period, for growth on a comparable basis (可比口径). */
  readonly comparableBase?: readonly RestatedBase[];
  /** Which target: its issuer, kind and own period, where there are several. */
  readonly target?: {
    /** Who set it. */
    readonly issuer?: string;
    /** Its kind, such as `expected`. */
    readonly kind?: string;
    /** The target's own period, in canonical form. */
    readonly period?: string;
  };
  /** The definition's own parameters by name. */
  readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
  /** The profile whose choices are in force, such as `hunan-planning-rates@1`; only reported. */
  readonly profile?: string;
  /** Digits of the rounded value; the definition's own unless stated. */
  readonly digits?: number;
  /** How the last digit is chosen; `half-up` unless stated. */
  readonly rounding?: RoundingMode;
}

/**
 * How to split a figure: fields of `projects` (`park`, `industryChain`, `investorType` …), divisions
 * and industries at a level (`division:prefecture`, `industry:section`), and a series of periods.
 */
export interface Grouping {
  /** Fields, in the order of the key. */
  readonly by?: readonly string[];
  /** A series: every month, quarter, half or year of the period, empty ones included. */
  readonly every?: "month" | "quarter" | "half" | "year";
  /**
   * For a series: each part as of its own last day (default), so that all parts are equally old, or
   * all as of the question's day.
   */
  readonly seriesAsOf?: "part-end" | "question";
}

/** Labels of the two bases. */
export const basisTexts: Readonly<Record<Basis, Text>> = {
  cohort: { en: "cohort", "zh-Hans": "同批项目" },
  flow: { en: "flow of the period", "zh-Hans": "本期发生" },
};
