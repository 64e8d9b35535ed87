import { type Chart, chartPage, chartsOf, pictureOf } from "@ipms/charts";
import { divisionName } from "@ipms/codelists/divisions";
import { type Locale, type Text, textIn, type TextValue } from "@ipms/core";
import { formatResult } from "@ipms/metrics";
import { basename, join } from "node:path";
import { save } from "../convert/save.js";
import { exitCodes } from "../exit-codes.js";
import { namesIn, wordingWith } from "../figures/code-names.js";
import { documentationOf } from "../figures/definition-text.js";
import { evaluateAsked, questionFor } from "../figures/evaluate-asked.js";
import { askedLabel } from "../figures/labels.js";
import type { OutputFile } from "../io.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import { soundCut } from "../ledger/sound-cut.js";
import { Misuse } from "../misuse.js";
import { readAsked, usualFigures } from "../options/askables.js";
import { loadProfile } from "../options/profile.js";
import { readQuestion, type TypedQuestion } from "../options/question.js";
import type { Session } from "../program/session.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import type { RawCut } from "../options/cut-option.js";
import type { RawQuestion } from "../options/question-options.js";
import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms report`. */
export interface RawReport extends RawQuestion, RawCut, RawSource {
  /** The page. */
  readonly output?: string;
  /** The folder for the charts. */
  readonly charts?: string;
  /** The forms of the charts. */
  readonly to?: readonly string[];
  /** Whether files that are there are replaced. */
  readonly force?: boolean;
}

const forms: ReadonlySet<string> = new Set(["svg", "png"]);

/** The definitions that stand beneath charts. */
const explained = [
  ["metrics", "start-rate"],
  ["metrics", "lead-time"],
  ["metrics", "target-completion"],
  ["measures", "signed-projects"],
] as const;

/** Draws what `ipms report` was asked. */
export async function runReport(
  paths: readonly string[],
  raw: RawReport,
  session: Session,
): Promise<void> {
  const { io, locale, width } = session;
  const to = raw.to ?? ["svg"];
  const unknown = to.find((form) => !forms.has(form));
  if (unknown !== undefined) throw new Misuse(noForm, { value: unknown });
  if (raw.output === undefined && raw.charts === undefined) throw new Misuse(nowhere);
  const asked = usualFigures.map((name) => readAsked(name));
  const typed = await readQuestion(
    raw,
    asked.map(({ askable }) => askable),
    io,
  );
  const profile = raw.profile === undefined ? undefined : await loadProfile(raw.profile, io);
  const ledger = await soundCut(paths, raw, typed.question, session);
  if (ledger === undefined) return;
  const definitions = new Map<string, Text | undefined>();
  for (const [kind, id] of explained) {
    definitions.set(`${kind} ${id}`, (await documentationOf(kind, id, io))?.definition);
  }
  const { parameters } = typed;
  const charts = chartsOf(ledger.ledger, typed.question, {
    locale,
    questionFor: (askable, question) =>
      questionFor({ name: "", askable }, { question, parameters }, profile),
    definitionOf: (kind, id) => definitions.get(`${kind} ${id}`),
    divisionName: (code) => divisionName(code, locale) ?? code,
    nameOf: namesIn(locale),
  });
  const figures = evaluateAsked(asked, ledger.ledger, withoutTarget(typed), profile);
  const page = chartPage(charts, {
    ledger: nameOf(ledger, locale),
    period: figures[0]?.total.period ?? "",
    asOf: typed.question.asOf,
    locale,
    figures: figures.map(({ asked: figure, total }) => [
      askedLabel(figure, locale),
      formatResult(total, locale, wordingWith(namesIn(locale))),
    ]),
  });
  const files = [
    ...(raw.output === undefined || raw.output === "-"
      ? []
      : [{ path: raw.output, content: [page] }]),
    ...(raw.charts === undefined ? [] : await pictures(charts, raw.charts, to)),
  ];
  const say = (text: Text, values: Readonly<Record<string, TextValue>>): void =>
    io.err(paragraph(clean(textIn(text, locale, values)), width, "", "  "));
  if (files.length > 0) {
    await save(files, raw.force === true, io);
    say(written, { list: files.map(({ path }) => path) });
  }
  for (const chart of charts) {
    if (chart.status === "refused") say(notDrawn, { title: chart.title, reason: chart.reason });
  }
  if (raw.output === "-") await io.outAll([page]);
  if (charts.every(({ status }) => status === "refused")) session.endWith(exitCodes.findings);
}

/** The choice of a target is for the charts: none of the usual figures has one. */
function withoutTarget({ question, ...others }: TypedQuestion): TypedQuestion {
  const { target: _target, ...read } = question;
  return { ...others, question: read };
}

/** The place that keeps the ledger, else the name of its file. */
function nameOf({ ledger, paths }: OpenedLedger, locale: Locale): string {
  const division = ledger.head.reportingDivision;
  const named = division === undefined ? undefined : divisionName(division, locale);
  return named ?? clean(basename(paths[0] ?? ""));
}

/** Each chart that was drawn as files of its own, numbered where there are several of one kind. */
async function pictures(
  charts: readonly Chart[],
  folder: string,
  to: readonly string[],
): Promise<readonly OutputFile[]> {
  const pngOf = to.includes("png") ? (await import("../charts/png.js")).pngOf : undefined;
  const seen = new Map<string, number>();
  const files: OutputFile[] = [];
  for (const chart of charts) {
    if (chart.status === "refused") continue;
    const number = (seen.get(chart.id) ?? 0) + 1;
    seen.set(chart.id, number);
    const path = join(folder, number === 1 ? chart.id : `${chart.id}-${number}`);
    const svg = pictureOf(chart);
    if (to.includes("svg")) files.push({ path: `${path}.svg`, content: [svg] });
    if (pngOf !== undefined) files.push({ path: `${path}.png`, content: [await pngOf(svg)] });
  }
  return files;
}

const written: Text = { en: "Written: {list}", "zh-Hans": "已写出：{list}" };
const notDrawn: Text = {
  en: "Not drawn: {title}: {reason}.",
  "zh-Hans": "未能作图：{title}：{reason}。",
};
const noForm: Text = {
  en: '"{value}" is no form of pictures; write --to svg, --to png, or --to svg,png',
  "zh-Hans": "“{value}”不是图片格式；请写 --to svg、--to png 或 --to svg,png",
};
const nowhere: Text = {
  en: "say where to: --output report.html for the page, --charts FOLDER for pictures",
  "zh-Hans": "请指定写到哪里：网页用 --output report.html，图片用 --charts 文件夹",
};
