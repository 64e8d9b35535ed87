import { type Measure, type MetricData, type Text, textIn } from "@ipms/core";
import {
  exportLosses,
  measures,
  metrics,
  type NotExported,
  portableModel,
  toMetricFlow,
  toOssie,
} from "@ipms/metrics";
import { exitCodes } from "../exit-codes.js";
import { Misuse } from "../misuse.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean, cleanJson } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";

/** What commander hands over for `ipms catalogue`. */
export interface RawCatalogue {
  /** The form of the output. */
  readonly format?: "json" | "metricflow" | "ossie";
}

/** A definition as the catalogue publishes it. */
interface Published {
  readonly id: string;
}

/** The published catalogue, as far as it is looked into here. */
interface Catalogue {
  readonly populations: readonly Published[];
  readonly measures: readonly Published[];
  readonly metrics: readonly Published[];
}

/** Writes what `ipms catalogue` was asked for. */
export async function runCatalogue(
  ids: readonly string[],
  { format = "json" }: RawCatalogue,
  session: Session,
): Promise<void> {
  if (format === "json") await writeJson(ids, session);
  else writeModel(ids, format, session);
}

async function writeJson(ids: readonly string[], { io }: Session): Promise<void> {
  const text = await io.readPublished("@ipms/metrics/catalogue.json");
  if (ids.length === 0) {
    io.out(text);
    return;
  }
  const { populations, ...others } = JSON.parse(text) as Catalogue;
  const all = [...others.metrics, ...others.measures, ...populations];
  const chosen = ids.map((id) => {
    const found = all.find((each) => each.id === id);
    return (
      found ??
      unknown(
        id,
        all.map((each) => each.id),
      )
    );
  });
  io.out(`${cleanJson(chosen.length === 1 ? chosen[0] : chosen)}\n`);
}

/** Definitions that are named must fit; of all of them those that fit are written, and the others named. */
function writeModel(
  ids: readonly string[],
  format: "metricflow" | "ossie",
  session: Session,
): void {
  const { io, locale } = session;
  const known: ReadonlyMap<string, Measure | MetricData> = new Map(
    Object.entries<Measure | MetricData>({ ...measures, ...metrics }),
  );
  const chosen = ids.map((id) => known.get(id) ?? unknown(id, [...known.keys()]));
  const model = portableModel(ids.length === 0 ? [...known.values()] : chosen);
  for (const one of model.refused) io.err(refusalLine(one, session));
  if (ids.length > 0 && model.refused.length > 0) {
    session.endWith(exitCodes.findings);
    return;
  }
  const document = format === "metricflow" ? toMetricFlow(model, locale) : toOssie(model, locale);
  io.out(`${cleanJson(document)}\n`);
}

function refusalLine({ id, loss }: NotExported, { locale, width }: Session): string {
  const facts = { id, loss: textIn(exportLosses[loss], locale) };
  return paragraph(clean(say(notExported, locale, facts)), width, "", "  ");
}

function unknown(id: string, known: readonly string[]): never {
  throw new Misuse(noSuch, { value: id }, { word: id, known });
}

const notExported: Text = {
  en: "Not exported: {id} – {loss}",
  "zh-Hans": "未输出：{id}——{loss}",
};
const noSuch: Text = {
  en: 'the catalogue has no "{value}"; did you mean {suggestions}?',
  "zh-Hans": "目录中没有“{value}”；您要的是不是 {suggestions}？",
};
