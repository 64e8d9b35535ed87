import type { Ledger } from "@ipms/core";
import type { Engine, QueryOptions } from "../engine.js";

/** How a ledger is loaded. */
export interface LoadOptions extends QueryOptions {
  /**
   * Whether the tables of the standard that are already there make way, all of them, also those that the
   * new ledger lacks; by default they do not.
   */
  readonly replace?: boolean | undefined;
}

/** An engine that a ledger in memory can be loaded into. */
export interface LedgerEngine extends Engine {
  /**
   * Makes a table of each table of a ledger, all of them or, where anything fails, none.
   *
   * @param ledger - the ledger
   * @param options - whether tables make way, and a signal that ends it
   * @throws EngineError `engine-table-exists`, `amount-beyond-engine`, and as {@link Engine.query} does
   */
  load(ledger: Ledger, options?: LoadOptions): Promise<void>;
}
