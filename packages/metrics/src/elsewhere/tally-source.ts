import type { Day, LedgerHead } from "@ipms/core";
import type { TallyAnswer, TallyRequest } from "./requests.js";

/** What a ledger that lies elsewhere has. */
export interface LedgerOutline {
  /** Whose it is, and of when. */
  readonly head: LedgerHead;
  /** By canonical table name. */
  readonly tables: ReadonlyMap<string, TableOutline>;
}

/** What a table elsewhere has. */
export interface TableOutline {
  /** Its fields, by canonical name. */
  readonly fields: readonly string[];
  /** How many rows it has. */
  readonly rowCount: number;
}

/** A ledger that lies elsewhere and counts and adds up there. */
export interface TallySource {
  /**
   * What the ledger has.
   *
   * @param knownAt - counts the rows that it had on this day, by their record dates
   */
  outline(knownAt?: Day): Promise<LedgerOutline>;
  /**
   * The records of a table of which a ledger has few: targets, plans, exchange rates.
   *
   * @param table - its canonical name; the ledger has it
   * @returns records as `ledgerOf` takes them
   */
  records(table: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /**
   * Counts and adds up.
   *
   * @param requests - what is asked
   * @returns the answers in the same order
   */
  answer(requests: readonly TallyRequest[]): Promise<readonly TallyAnswer[]>;
}
