import { type Profile, parseDay, type Severity, type Text } from "@ipms/core";
import { type Config, ruleProblems, validate, type ValidationReport } from "@ipms/rules";
import { exitCodes } from "../exit-codes.js";
import { checkFree } from "../convert/target.js";
import { save } from "../convert/save.js";
import { isUnfound, type OpenedLedger, readOpened } from "../ledger/open-ledger.js";
import { problemReport } from "../ledger/problem-report.js";
import { Misuse, misuseOf } from "../misuse.js";
import { loadProfile } from "../options/profile.js";
import type { Session } from "../program/session.js";
import { validationForms } from "../validation/forms.js";
import { loadConfig } from "../validation/load-config.js";
import type { RawValidate } from "./validate.js";

/** Validates a ledger and writes the report that `ipms validate` was asked for. */
export async function runValidate(
  paths: readonly string[],
  raw: RawValidate,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const { output } = raw;
  if (output !== undefined && output !== "-") await checkFree(output, raw.force === true, io);
  const config = await loadConfig(raw.config, io);
  const profile = await profileOf(raw.profile ?? config.profile, session);
  checkRules(raw.rule ?? []);
  const maximumFindings = maximumOf(raw.maximumFindings) ?? config.maximumFindings;
  const mapping = raw.mapping ?? config.mapping;
  const source = mapping === undefined ? raw : { ...raw, mapping };

  const opened = await readOpened(paths, source, session);
  if (isUnfound(opened)) return unfound(opened, session);
  const previous =
    raw.previous === undefined
      ? undefined
      : await readOpened(raw.previous, withoutReport(source), session);
  if (previous !== undefined && isUnfound(previous)) return unfound(previous, session);

  const report = validate(opened.ledger, {
    asOf: dayOf(raw.asOf ?? opened.ledger.head.asOf ?? opened.ledger.head.cutOn),
    problems: opened.problems,
    ...(previous === undefined ? {} : { previous: previous.ledger }),
    ...(profile === undefined ? {} : { profile }),
    ...(config.rules === undefined ? {} : { rules: config.rules }),
    ...(raw.rule === undefined ? {} : { only: raw.rule }),
    ...(maximumFindings === undefined ? {} : { maximumFindings }),
  });
  const form = await validationForms[raw.format ?? "text"]?.();
  if (form !== undefined) {
    const content = form(report, { locale, width });
    if (output === undefined || output === "-") await io.outAll(content);
    else await save([{ path: output, content }], raw.force === true, io);
  }
  session.endWith(exitCodeOf(report, raw.failOn ?? config.failOn ?? "error"));
}

/** What the command ends with: a broken rule is our fault, whatever else was found. */
function exitCodeOf({ counts, faults, complete }: ValidationReport, failOn: Severity): number {
  if (faults.length > 0) return exitCodes.fault;
  const { error, warning, notice } = counts;
  const weighing = { error, warning: error + warning, notice: error + warning + notice }[failOn];
  return weighing > 0 || !complete ? exitCodes.findings : exitCodes.fine;
}

function unfound(opened: OpenedLedger, session: Session): void {
  session.io.err(problemReport(opened, session, notValidated));
  session.endWith(exitCodes.misuse);
}

async function profileOf(
  profile: Config["profile"],
  { io }: Session,
): Promise<Profile | undefined> {
  if (profile === undefined) return undefined;
  return typeof profile === "string"
    ? await loadProfile(profile, io)
    : { ...profile, type: "profile" };
}

function checkRules(ids: readonly string[]): void {
  const [problem] = ids.flatMap((id) => ruleProblems(id, {}));
  if (problem !== undefined) throw misuseOf(problem);
}

function withoutReport(raw: RawValidate): RawValidate {
  const { report: _, ...rest } = raw;
  return rest;
}

function maximumOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,7}$/.test(typed)) return Number(typed);
  throw new Misuse(noNumber, { value: typed });
}

function dayOf(typed: string | undefined): string {
  if (typed === undefined) throw new Misuse(noDay);
  if (parseDay(typed) === undefined) throw new Misuse(wrongDay, { value: typed });
  return typed;
}

const notValidated: Text = {
  en: "problems in the ledger: {total}. Nothing was validated.",
  "zh-Hans": "台账中有 {total} 处问题，未能检查。",
};
const noNumber: Text = {
  en: '"{value}" is not a number of findings; write a whole number such as 100',
  "zh-Hans": "“{value}”不是条数；请写整数，例如 100",
};
const noDay: Text = {
  en: "the as-of date is missing, and the ledger does not say its own; add --as-of 2022-06-30",
  "zh-Hans": "缺少截止日期，台账自身也没有写明；请加上 --as-of 2022-06-30",
};
const wrongDay: Text = {
  en: '"{value}" is not a day; write the as-of date as 2022-06-30',
  "zh-Hans": "“{value}”不是具体日期；截止日期请写成 2022-06-30",
};
