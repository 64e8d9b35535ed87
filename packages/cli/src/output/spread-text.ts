import {
  asideText,
  listText,
  type Locale,
  type MetricData,
  type Text,
  textIn,
  dayWords,
  periodWords,
} from "@ipms/core";
import {
  formatQuantity,
  type Result,
  type Spread,
  type SpreadGroup,
  type SpreadVariant,
} from "@ipms/metrics";
import { labelOf } from "../figures/labels.js";
import { resultText } from "../figures/result-text.js";
import { valueText } from "../figures/value-texts.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import type { Asked } from "../options/askables.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { renderTable } from "../terminal/table.js";
import { paragraph } from "../terminal/wrap.js";

/** What the spread is of. */
export interface SpreadSubject {
  /** The ledger. */
  readonly ledger: OpenedLedger;
  /** The rate, as it was asked. */
  readonly asked: Asked;
  /** Its definition. */
  readonly metric: MetricData;
}

/** How much of a spread is shown, and how. */
export interface SpreadShown {
  /** The language. */
  readonly locale: Locale;
  /** How wide lines may be. */
  readonly width: number;
  /** Whether the sources are listed. */
  readonly sources: boolean;
}

/** A spread as text: a table of values with their definitions, and how far they lie apart. */
export function spreadText(
  { ledger, asked, metric }: SpreadSubject,
  spread: Spread,
  { locale, width, sources }: SpreadShown,
): string {
  const { groups } = spread;
  const line = (text: string, first = "", others = "  "): string =>
    paragraph(clean(text), width, first, others);
  const result = groups[0]?.result;
  const title = say(texts.title, locale, {
    label: labelOf(asked.askable, locale),
    period: result === undefined ? "" : periodWords(result.period, locale),
    asOf: result === undefined ? "" : dayWords(result.asOf, locale),
    ledger: listText(ledger.paths, locale),
  });
  const columns = [texts.value, texts.from, texts.definition, texts.places].map((head, at) => ({
    title: textIn(head, locale),
    ...(at === 0 ? { align: "right" as const } : {}),
  }));
  const answered = groups.filter(({ result: of }) => of.status === "value");
  const rows = answered.flatMap((group) => groupRows(group, locale));
  const refused = groups.filter(({ result: of }) => of.status !== "value");
  return [
    line(title),
    "\n",
    ...(rows.length === 0 ? [] : [renderTable(columns, rows, width), "\n"]),
    line(rangeText(spread, metric.digits, locale)),
    ...refused.map((group) => line(refusedText(asked, group, locale))),
    ...spread.passedOver.map(({ labels, needs }) =>
      line(say(texts.passedOver, locale, { label: textIn(labels, locale), needs })),
    ),
    ...(sources ? ["\n", ...sourceLines(groups, locale, line)] : []),
  ].join("");
}

/** One row for each definition; the value stands beside the first of those that share it. */
function groupRows({ variants, result }: SpreadGroup, locale: Locale): readonly string[][] {
  return variants.map(({ labels, places }, at) => [
    at === 0 ? valueText(result, locale) : "",
    at === 0 ? inputsText(result, locale) : "",
    clean(textIn(labels, locale)),
    places === undefined ? "" : clean(textIn(places, locale)),
  ]);
}

function inputsText({ inputs }: Result, locale: Locale): string {
  return Object.values(inputs)
    .map((input) => formatQuantity(input, locale))
    .join(" / ");
}

function rangeText({ lowest, highest, range }: Spread, digits: number, locale: Locale): string {
  if (lowest === undefined || highest === undefined) return textIn(texts.noValue, locale);
  const facts = {
    lowest: formatQuantity(lowest, locale, { digits }),
    highest: formatQuantity(highest, locale, { digits }),
    range: range === undefined ? "" : formatQuantity(range, locale, { digits }),
  };
  return say(range === undefined ? texts.noRange : texts.range, locale, facts);
}

function refusedText(asked: Asked, { variants, result }: SpreadGroup, locale: Locale): string {
  const names = variants.map(({ labels }) => textIn(labels, locale));
  return say(texts.refused, locale, {
    names: listText(names, locale),
    reason: resultText(asked, result, locale),
  });
}

function sourceLines(
  groups: readonly SpreadGroup[],
  locale: Locale,
  line: (text: string, first?: string, others?: string) => string,
): readonly string[] {
  return groups
    .flatMap(({ variants }) => variants)
    .filter(({ sources }) => sources.length > 0)
    .flatMap((variant) => [
      line(choicesText(variant, locale)),
      ...sourcesOf(variant, locale, line),
    ]);
}

function choicesText({ labels, choices }: SpreadVariant, locale: Locale): string {
  const { parameters = {}, rates: _rates, ...own } = choices;
  const facts = Object.entries({ ...own, ...parameters }).map(
    ([name, value]) =>
      `${name}=${typeof value === "string" ? value : Array.isArray(value) ? value.join(",") : JSON.stringify(value)}`,
  );
  const label = textIn(labels, locale);
  return facts.length === 0 ? label : asideText(label, facts.join("; "), locale);
}

function sourcesOf(
  { sources }: SpreadVariant,
  locale: Locale,
  line: (text: string, first?: string, others?: string) => string,
): readonly string[] {
  return sources.flatMap(({ title, note, url }) => [
    line(
      note === undefined ? title : say(texts.source, locale, { title, note: textIn(note, locale) }),
      "  ",
      "    ",
    ),
    ...(url === undefined ? [] : [line(url, "    ", "    ")]),
  ]);
}

const texts = {
  title: {
    en: "{label}, {period}, as of {asOf}; ledger: {ledger}",
    "zh-Hans": "{label}，{period}，截至{asOf}；台账：{ledger}",
  },
  value: { en: "Value", "zh-Hans": "数值" },
  from: { en: "From", "zh-Hans": "计算依据" },
  definition: { en: "Definition", "zh-Hans": "口径" },
  places: { en: "Used by", "zh-Hans": "采用者" },
  range: {
    en: "From {lowest} to {highest}, by definition alone: {range} apart.",
    "zh-Hans": "仅因口径不同，结果从{lowest}到{highest}，相差{range}。",
  },
  noRange: { en: "From {lowest} to {highest}.", "zh-Hans": "从{lowest}到{highest}。" },
  noValue: {
    en: "No definition gives a value.",
    "zh-Hans": "各种口径都算不出数值。",
  },
  refused: { en: "Refused: {names}; {reason}.", "zh-Hans": "不予计算：{names}；{reason}。" },
  passedOver: {
    en: "Not asked: {label}; add --{needs}.",
    "zh-Hans": "未计算：{label}；请加上 --{needs}。",
  },
  source: { en: "{title}: {note}", "zh-Hans": "{title}：{note}" },
} as const satisfies Record<string, Text>;
