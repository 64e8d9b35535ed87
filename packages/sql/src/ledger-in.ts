import type { LedgerHead } from "@ipms/core";
import type {
  Answer,
  Askable,
  Grouping,
  Question,
  SizeBandChoice,
  SizeBandTable,
  TargetChoice,
} from "@ipms/metrics";
import {
  evaluateElsewhere,
  evaluateSizeBandsElsewhere,
  targetChoicesElsewhere,
  type TallySource,
} from "@ipms/metrics/elsewhere";
import { withCheckedCodes } from "./checked-codes.js";
import type { Answering, Engine, QueryOptions } from "./engine.js";
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
  /**
   * Evaluates a definition in every size band. Bounds are compared where the ledger lies; by funds in
   * place, the funds of each project are fetched one by one.
   *
   * @param asked - the definition
   * @param question - as for `evaluateSizeBands` of `@ipms/metrics`
   * @param choice - which bands, by which amount
   * @throws EngineError where the engine cannot give the whole answer, IpmsError where the question is
   * wrong
   */
  evaluateSizeBands(
    asked: Askable,
    question: Question,
    choice: SizeBandChoice,
  ): Promise<SizeBandTable>;
  /**
   * The targets that a question may mean.
   *
   * @param asked - the definition
   * @param question - as for `targetChoices` of `@ipms/metrics`
   */
  targetChoices(asked: Askable, question: Question & Grouping): Promise<readonly TargetChoice[]>;
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
  const answered = async <Found>(
    evaluate: (ledger: TallySource) => Promise<Found>,
  ): Promise<Found> => {
    const inState = (state: Answering): Promise<Found> =>
      evaluate(withCheckedCodes(sourceOf(state), state, { signal }));
    return engine.snapshot === undefined ? inState(engine) : engine.snapshot(inState);
  };
  return {
    async rows() {
      const { tables } = await source.outline();
      return new Map([...tables].map(([name, { rowCount }]) => [name, rowCount] as const));
    },
    async fields() {
      const { tables } = await source.outline();
      return new Map([...tables].map(([name, { fields }]) => [name, fields] as const));
    },
    evaluate: (asked, question) => answered((ledger) => evaluateElsewhere(asked, ledger, question)),
    evaluateSizeBands: (asked, question, choice) =>
      answered((ledger) => evaluateSizeBandsElsewhere(asked, ledger, question, choice)),
    targetChoices: (asked, question) =>
      answered((ledger) => targetChoicesElsewhere(asked, ledger, question)),
  };
}
