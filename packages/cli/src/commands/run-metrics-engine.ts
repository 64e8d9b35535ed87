import type { Profile, Text } from "@ipms/core";
import type { Dialect } from "@ipms/sql";
import { evaluateAskedBy } from "../figures/evaluate-asked.js";
import type { Figure, ReportedLedger } from "../figures/figure.js";
import { openInEngine } from "../ledger/open-in-engine.js";
import { Misuse } from "../misuse.js";
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
  const option = raw.sizeBands === undefined ? raw.eachTarget && "--each-target" : "--size-bands";
  if (option !== undefined && option !== false) throw new Misuse(inMemoryOnly, { option });
  const opened = await openInEngine(paths, raw, engine, session);
  if (opened === undefined) return { ledger: undefined, figures: [] };
  try {
    const split = {
      ...(raw.by === undefined ? {} : { by: raw.by }),
      ...(raw.every === undefined ? {} : { every: raw.every }),
    };
    const question = { ...typed, question: { ...typed.question, ...split } };
    const figures = await evaluateAskedBy(asked, question, profile, (definitions, one) =>
      opened.tables.evaluate(definitions, one),
    );
    const rows = new Map(await opened.tables.rows());
    return { ledger: { ...opened, rows, ledger: { head: opened.head } }, figures };
  } finally {
    await opened.close();
  }
}

const inMemoryOnly: Text = {
  en: "{option} is worked out in memory only: leave out --engine",
  "zh-Hans": "{option} 只能在内存中计算：请去掉 --engine",
};
