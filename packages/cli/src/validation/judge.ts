import type { LedgerHead, ProblemCode } from "@ipms/core";
import { figuresSurvey, type ValidateOptions, type ValidationReport, validator } from "@ipms/rules";
import type { RawValidate } from "./raw-validate.js";
import { isUnfound, readOpened, streamOpened } from "../ledger/open-ledger.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import type { Session } from "../program/session.js";
import { asOfDay } from "./as-of-day.js";
import { waitingJudge } from "./waiting-judge.js";

/** How a ledger is judged, but for the day. */
type JudgeSettings = Omit<ValidateOptions, "asOf" | "head">;

/** How many problems of one kind are told one by one. */
interface Limits {
  readonly maximumProblems?: number;
}

/** The report on a ledger, with its head, or that no file is where it was said to be. */
type Judged =
  | { readonly report: ValidationReport; readonly head: LedgerHead }
  | { readonly unfound: Pick<OpenedLedger, "problems" | "totals"> };

/**
 * Reads and judges a ledger while it passes: nothing of it is kept that rules and figures do not look at
 * again. Parts that come before the day is known wait for it. Only a report on how the ledger was read needs
 * all of it.
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
  const asked = raw.figures === false ? settings : { ...settings, figures: figuresSurvey() };
  // What waivers and baselines cover, and what a baseline holds, is told problem by problem.
  const { waivers, baseline } = settings;
  const isCovered = [waivers, baseline, raw.writeBaseline].some((each) => each !== undefined);
  const limits = isCovered ? { maximumProblems: everything } : {};
  return raw.report === undefined
    ? judgePassing(paths, raw, asked, session, limits)
    : judgeKept(paths, raw, asked, session, limits);
}

async function judgePassing(
  paths: readonly string[],
  raw: RawValidate,
  settings: JudgeSettings,
  session: Session,
  limits: Limits,
): Promise<Judged> {
  const judge = waitingJudge((asOf) => validator({ ...settings, asOf }));
  if (raw.asOf !== undefined) judge.begin(asOfDay(raw.asOf));
  const passed = await streamOpened(paths, raw, session, judge, limits);
  if (isUnfound(passed)) return { unfound: passed };
  const { head, complete, files } = passed;
  const whole = judge.whole(() => asOfDay(head.asOf ?? head.cutOn));
  return { report: whole.finish({ head, complete, files }), head };
}

async function judgeKept(
  paths: readonly string[],
  raw: RawValidate,
  settings: JudgeSettings,
  session: Session,
  limits: Limits,
): Promise<Judged> {
  const opened = await readOpened(paths, raw, session, limits);
  if (isUnfound(opened)) return { unfound: opened };
  const { ledger, complete, files } = opened;
  const { head } = ledger;
  const judge = validator({
    ...settings,
    asOf: asOfDay(raw.asOf ?? head.asOf ?? head.cutOn),
    head,
  });
  for (const problem of opened.problems) judge.problem(problem);
  judge.omitted(omitted(opened));
  for (const table of ledger.tables.values()) judge.table(table);
  return { report: judge.finish({ head, complete, files }), head };
}

/** How many problems of each code were found beyond those that were kept. */
function omitted({ problems, totals }: OpenedLedger): ReadonlyMap<ProblemCode, number> {
  const left = new Map(totals);
  for (const { code } of problems) left.set(code, (left.get(code) ?? 0) - 1);
  return new Map([...left].filter(([, count]) => count > 0));
}

/** More findings than anybody reads: where nothing may be left out. */
export const everything = 10_000_000;
