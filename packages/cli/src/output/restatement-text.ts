import { tableLabel } from "@ipms/schema";
import {
  asideText,
  listText,
  type Locale,
  type Text,
  textIn,
  dayWords,
  periodWords,
} from "@ipms/core";
import { formatQuantity, type RestatedFigure, type RestatedInput } from "@ipms/metrics";
import { inputTexts, labelOf } from "../figures/labels.js";
import type { RestatedAsked, TwoCuts } from "../figures/restated.js";
import { fromText, valueText } from "../figures/value-texts.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { renderTable } from "../terminal/table.js";
import { paragraph } from "../terminal/wrap.js";
import { fieldText, recordText, signed } from "./restated-record-text.js";

/** How much of a restatement is shown, and how. */
export interface RestatementChoices {
  /** How many records behind each input are shown at most. */
  readonly records: number;
  /** The language. */
  readonly locale: Locale;
  /** How wide lines may be. */
  readonly width: number;
}

/**
 * A restatement as text: a table of the figures, and beneath it what changed behind each.
 *
 * @param cuts - the two ledgers
 * @param figures - what became of the figures
 * @param choices - how much is shown
 */
export function restatementText(
  cuts: TwoCuts,
  figures: readonly RestatedAsked[],
  choices: RestatementChoices,
): string {
  const { locale, width } = choices;
  const columns = [texts.figure, texts.olderValue, texts.newerValue, texts.change].map(
    (title, at) => ({
      title: textIn(title, locale),
      ...(at === 0 ? {} : { align: "right" as const }),
    }),
  );
  const rows = figures.map(({ asked, figure }) => [
    clean(labelOf(asked.askable, locale)),
    valueText(figure.before, locale),
    valueText(figure.after, locale),
    changeText(figure, locale),
  ]);
  const details = figures.map((each) => detailsOf(each, choices)).filter((text) => text !== "");
  return [
    headLines(cuts, figures, choices),
    "\n",
    renderTable(columns, rows, width),
    ...details.map((text) => `\n${text}`),
  ].join("");
}

function headLines(
  { older, newer }: TwoCuts,
  figures: readonly RestatedAsked[],
  { locale, width }: RestatementChoices,
): string {
  const result = figures[0]?.figure.before;
  const facts: readonly (readonly [Text, string])[] = [
    [texts.older, ledgerText(older, locale)],
    [texts.newer, ledgerText(newer, locale)],
    ...(result === undefined
      ? []
      : ([
          [texts.period, periodWords(result.period, locale)],
          [texts.asOf, dayWords(result.asOf, locale)],
        ] as const)),
  ];
  return facts
    .map(([name, value]) => {
      const line = say(texts.fact, locale, { name: textIn(name, locale), value });
      return paragraph(clean(line), width, "", "  ");
    })
    .join("");
}

function ledgerText({ paths, rows, ledger }: OpenedLedger, locale: Locale): string {
  const { cutOn } = ledger.head;
  const facts = [
    ...[...rows].map(([table, count]) => `${table} ${count}`),
    ...(cutOn === undefined ? [] : [say(texts.cutOn, locale, { day: dayWords(cutOn, locale) })]),
  ];
  return asideText(listText(paths, locale), listText(facts, locale), locale);
}

function changeText({ change, after, isChanged }: RestatedFigure, locale: Locale): string {
  if (change === undefined) return isChanged ? "" : textIn(texts.none, locale);
  if (change.numerator === "0") return textIn(isChanged ? texts.onlyBounds : texts.none, locale);
  return signed(change, locale, after.status === "value" ? after.rounded.digits : undefined);
}

