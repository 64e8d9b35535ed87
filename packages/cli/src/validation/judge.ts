import type { ProblemCode } from "@ipms/core";
import {
  supportedFigures,
  type ValidateOptions,
  type ValidationReport,
  validator,
} from "@ipms/rules";
import type { RawValidate } from "../commands/validate.js";
import { isUnfound, type OpenedLedger, readOpened, streamOpened } from "../ledger/open-ledger.js";
import type { Session } from "../program/session.js";
import { asOfDay } from "./as-of-day.js";

/** How a ledger is judged, but for the day. */
type JudgeSettings = Omit<ValidateOptions, "asOf" | "head">;

/** The report on a ledger, or that no file is where it was said to be. */
type Judged =
  | { readonly report: ValidationReport }
  | { readonly unfound: Pick<OpenedLedger, "problems" | "totals"> };

/**
 * Reads and judges a ledger. Nothing of it is kept that rules do not look at again, unless figures are
 * asked of it, or it says its own day or how it was read.
 *
 * @param paths - files, folders, or `-` for the standard input
 * @param raw - the call as typed
 * @param settings - an earlier cut, a profile, settings, waivers and a baseline
 * @param session - the call
 * @throws Misuse where the ledger cannot be read so, or no day is known
 */
export function judgeLedger(
  paths: readonly string[],
  raw: RawValidate,
  settings: JudgeSettings,
  session: Session,
): Promise<Judged> {
  const isKept = raw.figures !== false || raw.asOf === undefined || raw.report !== undefined;
  return isKept
    ? judgeKept(paths, raw, settings, session)
    : judgePassing(paths, raw, settings, session);
}

async function judgePassing(
  paths: readonly string[],
  raw: RawValidate,
  settings: JudgeSettings,
  session: Session,
): Promise<Judged> {
  const judge = validator({ ...settings, asOf: asOfDay(raw.asOf) });
  const passed = await streamOpened(paths, raw, session, judge);
  if (isUnfound(passed)) return { unfound: passed };
  const { head, complete, files } = passed;
  return { report: judge.finish({ head, complete, files }) };
}

async function judgeKept(
  paths: readonly string[],
  raw: RawValidate,
  settings: JudgeSettings,
  session: Session,
): Promise<Judged> {
  // What waivers and baselines cover, and what a baseline holds, is told problem by problem.
  const { waivers, baseline, profile } = settings;
  const isCovered = [waivers, baseline, raw.writeBaseline].some((each) => each !== undefined);
  const limits = isCovered ? { maximumProblems: everything } : {};
  const opened = await readOpened(paths, raw, session, limits);
  if (isUnfound(opened)) return { unfound: opened };
  const { ledger, complete, files } = opened;
  const { head } = ledger;
  const asOf = asOfDay(raw.asOf ?? head.asOf ?? head.cutOn);
  const judge = validator({ ...settings, asOf, head });
  for (const problem of opened.problems) judge.problem(problem);
  judge.omitted(omitted(opened));
  for (const table of ledger.tables.values()) judge.table(table);
  const report = judge.finish({ head, complete, files });
  if (raw.figures === false) return { report };
  const question = { asOf, ...(profile === undefined ? {} : { profile }) };
  return { report: { ...report, figures: supportedFigures(ledger, report.rules, question) } };
}

/** How many problems of each code were found beyond those that were kept. */
function omitted({ problems, totals }: OpenedLedger): ReadonlyMap<ProblemCode, number> {
  const left = new Map(totals);
  for (const { code } of problems) left.set(code, (left.get(code) ?? 0) - 1);
  return new Map([...left].filter(([, count]) => count > 0));
}

/** More findings than anybody reads: where nothing may be left out. */
export const everything = 10_000_000;
