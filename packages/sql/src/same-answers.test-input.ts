import { IpmsError, type Ledger } from "@ipms/core";
import { type Askable, evaluateAll, type Grouping, type Question } from "@ipms/metrics";
import { evaluateElsewhere, type TallySource } from "@ipms/metrics/elsewhere";
import { EngineError } from "./engine-error.js";
import type { LedgerEngine } from "./engines/ledger-engine.js";
import { sqlLedger } from "./sql-ledger.js";

/** What an evaluation came to: answers, or what was wrong with the question. */
export type Outcome = { readonly answers: readonly unknown[] } | { readonly mistake: unknown };

/** What memory says. */
export function inMemory(
  asked: readonly Askable[],
  ledger: Ledger,
  question: Question & Grouping,
): Outcome {
  try {
    return { answers: evaluateAll(asked, ledger, question) };
  } catch (error) {
    return mistakeOf(error);
  }
}

/** What an engine says. */
export async function inEngine(
  asked: readonly Askable[],
  source: TallySource,
  question: Question & Grouping,
): Promise<Outcome> {
  try {
    return { answers: await evaluateElsewhere(asked, source, question) };
  } catch (error) {
    if (error instanceof EngineError) throw error;
    return mistakeOf(error);
  }
}

/** Puts a ledger in the place of whatever the engine held. */
export async function reloaded(engine: LedgerEngine, ledger: Ledger): Promise<TallySource> {
  await engine.load(ledger, { replace: true });
  return sqlLedger(engine, ledger.head, {});
}

function mistakeOf(error: unknown): Outcome {
  if (!(error instanceof IpmsError)) throw error;
  return { mistake: { code: error.code, problem: error.problem, message: error.message } };
}
