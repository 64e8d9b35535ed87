import type { LedgerHead } from "@ipms/core";
import type { Answer, Askable, Grouping, Question } from "@ipms/metrics";
import { evaluateElsewhere, readByRows } from "@ipms/metrics/elsewhere";
import { EngineError } from "./engine-error.js";
import { type Engine, engineNames, type QueryOptions } from "./engine.js";
import { sqlLedger } from "./sql-ledger.js";

/** What an evaluation in an engine may be told beside the question. */
export interface SqlOptions extends QueryOptions {
  /** Whose ledger it is, and of when: what the head of a ledger file says. */
  readonly head?: LedgerHead;
}

/**
 * Evaluates definitions over a ledger that lies in an engine. The engine counts and adds up, exactly;
 * ratios, ranges, rounding and refusals are formed here, by the same code as in memory.
 *
 * @param asked - metrics, measures or applied operators
 * @param engine - holds the ledger's tables
 * @param question - as for `evaluateAll` of `@ipms/metrics`
 * @param options - the ledger's head, and a signal that ends the evaluation
 * @returns one answer for each definition, in the same order
 * @throws EngineError where the engine cannot give the whole answer, IpmsError where the question is wrong
 */
export async function evaluateSql<const Asked extends Question & Grouping>(
  asked: readonly Askable[],
  engine: Engine,
  question: Asked,
  { head = {}, ...options }: SqlOptions = {},
): Promise<readonly Answer<Asked>[]> {
  const [feature] = readByRows(asked, question);
  if (feature !== undefined) {
    throw new EngineError("not-in-sql", { engine: engineNames[engine.dialect], feature });
  }
  return evaluateElsewhere(asked, sqlLedger(engine, head, options), question);
}
