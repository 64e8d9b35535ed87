import type { MetricData, Text } from "@ipms/core";
import { spread } from "@ipms/metrics";
import { exitCodes } from "../exit-codes.js";
import { questionFor } from "../figures/evaluate-asked.js";
import { soundCut } from "../ledger/sound-cut.js";
import { Misuse } from "../misuse.js";
import { type Asked, readAsked } from "../options/askables.js";
import { loadProfile } from "../options/profile.js";
import { readQuestion } from "../options/question.js";
import type { Session } from "../program/session.js";
import type { RawCut } from "../options/cut-option.js";
import type { RawQuestion } from "../options/question-options.js";
import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms spread`. */
export interface RawSpread extends RawQuestion, RawCut, RawSource {
  /** Whether the sources of every definition are listed. */
  readonly sources?: boolean;
  /** The form of the output. */
  readonly format?: string;
}

/** Computes what `ipms spread` was asked. */
export async function runSpread(
  name: string,
  paths: readonly string[],
  raw: RawSpread,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const asked = readAsked(name);
  const metric = metricOf(asked);
  const typed = await readQuestion(raw, [metric], io);
  const profile = raw.profile === undefined ? undefined : await loadProfile(raw.profile, io);
  const ledger = await soundCut(paths, raw, typed.question, session);
  if (ledger === undefined) return;
  const found = spread(metric, ledger.ledger, questionFor(asked, typed, profile));
  if (raw.format === "json") {
    const { spreadJson } = await import("../output/spread-json.js");
    io.out(spreadJson({ ledger, locale }, asked, found));
  } else {
    const { spreadText } = await import("../output/spread-text.js");
    const choices = { locale, width, sources: raw.sources === true };
    io.out(spreadText({ ledger, asked, metric }, found, choices));
  }
  // Of the definitions nobody asked for each: only a spread without any value is a finding.
  if (found.lowest === undefined) session.endWith(exitCodes.findings);
}

function metricOf({ askable, name }: Asked): MetricData {
  if (askable.type === "metric") return askable;
  throw new Misuse(noMetric, { value: name });
}

const noMetric: Text = {
  en: '"{value}" is a measure or says something of another figure; ask for a metric, such as start-rate or lead-time',
  "zh-Hans": "“{value}”是度量或以其他指标为对象；请询问指标本身，例如 start-rate、lead-time",
};
