import { restate } from "@ipms/metrics";
import { exitCodes } from "../exit-codes.js";
import { questionFor } from "../figures/evaluate-asked.js";
import type { RestatedAsked } from "../figures/restated.js";
import { openLedger, warnProposed } from "../ledger/open-ledger.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import { toldProblems } from "../ledger/told-problems.js";
import { readAsked, usualFigures } from "../options/askables.js";
import { loadProfile } from "../options/profile.js";
import { readQuestion } from "../options/question.js";
import { type RawRecordCount, recordCount } from "../options/record-count.js";
import type { Session } from "../program/session.js";
import type { RawQuestion } from "../options/question-options.js";
import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms restate`. */
export interface RawRestate extends RawQuestion, RawSource, RawRecordCount {
  /** The form of the output. */
  readonly format?: string;
}

/** What `ipms restate` is asked about. */
export interface RestateArguments {
  /** The older ledger, as typed. */
  readonly older: string;
  /** The newer one. */
  readonly newer: string;
  /** The figures. */
  readonly names: readonly string[];
}

/** How many records of each input are shown unless more or fewer are asked for. */
const usualRecords = 20;

/** Compares two cuts as `ipms restate` was asked. */
export async function runRestate(
  { older, newer, names }: RestateArguments,
  raw: RawRestate,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const asked = [...new Set(names.length === 0 ? usualFigures : names)].map((name) =>
    readAsked(name),
  );
  const records = recordCount(raw, usualRecords);
  const askables = asked.map(({ askable }) => askable);
  const typed = await readQuestion(raw, askables, io);
  const profile = raw.profile === undefined ? undefined : await loadProfile(raw.profile, io);
  const ledgers = {
    older: await open(older, raw, session),
    newer: await open(newer, raw, session),
  };
  for (const ledger of Object.values(ledgers)) {
    if (await toldProblems(ledger, raw, session)) return;
  }
  const figures = asked.map((one): RestatedAsked => {
    const question = questionFor(one, typed, profile);
    const [from, to] = [ledgers.older.ledger, ledgers.newer.ledger];
    const [figure] = restate(from, to, [one.askable], question).figures;
    if (figure === undefined) throw new RangeError(`no answer for ${one.name}`);
    return { asked: one, figure };
  });
  if (raw.format === "json") {
    const { restatementJson } = await import("../output/restatement-json.js");
    io.out(restatementJson(ledgers, figures, locale));
  } else {
    const { restatementText } = await import("../output/restatement-text.js");
    io.out(restatementText(ledgers, figures, { records, locale, width }));
  }
  const refused = figures.filter(({ figure: { before, after } }) =>
    [before, after].some(({ status }) => status === "refused"),
  );
  // Of the usual figures nobody asked for each: some ledgers have no columns for some of them.
  if (names.length === 0 ? refused.length === figures.length : refused.length > 0) {
    session.endWith(exitCodes.findings);
  }
}

async function open(path: string, raw: RawRestate, session: Session): Promise<OpenedLedger> {
  const ledger = await openLedger([path], raw, session);
  if (ledger.problems.length === 0) warnProposed(ledger, session);
  return ledger;
}
