import { asideText, listText, markdownText, type Text, dayWords, periodWords } from "@ipms/core";
import type { Figure, OutputForm, Report } from "../figures/figure.js";
import { inputTexts, askedLabel } from "../figures/labels.js";
import { groupNotes, notesOf } from "../figures/notes.js";
import { say } from "../say.js";
import { type FigureTable, figureTable, groupTable, waysTable } from "./figure-tables.js";

/** Markdown tables, for reports and pull requests. */
export const markdownOutput: OutputForm = (report) => {
  const { figures, locale } = report;
  const split = figures.some(({ groups }) => groups !== undefined);
  const [first] = figures;
  const head =
    first === undefined
      ? ""
      : say(headText, locale, {
          period: periodWords(first.total.period, locale),
          asOf: dayWords(first.total.asOf, locale),
          ledger: markdownText(listText(report.ledger.paths, locale)),
        });
  const tables = split
    ? figures.map((figure) => groupBlock(figure, report))
    : [rendered(figureTable(report))];
  return `${[head, ...tables, ...leadTimeTables(report), notes(report)].join("\n\n")}\n`;
};

/** For lead times, both ways of treating unfinished projects side by side. */
function leadTimeTables({ figures, locale }: Report): readonly string[] {
  return figures.flatMap((figure) => {
    const ways = waysTable(figure, locale);
    if (ways === undefined) return [];
    const title = asideText(askedLabel(figure.asked, locale), ways.span, locale);
    return [`### ${markdownText(title)}\n\n${rendered(ways)}`];
  });
}

function groupBlock(figure: Figure, report: Report): string {
  const { locale } = report;
  const title = `### ${markdownText(askedLabel(figure.asked, locale))}`;
  const below = groupNotes(figure, locale).map((note) => `\n\n${markdownText(note)}`);
  return `${title}\n\n${rendered(groupTable(figure, report))}${below.join("")}`;
}

function rendered({ columns, rows }: FigureTable): string {
  const row = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;
  return [
    row(columns.map(({ title }) => markdownText(title))),
    row(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((texts) => row(texts.map((text) => markdownText(text)))),
  ].join("\n");
}

function notes({ figures, locale }: Report): string {
  return figures
    .map(({ asked, total }) => {
      const found = notesOf(total, inputTexts(asked.askable, total), locale);
      const about = found.map((note) => markdownText(note)).join(" · ");
      return `- **${markdownText(askedLabel(asked, locale))}** (\`${total.metric}\` v${total.version}): ${about}`;
    })
    .join("\n");
}

const headText: Text = {
  en: "{period}, as of {asOf}; ledger: {ledger}",
  "zh-Hans": "{period}，截至{asOf}；台账：{ledger}",
};
