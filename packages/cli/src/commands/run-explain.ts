import type { Text } from "@ipms/core";
import { explain } from "@ipms/metrics";
import { exitCodes } from "../exit-codes.js";
import { documentationOf } from "../figures/definition-text.js";
import { questionFor } from "../figures/evaluate-asked.js";
import { openCut } from "../ledger/open-cut.js";
import { warnProposed } from "../ledger/open-ledger.js";
import { problemReport } from "../ledger/problem-report.js";
import { warnUnmatched } from "../ledger/warn-unmatched.js";
import { Misuse } from "../misuse.js";
import { readAsked } from "../options/askables.js";
import { loadProfile } from "../options/profile.js";
import { readQuestion } from "../options/question.js";
import type { Session } from "../program/session.js";
import type { RawCut } from "../options/cut-option.js";
import type { RawQuestion } from "../options/question-options.js";
import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms explain`. */
export interface RawExplain extends RawQuestion, RawCut, RawSource {
  /** Whether names stand beside ids. */
  readonly names?: boolean;
  /** How many records of each list are shown. */
  readonly records?: string;
  /** Whether every record is listed. */
  readonly all?: boolean;
  /** The form of the output. */
  readonly format?: string;
}

/** Explains what `ipms explain` was asked. */
export async function runExplain(
  metric: string,
  paths: readonly string[],
  raw: RawExplain,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const asked = readAsked(metric);
  const records = raw.all === true ? Number.POSITIVE_INFINITY : recordsOf(raw.records);
  const typed = await readQuestion(raw, [asked.askable], io);
  const profile = raw.profile === undefined ? undefined : await loadProfile(raw.profile, io);
  const ledger = await openCut(paths, raw, session);
  const json = raw.format === "json" ? await import("../output/json.js") : undefined;
  if (ledger.problems.length > 0) {
    if (json === undefined) io.err(problemReport(ledger, session));
    else io.out(json.problemsJson(ledger, locale));
    return;
  }
  warnProposed(ledger, session);
  await warnUnmatched(typed.question, ledger.ledger, session);
  const explanation = explain(asked.askable, ledger.ledger, questionFor(asked, typed, profile));
  if (json === undefined) {
    const { explanationText } = await import("../output/explanation-text.js");
    const choices = { names: raw.names === true, records, locale, width };
    const { metric: id } = explanation.result;
    const kind = asked.askable.type === "measure" ? "measures" : "metrics";
    io.out(explanationText(asked, explanation, await documentationOf(kind, id, io), choices));
  } else io.out(json.explanationJson({ ledger, locale }, asked, explanation));
  if (explanation.result.status === "refused") session.endWith(exitCodes.findings);
}

/** How many records of each list are shown unless more or fewer are asked for. */
const usualRecords = 200;

function recordsOf(typed: string | undefined): number {
  if (typed === undefined) return usualRecords;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new Misuse(noNumber, { value: typed });
}

const noNumber: Text = {
  en: '"{value}" is not a number of records; write a whole number, such as --records 12',
  "zh-Hans": "“{value}”不是记录条数；请写整数，例如 --records 12",
};