/** What changed behind a figure; empty where nothing did. */
function detailsOf({ asked, figure }: RestatedAsked, choices: RestatementChoices): string {
  const { locale, width } = choices;
  const changed = figure.inputs.filter(
    ({ records, unexplained }) => records.length > 0 || unexplained !== undefined,
  );
  const refused = [figure.before, figure.after].flatMap((result, at) => {
    if (result.status === "value" || !figure.isChanged) return [];
    const side = textIn(at === 0 ? texts.olderValue : texts.newerValue, locale);
    const reason = fromText(asked, { ...result, inputs: {} }, undefined, locale);
    return [say(texts.fact, locale, { name: side, value: reason })];
  });
  const terms = figure.terms.map((change) =>
    say(texts.term, locale, {
      table: tableLabel(change.table, locale) ?? change.table,
      change: fieldText(change, locale),
    }),
  );
  if (changed.length + refused.length + terms.length === 0) return "";
  const names = {
    ...inputTexts(asked.askable, figure.before),
    ...inputTexts(asked.askable, figure.after),
  };
  return [
    paragraph(clean(labelOf(asked.askable, locale)), width),
    ...[...refused, ...terms].map((line) => paragraph(clean(line), width, "  ", "    ")),
    ...changed.map((input) => inputLines(input, names, terms.length > 0, choices)),
  ].join("");
}

function inputLines(
  input: RestatedInput,
  names: Readonly<Record<string, Text>>,
  byTerms: boolean,
  { records: most, locale, width }: RestatementChoices,
): string {
  const [outer = "", ...inner] = input.name.split(".");
  const label = names[outer] === undefined ? outer : textIn(names[outer], locale);
  const title = [label, ...inner].join(" · ");
  const { before, after, change, unexplained } = input;
  const values =
    before === undefined || after === undefined || change === undefined
      ? title
      : say(texts.input, locale, {
          title,
          before: formatQuantity(before, locale),
          after: formatQuantity(after, locale),
          change: signed(change, locale),
        });
  const shown = input.records.slice(0, most);
  const more = input.records.length - shown.length;
  const lines = [
    ...shown.map((record) => recordText(record, locale)),
    ...(unexplained === undefined
      ? []
      : [
          say(byTerms ? texts.byTerms : texts.unexplained, locale, {
            change: signed(unexplained, locale),
          }),
        ]),
    ...(more > 0 ? [say(texts.more, locale, { more })] : []),
  ];
  return [
    paragraph(clean(values), width, "  ", "    "),
    ...lines.map((line) => paragraph(clean(line), width, "    ", "      ")),
  ].join("");
}

const texts = {
  fact: { en: "{name}: {value}", "zh-Hans": "{name}：{value}" },
  older: { en: "Older ledger", "zh-Hans": "较早的台账" },
  newer: { en: "Newer ledger", "zh-Hans": "较新的台账" },
  cutOn: { en: "cut on {day}", "zh-Hans": "截取于{day}" },
  period: { en: "Period", "zh-Hans": "期间" },
  asOf: { en: "As of", "zh-Hans": "截止日期" },
  figure: { en: "Figure", "zh-Hans": "指标" },
  olderValue: { en: "Older", "zh-Hans": "原数" },
  newerValue: { en: "Newer", "zh-Hans": "新数" },
  change: { en: "Change", "zh-Hans": "变化" },
  none: { en: "none", "zh-Hans": "无变化" },
  onlyBounds: { en: "not in the value", "zh-Hans": "数值未变" },
  input: {
    en: "{title}: {before} → {after} ({change})",
    "zh-Hans": "{title}：{before} → {after}（{change}）",
  },
  term: { en: "{table}: {change}", "zh-Hans": "{table}：{change}" },
  byTerms: {
    en: "{change} by what is named above, and by no record",
    "zh-Hans": "{change}来自上列变动，与记录无关",
  },
  unexplained: {
    en: "{change} not by these records: a target, a plan or an exchange rate",
    "zh-Hans": "{change}与记录无关，来自目标、计划或汇率的变动",
  },
  more: {
    en: "… and {more} more; --all lists them",
    "zh-Hans": "……另有{more}条；--all 可全部列出",
  },
} as const satisfies Record<string, Text>;
