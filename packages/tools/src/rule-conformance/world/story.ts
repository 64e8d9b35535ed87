import type { Day } from "@ipms/core";
import type { Industry } from "./industries.js";
import type { Life } from "./life.js";

/** One row of a table, as it stands in a ledger of JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** Who invests. */
export interface Investor {
  /** Tells investors apart, from 0. */
  readonly number: number;
  /** The brand that names carry. */
  readonly brand: string;
  /** What its rows say of it. */
  readonly fields: Row;
  /** Where it comes from, as receipts say it. */
  readonly origin: Row;
  /** The currency of its contracts. */
  readonly currency: string;
}

/** One contract or other signing. */
export interface Contract {
  /** The day. */
  readonly on: Day;
  /** The kind of agreement. */
  readonly contractType: string;
  /** The event at which it was signed. */
  readonly signingEvent?: string;
}

/** Money that arrived. */
export interface Payment {
  /** The day. */
  readonly on: Day;
  /** How much, in 10 000 units of the investor's currency. */
  readonly amount: number;
}

/** A project from beginning to end, of which a cut of the ledger knows a part. */
export interface Story {
  /** Its id. */
  readonly id: string;
  /** Who invests. */
  readonly investor: Investor;
  /** Where. */
  readonly division: string;
  /** In which industry. */
  readonly industry: Industry;
  /** Total investment in 10 000 units of the investor's currency. */
  readonly investment: number;
  /** What does not change. */
  readonly fields: Row;
  /** What is known from the registration of the local company on. */
  readonly company: Row;
  /** What happens when. */
  readonly life: Life;
  /** What is signed, in order. */
  readonly contracts: readonly Contract[];
  /** What is paid, in order. */
  readonly payments: readonly Payment[];
  /** How the units share it; empty where nobody shares. */
  readonly shares: readonly Row[];
  /** Whether sums by quarter are kept for it. */
  readonly hasBalances: boolean;
}
