import type { Profile } from "@ipms/core";
import type { Dialect } from "@ipms/sql";
import { eachTarget } from "../figures/each-target.js";
import { evaluateAskedBy } from "../figures/evaluate-asked.js";
import type { Figure, ReportedLedger } from "../figures/figure.js";
import { bandChoice, sizeBandFigures } from "../figures/size-band-figures.js";
import { openInEngine } from "../ledger/open-in-engine.js";
import type { Asked } from "../options/askables.js";
import type { TypedQuestion } from "../options/question.js";
import type { Session } from "../program/session.js";
import type { RawMetrics } from "../options/raw-metrics.js";

/** What is asked of an engine. */
interface AskedOfEngine {
  readonly asked: readonly Asked[];
  readonly typed: TypedQuestion;
  readonly profile: Profile | undefined;
}

/**
 * The figures of a ledger that an engine counts and adds up.
 *
 * @param paths - files, or the address of a server
 * @param raw - the options as typed
 * @param engine - the engine
 * @param session - the call
 * @param asked - what is asked
 * @returns no ledger where its files have problems, which were then reported
 */
export async function engineFigures(
  paths: readonly string[],
  raw: RawMetrics,
  engine: Dialect,
  session: Session,
  { asked, typed, profile }: AskedOfEngine,
): Promise<{
  readonly ledger: ReportedLedger | undefined;
  readonly figures: readonly Figure[];
}> {
  const opened = await openInEngine(paths, raw, engine, session);
  if (opened === undefined) return { ledger: undefined, figures: [] };
  try {
    const split = {
      ...(raw.by === undefined ? {} : { by: raw.by }),
      ...(raw.every === undefined ? {} : { every: raw.every }),
    };
    const question = { ...typed, question: { ...typed.question, ...split } };
    const { tables } = opened;
    const each =
      raw.eachTarget === true
        ? await eachTarget(asked, question, profile, (askable, own) =>
            tables.targetChoices(askable, own),
          )
        : asked;
    const choice = bandChoice(raw);
    const figures =
      choice === undefined
        ? await evaluateAskedBy(each, question, profile, (definitions, one) =>
            tables.evaluate(definitions, one),
          )
        : await sizeBandFigures(each, question, profile, (askable, own) =>
            tables.evaluateSizeBands(askable, own, choice),
          );
    const rows = new Map(await tables.rows());
    return { ledger: { ...opened, rows, ledger: { head: opened.head } }, figures };
  } finally {
    await opened.close();
  }
}
