import type { Profile, Text } from "@ipms/core";
import { evaluateSizeBands, targetChoices } from "@ipms/metrics";
import { addUpFigure } from "../figures/add-up-figure.js";
import { eachTarget } from "../figures/each-target.js";
import { evaluateAsked } from "../figures/evaluate-asked.js";
import { type Figure, type Report, type ReportedLedger, resultsOf } from "../figures/figure.js";
import { bandChoice, bandSystems, sizeBandFigures } from "../figures/size-band-figures.js";
import { rankFigure } from "../figures/rank-figure.js";
import { topFigure } from "../figures/top-figure.js";
import { groupNames } from "../figures/group-names.js";
import { exitCodes } from "../exit-codes.js";
import { soundCut } from "../ledger/sound-cut.js";
import { Misuse } from "../misuse.js";
import { checkGroups } from "../options/group-options.js";
import { readAsked, usualFigures } from "../options/askables.js";
import { loadProfile } from "../options/profile.js";
import { readQuestion } from "../options/question.js";
import { outputForms } from "../output/forms.js";
import type { Session } from "../program/session.js";
import type { RawMetrics } from "../options/raw-metrics.js";

/** Computes what `ipms metrics` was asked and writes it. */
export async function runMetrics(
  paths: readonly string[],
  raw: RawMetrics,
  session: Session,
): Promise<void> {
  const { io } = session;
  checkGroups(raw);
  const asked = [...new Set(raw.metric ?? usualFigures)].map((name) => readAsked(name));
  const typed = await readQuestion(
    raw,
    asked.map(({ askable }) => askable),
    io,
  );
  const profile = raw.profile === undefined ? undefined : await loadProfile(raw.profile, io);
  if (raw.engine !== undefined) {
    if (raw.cut !== undefined) throw new Misuse(cutInMemory);
    const { engineFigures } = await import("./run-metrics-engine.js");
    const { ledger, figures } = await engineFigures(paths, raw, raw.engine, session, {
      asked,
      typed,
      profile,
    });
    if (ledger !== undefined) await writeReport({ ledger, figures, profile }, raw, session);
    return;
  }
  const ledger = await soundCut(paths, raw, typed.question, session);
  if (ledger === undefined) return;
  const split = {
    ...(raw.by === undefined ? {} : { by: raw.by }),
    ...(raw.every === undefined ? {} : { every: raw.every }),
  };
  const question = { ...typed, question: { ...typed.question, ...split } };
  const each =
    raw.eachTarget === true
      ? await eachTarget(asked, question, profile, (askable, own) =>
          targetChoices(askable, ledger.ledger, own),
        )
      : asked;
  const choice = bandChoice(raw);
  const figures =
    choice === undefined
      ? evaluateAsked(each, ledger.ledger, question, profile)
      : await sizeBandFigures(each, question, profile, (askable, own) =>
          evaluateSizeBands(askable, ledger.ledger, own, choice),
        );
  await writeReport({ ledger, figures, profile }, raw, session);
}

/** What was found, wherever it was counted. */
interface Found {
  readonly ledger: ReportedLedger;
  readonly figures: readonly Figure[];
  readonly profile: Profile | undefined;
}

async function writeReport(
  { ledger, figures, profile }: Found,
  raw: RawMetrics,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const bands = bandSystems[raw.sizeBands ?? ""];
  const report: Report = {
    locale,
    ledger,
    ...(profile === undefined ? {} : { profile }),
    groupNames: await groupNames(raw.by ?? [], locale, typeof bands === "object" ? bands : []),
    figures: figures.map((figure) => arranged(figure, raw)),
  };
  const form = await outputForms[raw.format ?? "text"]?.();
  if (form !== undefined) io.out(form(report, width));
  const results = resultsOf(report);
  const refused = results.filter(({ status }) => status === "refused");
  // Of the usual figures nobody asked for each: some ledgers have no columns for some of them.
  if (raw.metric === undefined ? refused.length === results.length : refused.length > 0) {
    session.endWith(exitCodes.findings);
  }
}

/** A figure with its groups rounded, ranked and summed up as was asked. */
function arranged(figure: Figure, { addUp, rank, top }: RawMetrics): Figure {
  const rounded = addUp === true ? addUpFigure(figure) : figure;
  const ranked = rank === true ? rankFigure(rounded) : rounded;
  return top === undefined ? ranked : topFigure(ranked, Number(top));
}

const cutInMemory: Text = {
  en: "--cut is for ledgers that are read into memory: leave out --cut or --engine",
  "zh-Hans": "--cut 只用于读入内存的台账：请去掉 --cut 或 --engine",
};
