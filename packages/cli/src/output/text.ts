import { asideText, listText, type Text, textIn, dayWords, periodWords } from "@ipms/core";
import type { Figure, OutputForm, Report } from "../figures/figure.js";
import { inputTexts, askedLabel } from "../figures/labels.js";
import { groupNotes, notesOf } from "../figures/notes.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { renderTable } from "../terminal/table.js";
import { paragraph } from "../terminal/wrap.js";
import { type FigureTable, figureTable, groupTable, waysTable } from "./figure-tables.js";

/** Tables for a terminal. */
export const textOutput: OutputForm = (report, width) => {
  const { figures } = report;
  const split = figures.some(({ groups }) => groups !== undefined);
  const tables = split
    ? figures.map((figure) => groupBlock(figure, report, width))
    : [rendered(figureTable(report), width)];
  const blocks = [...tables, ...leadTimeBlocks(report, width)];
  return `${headLines(report, width)}\n${blocks.join("\n")}\n${noteLines(report, width)}`;
};

/** For lead times, both ways of treating unfinished projects side by side. */
function leadTimeBlocks({ figures, locale }: Report, width: number): readonly string[] {
  return figures.flatMap((figure) => {
    const ways = waysTable(figure, locale);
    if (ways === undefined) return [];
    const title = asideText(askedLabel(figure.asked, locale), ways.span, locale);
    return [`${paragraph(clean(title), width)}${rendered(ways, width)}`];
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

function groupBlock(figure: Figure, report: Report, width: number): string {
  const { locale } = report;
  const title = paragraph(clean(askedLabel(figure.asked, locale)), width);
  const notes = groupNotes(figure, locale).map((note) => paragraph(clean(note), width));
  return `${title}${rendered(groupTable(figure, report), width)}${notes.join("")}`;
}

function rendered({ columns, rows }: FigureTable, width: number): string {
  const cleaned = rows.map((cells) => cells.map((cell) => clean(cell)));
  return renderTable(columns, cleaned, width);
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
} as const satisfies Record<string, Text>;
