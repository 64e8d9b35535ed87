import {
  asideText,
  listText,
  type Locale,
  type Text,
  textIn,
  dayWords,
  periodWords,
} from "@ipms/core";
import type { Result } from "@ipms/metrics";
import type { Figure, OutputForm, Report } from "../figures/figure.js";
import { inputTexts, askedLabel } from "../figures/labels.js";
import { leadTimeTable } from "../figures/lead-time-texts.js";
import { groupNotes, notesOf } from "../figures/notes.js";
import { fromText, groupText, valueText } from "../figures/value-texts.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { renderTable, type TableColumn } from "../terminal/table.js";
import { paragraph } from "../terminal/wrap.js";

/** Tables for a terminal. */
export const textOutput: OutputForm = (report, width) => {
  const { figures } = report;
  const split = figures.some(({ groups }) => groups !== undefined);
  const tables = split
    ? figures.map((figure) => groupTable(figure, report, width))
    : [figureTable(figures, report.locale, width)];
  const blocks = [...tables, ...leadTimeBlocks(report, width)];
  return `${headLines(report, width)}\n${blocks.join("\n")}\n${noteLines(report, width)}`;
};

/** For lead times, both ways of treating unfinished projects side by side. */
function leadTimeBlocks({ figures, locale }: Report, width: number): readonly string[] {
  return figures.flatMap(({ asked, total: { leadTimes } }) => {
    if (leadTimes === undefined) return [];
    const { span, titles, rows } = leadTimeTable(leadTimes, locale);
    const columns = titles.map((title, at): TableColumn => ({
      title,
      align: at === 0 ? "left" : "right",
    }));
    const title = asideText(askedLabel(asked, locale), span, locale);
    return [`${paragraph(clean(title), width)}${renderTable(columns, rows, width)}`];
  });
}

function headLines({ ledger, profile, figures, locale }: Report, width: number): string {
  const [first] = figures;
  if (first === undefined) return "";
  const { period, asOf } = first.total;
  const rows = [...ledger.rows].map(([table, count]) => `${table} ${count}`);
  const facts: readonly (readonly [Text, string])[] = [
    [heads.ledger, asideText(listText(ledger.paths, locale), listText(rows, locale), locale)],
    [heads.period, periodWords(period, locale)],
    [heads.asOf, dayWords(asOf, locale)],
    ...(profile === undefined
      ? []
      : [
          [
            heads.profile,
            asideText(textIn(profile.labels, locale), `${profile.id}@${profile.version}`, locale),
          ] as const,
        ]),
  ];
  return facts
    .map(([name, value]) =>
      paragraph(clean(say(fact, locale, { name: textIn(name, locale), value })), width, "", "  "),
    )
    .join("");
}

/** The columns behind the first one, in both kinds of table. */
function valueColumns(compared: boolean, locale: Locale): readonly TableColumn[] {
  const titles = compared ? [heads.value, heads.change, heads.from] : [heads.value, heads.from];
  return titles.map((title) => ({
    title: textIn(title, locale),
    align: title === heads.from ? "left" : "right",
  }));
}

function figureTable(figures: readonly Figure[], locale: Locale, width: number): string {
  const compared = figures.some(({ change }) => change !== undefined);
  const columns = [{ title: textIn(heads.figure, locale) }, ...valueColumns(compared, locale)];
  const rows = figures.map((figure) => [
    clean(askedLabel(figure.asked, locale)),
    ...cells(figure, figure.total, figure.change?.total, compared, locale),
  ]);
  return renderTable(columns, rows, width);
}

function groupTable(figure: Figure, report: Report, width: number): string {
  const { locale } = report;
  const { asked, total, groups = [], change, ranks } = figure;
  const series = groups.some(({ period }) => period !== total.period);
  const compared = change !== undefined;
  const rank = (shown: number | null | undefined): readonly string[] =>
    ranks === undefined ? [] : [String(shown ?? "")];
  const columns: readonly TableColumn[] = [
    ...(ranks === undefined
      ? []
      : [{ title: textIn(heads.rank, locale), align: "right" as const }]),
    { title: textIn(heads.group, locale) },
    ...valueColumns(compared, locale),
  ];
  const rows = groups.map((group, at) => [
    ...rank(ranks?.[at]),
    clean(groupText(group, series, report)),
    ...cells(figure, group, change?.groups?.[at], compared, locale),
  ]);
  const last = [
    ...rank(undefined),
    textIn(heads.all, locale),
    ...cells(figure, total, change?.total, compared, locale),
  ];
  const title = paragraph(clean(askedLabel(asked, locale)), width);
  const notes = groupNotes(figure, locale).map((note) => paragraph(clean(note), width));
  return `${title}${renderTable(columns, [...rows, last], width)}${notes.join("")}`;
}

function cells(
  { asked }: Figure,
  result: Result,
  change: Result | undefined,
  compared: boolean,
  locale: Locale,
): readonly string[] {
  const value = valueText(result, locale);
  const changed = change === undefined ? "" : valueText(change, locale);
  const from = fromText(asked, result, change, locale);
  return (compared ? [value, changed, from] : [value, from]).map((cell) => clean(cell));
}

/** The notes of every total; figures with the same notes share them. */
function noteLines({ figures, locale }: Report, width: number): string {
  const shared = new Map<string, { readonly notes: readonly string[]; readonly names: string[] }>();
  const totals = figures.flatMap(({ change, ...figure }) =>
    change === undefined ? [figure] : [figure, change],
  );
  for (const { asked, total } of totals) {
    const notes = notesOf(total, inputTexts(asked.askable, total), locale);
    const key = notes.join("\n");
    const entry = shared.get(key) ?? { notes, names: [] };
    shared.set(key, entry);
    entry.names.push(askedLabel(asked, locale));
  }
  const blocks = [...shared.values()].map(
    ({ notes, names }) =>
      paragraph(clean(listText(names, locale)), width) +
      notes.map((note) => paragraph(clean(note), width, "  ", "    ")).join(""),
  );
  return blocks.join("");
}

const fact: Text = { en: "{name}: {value}", "zh-Hans": "{name}：{value}" };
const heads = {
  ledger: { en: "Ledger", "zh-Hans": "台账" },
  period: { en: "Period", "zh-Hans": "期间" },
  asOf: { en: "As of", "zh-Hans": "截至" },
  profile: { en: "Profile", "zh-Hans": "口径" },
  figure: { en: "Figure", "zh-Hans": "指标" },
  rank: { en: "Rank", "zh-Hans": "名次" },
  group: { en: "Group", "zh-Hans": "分组" },
  all: { en: "All", "zh-Hans": "全部" },
  value: { en: "Value", "zh-Hans": "数值" },
  change: { en: "Change", "zh-Hans": "增减" },
  from: { en: "Calculated from", "zh-Hans": "计算依据" },
} as const satisfies Record<string, Text>;
