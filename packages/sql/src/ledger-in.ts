import type { LedgerHead } from "@ipms/core";
import type { Answer, Askable, Grouping, Question } from "@ipms/metrics";
import { evaluateElsewhere, readByRows } from "@ipms/metrics/elsewhere";
import { EngineError } from "./engine-error.js";
import { type Answering, type Engine, engineNames, type QueryOptions } from "./engine.js";
import { sqlLedger } from "./sql-ledger.js";

/** What is said beside the tables of a ledger in an engine. */
export interface LedgerInOptions extends QueryOptions {
  /** Whose ledger it is, and of when: what the head of a ledger file says. */
  readonly head?: LedgerHead;
}

/** A ledger that lies in an engine, and what can be asked of it. */
export interface LedgerIn {
  /** How many rows each of its tables has. */
  rows(): Promise<ReadonlyMap<string, number>>;
  /** Its fields, by table. */
  fields(): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * Evaluates definitions. The engine counts and adds up, exactly; ratios, ranges, rounding and refusals
   * are formed here, by the same code as in memory. PostgreSQL and DuckDB answer all queries of one
   * evaluation from one state of their tables, however much is written meanwhile.
   *
   * @param asked - metrics, measures or applied operators
   * @param question - as for `evaluateAll` of `@ipms/metrics`
   * @returns one answer for each definition, in the same order
   * @throws EngineError where the engine cannot give the whole answer, IpmsError where the question is
   * wrong
   */
  evaluate<const Asked extends Question & Grouping>(
    asked: readonly Askable[],
    question: Asked,
  ): Promise<readonly Answer<Asked>[]>;
}

/**
 * A ledger that lies in an engine. Every evaluation looks at it anew; in ClickHouse, which has no
 * snapshots, nothing may be written while it lasts.
 *
 * @example
 * ```ts
 * import { formatResult, ledgerOf, startRate } from "@ipms/metrics";
 * import { ledgerIn, openDuckdb } from "@ipms/sql";
 *
 * const { ledger } = ledgerOf({
 *   projects: [
 *     { projectId: "1", name: "Mill", signedOn: "2022-02-01", startedOn: "2022-05-20" },
 *     { projectId: "2", name: "Dock", signedOn: "2022-03-08", startedOn: null },
 *   ],
 * });
 * const engine = await openDuckdb();
 * await engine.load(ledger);
 * const question = { period: "2022-H1", asOf: "2022-06-30" };
 * const [result] = await ledgerIn(engine).evaluate([startRate], question);
 * console.log(result && formatResult(result, "en")); // => 50.0%
 * await engine.close();
 * ```
 *
 * @param engine - holds the ledger's tables
 * @param options - the ledger's head, and a signal that ends whatever is asked
 */
export function ledgerIn(engine: Engine, options: LedgerInOptions = {}): LedgerIn {
  const { head = {}, signal } = options;
  const sourceOf = (answering: Answering) => sqlLedger(answering, head, { signal });
  const source = sourceOf(engine);
  return {
    async rows() {
      const { tables } = await source.outline();
      return new Map([...tables].map(([name, { rowCount }]) => [name, rowCount] as const));
    },
    async fields() {
      const { tables } = await source.outline();
      return new Map([...tables].map(([name, { fields }]) => [name, fields] as const));
    },
    async evaluate(asked, question) {
      const [feature] = readByRows(question);
      if (feature !== undefined) {
        throw new EngineError("not-in-sql", { engine: engineNames[engine.dialect], feature });
      }
      const answered = (state: Answering) => evaluateElsewhere(asked, sourceOf(state), question);
      return engine.snapshot === undefined ? answered(engine) : engine.snapshot(answered);
    },
  };
}
