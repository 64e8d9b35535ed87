import { IpmsError, type Ledger } from "@ipms/core";
import { evaluateAll, evaluateSizeBands } from "@ipms/metrics";
import {
  evaluateElsewhere,
  evaluateSizeBandsElsewhere,
  type TallySource,
} from "@ipms/metrics/elsewhere";
import { EngineError } from "./engine-error.js";
import type { LedgerEngine } from "./engines/ledger-engine.js";
import type { Asked } from "./random-questions.test-input.js";
import { sqlLedger } from "./sql-ledger.js";

/** What an evaluation came to: answers, or what was wrong with the question. */
export type Outcome = { readonly answers: readonly unknown[] } | { readonly mistake: unknown };

/** What memory says. */
export function inMemory({ definitions, question, bands }: Asked, ledger: Ledger): Outcome {
  try {
    const answers =
      bands === undefined
        ? evaluateAll(definitions, ledger, question)
        : definitions.map((each) => evaluateSizeBands(each, ledger, question, bands));
    return { answers };
  } catch (error) {
    return mistakeOf(error);
  }
}

/** What an engine says. */
export async function inEngine(
  { definitions, question, bands }: Asked,
  source: TallySource,
): Promise<Outcome> {
  try {
    if (bands === undefined) {
      return { answers: await evaluateElsewhere(definitions, source, question) };
    }
    const answers: unknown[] = [];
    for (const each of definitions) {
      answers.push(await evaluateSizeBandsElsewhere(each, source, question, bands));
    }
    return { answers };
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
