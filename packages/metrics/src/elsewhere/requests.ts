import type { Day, FieldReference, ParameterValues, Rational, Test, Truth } from "@ipms/core";
import type { Keys, ProjectReading, ProjectsAsked } from "./projects-in-question.js";
import type { TimesRequest, TimesRow } from "./times-request.js";

/** Asks for every different combination of the values that projects are split by. */
export interface KeysRequest {
  /** Tells requests apart. */
  readonly kind: "keys";
  /** How projects are read. */
  readonly reading: ProjectReading;
}

/** Asks for every currency that a column of money holds, in whatever row. */
export interface CurrenciesRequest {
  /** Tells requests apart. */
  readonly kind: "currencies";
  /** The column. */
  readonly amount: FieldReference;
}

/** Asks what becomes of every project. */
export interface CoverageRequest {
  /** Tells requests apart. */
  readonly kind: "coverage";
  /** The projects in question. */
  readonly projects: ProjectsAsked;
}

/** Asks how many records of a table count, and for the sums of their amounts. */
export interface RecordsRequest {
  /** Tells requests apart. */
  readonly kind: "records";
  /** The id of the measure that asked first, for people who read the query; it changes no answer. */
  readonly measure: string;
  /** The table whose records count. */
  readonly table: string;
  /** The projects in question. */
  readonly projects: ProjectsAsked;
  /** What must hold of a record. */
  readonly counts: Test;
  /** The values that this test reads. */
  readonly parameters: ParameterValues;
  /** Whether a project counts once, however many of its records count. */
  readonly once: boolean;
  /** What is added up, where anything is. */
  readonly amount?: AmountAsked;
}

/** A field whose amounts are added up. */
export interface AmountAsked {
  /** The field. */
  readonly field: FieldReference;
  /** Whether its amounts have currencies. */
  readonly money: boolean;
  /** Set where amounts in other currencies are to be told apart by their dates, to be converted. */
  readonly converted?: Converted;
}

/** Amounts that are to be converted into one currency. */
export interface Converted {
  /** The currency; its own amounts need no date. */
  readonly into: string;
  /** The date that chooses the rate, where the ledger has it. */
  readonly on?: FieldReference;
}

/** Asks for what cumulative balances say of projects that have no record of their own. */
export interface BalancesRequest {
  /** Tells requests apart. */
  readonly kind: "balances";
  /** The projects in question. */
  readonly projects: ProjectsAsked;
  /** The table of the records that go before, and their date, where the ledger has it. */
  readonly records: { readonly table: string; readonly on?: FieldReference };
  /** A project with a record by this day is left out. */
  readonly asOf: Day;
  /** The balances. */
  readonly balances: {
    readonly table: string;
    readonly on: FieldReference;
    readonly amount: FieldReference;
  };
  /** The day up to which balances count. */
  readonly end: Day;
  /** For a flow, the day before the period: its balance is taken off. */
  readonly before?: Day;
  /** The currency that amounts are converted into, where they are. */
  readonly into?: string;
}

/** What an engine is asked to count or add up. */
export type TallyRequest =
  | TimesRequest
  | KeysRequest
  | CurrenciesRequest
  | CoverageRequest
  | RecordsRequest
  | BalancesRequest;

/** An amount of money by currency and, where it is to be converted, by date. */
export interface DatedCurrency {
  /** ISO 4217; `null` for amounts without one. */
  readonly currency: string | null;
  /** The first day of the date that chooses the rate; `null` where there is none or none is needed. */
  readonly first: Day | null;
  /** Its last day. */
  readonly last: Day | null;
}

/** How many projects became what. */
export interface CoverageRow {
  /** See {@link Keys}. */
  readonly keys: Keys;
  /** Whether they are in question. */
  readonly truth: Truth;
  /** Of those that are not, the first step that they fail; the population after all steps. */
  readonly step: number;
  /** Whether their contract type is absent, a framework, or another. */
  readonly type: "absent" | "framework" | "other";
  /** How many. */
  readonly count: number;
}

/** What the records of one key come to. */
export interface RecordsRow {
  /** See {@link Keys}. */
  readonly keys: Keys;
  /** For sums, of which currency and date. */
  readonly slot?: DatedCurrency;
  /** How many, at `3 × whether the project is in question + whether the record counts`. */
  readonly states: readonly number[];
  /** For sums, the amounts. */
  readonly amounts?: {
    /** How many of those that certainly count have one. */
    readonly certain: number;
    /** Their sum. */
    readonly sum: Rational;
    /** How many of those that may count have one. */
    readonly open: number;
    /** The sum of those below zero. */
    readonly low: Rational;
    /** The sum of those above zero. */
    readonly high: Rational;
  };
}

/** What balances say of some projects of one key. */
export interface BalancesRow {
  /** See {@link Keys}. */
  readonly keys: Keys;
  /** Whether the projects are in question. */
  readonly truth: Truth;
  /** Whether their balances leave the amount open. */
  readonly open: boolean;
  /** How many projects. */
  readonly count: number;
  /** Their amounts: none, one, or two where the balances at the edges are in different currencies. */
  readonly parts: readonly {
    /** Of which currency and date. */
    readonly slot: DatedCurrency;
    /** The sum. */
    readonly sum: Rational;
    /** The sum of those below zero. */
    readonly low: Rational;
    /** The sum of those above zero. */
    readonly high: Rational;
  }[];
}

/** The rows that answer each kind of request. */
export interface TallyRows {
  /** Different combinations. */
  readonly keys: readonly Keys[];
  /** Different currencies. */
  readonly currencies: readonly string[];
  /** Projects by what became of them. */
  readonly coverage: readonly CoverageRow[];
  /** Records by state. */
  readonly records: readonly RecordsRow[];
  /** Projects by what balances say. */
  readonly balances: readonly BalancesRow[];
  /** Projects by the dates of their milestones. */
  readonly times: readonly TimesRow[];
}

/** The rows of one answer. */
export type TallyAnswer = TallyRows[TallyRequest["kind"]];
