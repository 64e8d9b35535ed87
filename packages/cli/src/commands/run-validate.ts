import type { LedgerHead, Profile, Severity, Text } from "@ipms/core";
import {
  baselineOf,
  type Config,
  profileProblems,
  ruleProblems,
  type ValidationReport,
  verdictOf,
} from "@ipms/rules";
import { save } from "../convert/save.js";
import { exitCodes } from "../exit-codes.js";
import { isUnfound, readOpened } from "../ledger/open-ledger.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import { problemReport } from "../ledger/problem-report.js";
import { Misuse, misuseOf, misuseOfFile } from "../misuse.js";
import { loadProfile, profileOf } from "../options/profile.js";
import type { Session } from "../program/session.js";
import { checkAnnotatable } from "../validation/check-annotatable.js";
import { checkOutputs } from "../validation/check-outputs.js";
import { loadCovers } from "../validation/covers.js";
import { everything, judgeLedger } from "../validation/judge.js";
import { validationForms } from "../validation/forms.js";
import { loadConfig } from "../validation/load-config.js";
import type { RawValidate } from "../validation/raw-validate.js";

/** Validates a ledger and writes the report that `ipms validate` was asked for. */
export async function runValidate(
  paths: readonly string[],
  raw: RawValidate,
  session: Session,
): Promise<void> {
  const { io } = session;
  await checkOutputs(paths, raw, io);
  if (raw.format === "xlsx") checkAnnotatable(paths, raw.output);
  const config = await loadConfig(raw.config, io);
  const profile = await askedProfile(raw.profile ?? config.profile, session);
  const covers = await loadCovers(raw, config, session);
  checkRules(raw.rule ?? []);
  const mapping = raw.mapping ?? config.mapping;
  const source = mapping === undefined ? raw : { ...raw, mapping };

  const earlier = await readPrevious(source, session);
  if (earlier !== undefined && isUnfound(earlier)) return unfound(earlier, session);
  const settings = {
    ...(profile === undefined ? {} : { profile }),
    ...covers,
    maximumFindings: maximumOf(raw) ?? config.maximumFindings ?? usualMaximum,
    ...(earlier === undefined ? {} : { previous: earlier.ledger }),
    ...(config.rules === undefined ? {} : { rules: config.rules }),
    ...(raw.rule === undefined ? {} : { only: raw.rule }),
  };
  const judged = await judgeLedger(paths, source, settings, session);
  if ("unfound" in judged) return unfound(judged.unfound, session);
  const { report, head } = judged;
  if (earlier !== undefined) checkOrder(earlier.ledger.head, head);
  const failOn = raw.failOn ?? config.failOn ?? "error";
  if (raw.format === "xlsx") await writeCopy(paths[0] ?? "", report, raw, session);
  else await write(report, raw, failOn, session);
  await writeBaseline(report, raw, session);
  session.endWith(exitCodeOf(report, failOn));
}

/** Of two cuts taken for each other everything new would have vanished, and what is old would be new. */
function checkOrder(earlier: LedgerHead, head: LedgerHead): void {
  const haveCuts = earlier.cutOn !== undefined && head.cutOn !== undefined;
  const [before, now] = [earlier, head].map(({ cutOn, asOf }) => (haveCuts ? cutOn : asOf));
  if (before === undefined || now === undefined || before <= now) return;
  throw new Misuse(laterCut, { before, now });
}

async function writeCopy(
  path: string,
  report: ValidationReport,
  { output = "", force }: RawValidate,
  { io, locale }: Session,
): Promise<void> {
  const { annotatedCopy } = await import("../validation/annotated-copy.js");
  const copy = await annotatedCopy(path, report, locale, io);
  await save([{ path: output, content: [copy] }], force === true, io);
}

async function writeBaseline(
  report: ValidationReport,
  { writeBaseline: path, force }: RawValidate,
  { io }: Session,
): Promise<void> {
  if (path === undefined) return;
  const content = [`${JSON.stringify(baselineOf(report), undefined, 2)}\n`];
  await save([{ path, content }], force === true, io);
}

/** Writes the report in the form that was asked for. */
async function write(
  report: ValidationReport,
  raw: RawValidate,
  failOn: Severity,
  { io, locale, width }: Session,
): Promise<void> {
  const force = raw.force === true;
  const { output } = raw;
  const form = await validationForms[raw.format ?? "text"]?.();
  const toTerminal = output === undefined || output === "-";
  if (form !== undefined) {
    const coloured = toTerminal && io.columns !== undefined && !io.env["NO_COLOR"];
    const listed = wholeNumber(raw.maximumFindings);
    const shown = { locale, width, coloured, failOn, ...(listed === undefined ? {} : { listed }) };
    const content = form(report, shown);
    if (toTerminal) await io.outAll(content);
    else await save([{ path: output, content }], force, io);
  }
}

/** What the command ends with: a broken rule is our fault, whatever else was found. */
function exitCodeOf(report: ValidationReport, failOn: Severity): number {
  if (report.faults.length > 0) return exitCodes.fault;
  return verdictOf(report, failOn) === "passed" ? exitCodes.fine : exitCodes.findings;
}

function unfound(opened: Pick<OpenedLedger, "problems" | "totals">, session: Session): void {
  session.io.err(problemReport(opened, session, notValidated));
  session.endWith(exitCodes.misuse);
}

async function readPrevious(raw: RawValidate, session: Session): Promise<OpenedLedger | undefined> {
  const { previous, report: _, ...source } = raw;
  return previous === undefined ? undefined : readOpened(previous, source, session);
}

/** The profile, by its name or path or as the configuration holds it; what it says of rules exists. */
async function askedProfile(
  asked: Config["profile"],
  { io }: Session,
): Promise<Profile | undefined> {
  if (asked === undefined) return undefined;
  const profile =
    typeof asked === "string" ? await loadProfile(asked, io) : profileOf(asked, asked.id);
  const [problem] = profileProblems(profile);
  if (problem === undefined) return profile;
  throw misuseOfFile(typeof asked === "string" ? asked : asked.id, problem);
}

function checkRules(ids: readonly string[]): void {
  const [problem] = ids.flatMap((id) => ruleProblems(id, {}));
  if (problem !== undefined) throw misuseOf(problem);
}

/** A baseline holds what the report does, so that nothing may be left out of that. */
const usualMaximum = 100;

function maximumOf(raw: RawValidate): number | undefined {
  const asked = wholeNumber(raw.maximumFindings);
  return raw.writeBaseline === undefined ? asked : everything;
}

function wholeNumber(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,7}$/.test(typed)) return Number(typed);
  throw new Misuse(noNumber, { value: typed });
}

const notValidated: Text = {
  en: "problems in the ledger: {total}. Nothing was validated.",
  "zh-Hans": "台账中有{total}处问题，未能检查。",
};
const noNumber: Text = {
  en: '"{value}" is not a number of findings; write a whole number such as 100',
  "zh-Hans": "“{value}”不是条数；请写整数，例如100",
};
const laterCut: Text = {
  en: "the ledger of --previous is of {before}, later than this one of {now}; exchange the two",
  "zh-Hans": "--previous 所指台账的日期{before}晚于本台账的{now}；请核对两本台账是否填反",
};
