import { type Locale, problemText, type Text, textIn } from "@ipms/core";
import type { SheetReport } from "@ipms/files";
import type { OpenedLedger } from "../ledger/open-ledger.js";
import { escapeMarkdown } from "../output/markdown.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { columnLines } from "./column-lines.js";
import { fileHeading, sheetHeading } from "./file-heading.js";
import { sheetLines } from "./sheet-lines.js";

/** How a line of a list is written: names and cells may hold what Markdown would obey. */
type Item = (line: string) => string;

/**
 * How a ledger was read, as Markdown or as plain text: files and sheets, columns with what was done to
 * their cells, and the problems.
 *
 * @param opened - the ledger
 * @param locale - the language
 * @param markdown - whether marks of Markdown in it are escaped
 */
export function reportText(opened: OpenedLedger, locale: Locale, markdown: boolean): string {
  const safe = markdown ? escapeMarkdown : clean;
  const item: Item = (line) => `- ${safe(line)}`;
  const sections = opened.report.files.flatMap((file) => {
    const heading = fileHeading(file, locale);
    if (file.sheets.length === 0) return [`## ${safe(heading)}\n`];
    return file.sheets.map((sheet) =>
      [
        `## ${safe(sheetHeading(heading, sheet, locale))}\n`,
        ...sheetItems(sheet, locale, item),
      ].join("\n"),
    );
  });
  const problems = problemItems(opened, locale, item);
  return [`# ${textIn(title, locale)}\n`, ...sections, ...problems].join("\n");
}

function sheetItems(sheet: SheetReport, locale: Locale, item: Item): readonly string[] {
  const columns = sheet.columns.flatMap((column) => {
    const [first = "", ...others] = columnLines(column, locale);
    return [item(first), ...others.map((line) => `  ${item(line)}`)];
  });
  return [
    ...sheetLines(sheet, locale).map(item),
    "",
    ...(columns.length === 0 ? [] : [`### ${textIn(columnsTitle, locale)}\n`, ...columns, ""]),
  ];
}

function problemItems(
  { problems, totals }: OpenedLedger,
  locale: Locale,
  item: Item,
): readonly string[] {
  if (problems.length === 0) return [];
  const total = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const more = total - problems.length;
  return [
    `## ${say(problemsTitle, locale, { total })}\n`,
    ...problems.map((problem) => item(problemText(problem, locale))),
    ...(more > 0 ? [item(say(others, locale, { more }))] : []),
    "",
  ];
}

const title: Text = { en: "How the ledger was read", "zh-Hans": "台账读入报告" };
const columnsTitle: Text = { en: "Columns", "zh-Hans": "各列" };
const problemsTitle: Text = { en: "Problems: {total}", "zh-Hans": "问题：{total} 处" };
const others: Text = { en: "… and {more} more", "zh-Hans": "……另有 {more} 处" };
