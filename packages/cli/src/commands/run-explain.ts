import { explain } from "@ipms/metrics";
import { exitCodes } from "../exit-codes.js";
import { documentationOf } from "../figures/definition-text.js";
import { questionFor } from "../figures/evaluate-asked.js";
import { soundCut } from "../ledger/sound-cut.js";
import { readAsked } from "../options/askables.js";
import { loadProfile } from "../options/profile.js";
import { readQuestion } from "../options/question.js";
import { type RawRecordCount, recordCount } from "../options/record-count.js";
import type { Session } from "../program/session.js";
import type { RawCut } from "../options/cut-option.js";
import type { RawQuestion } from "../options/question-options.js";
import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms explain`. */
export interface RawExplain extends RawQuestion, RawCut, RawSource, RawRecordCount {
  /** Whether names stand beside ids. */
  readonly names?: boolean;
  /** The form of the output. */
  readonly format?: string;
}

/** How many records of each list are shown unless more or fewer are asked for. */
const usualRecords = 200;

/** Explains what `ipms explain` was asked. */
export async function runExplain(
  metric: string,
  paths: readonly string[],
  raw: RawExplain,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const asked = readAsked(metric);
  const records = recordCount(raw, usualRecords);
  const typed = await readQuestion(raw, [asked.askable], io);
  const profile = raw.profile === undefined ? undefined : await loadProfile(raw.profile, io);
  const ledger = await soundCut(paths, raw, typed.question, session);
  if (ledger === undefined) return;
  const explanation = explain(asked.askable, ledger.ledger, questionFor(asked, typed, profile));
  if (raw.format === "json") {
    const { explanationJson } = await import("../output/json.js");
    io.out(explanationJson({ ledger, locale }, asked, explanation));
  } else {
    const { explanationText } = await import("../output/explanation-text.js");
    const choices = { names: raw.names === true, records, locale, width };
    const { metric: id } = explanation.result;
    const kind = asked.askable.type === "measure" ? "measures" : "metrics";
    io.out(explanationText(asked, explanation, await documentationOf(kind, id, io), choices));
  }
  if (explanation.result.status === "refused") session.endWith(exitCodes.findings);
}
