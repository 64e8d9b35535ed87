import { cleanText, type Locale, markdownText, problemText, type Text, textIn } from "@ipms/core";
import type { LedgerReading } from "../ledger/read-ledger.js";
import { importReportSections, type ImportReportSection } from "./import-report-sections.js";

/** How a line of a list is written: names and cells may hold what Markdown would obey. */
type Item = (line: string) => string;

/**
 * How a ledger was read, as one text with the marks of Markdown: files and sheets, columns with what was
 * done to their cells, and the problems.
 *
 * @example
 * ```ts
 * import { importReportText, readLedger } from "@ipms/files";
 *
 * const text = "序号,项目编号,项目名称\n1,KF-001,电池项目\n";
 * const chunks = [new TextEncoder().encode(text)];
 * const reading = await readLedger([{ name: "9月.csv", chunks }]);
 * console.log(importReportText(reading, "zh-Hans").split("\n")[2]); // => ## 9月.csv（CSV、UTF-8、逗号分隔）
 * ```
 *
 * @param reading - what `readLedger` gave
 * @param locale - the language
 * @param form - whether what Markdown acts on in names and cells is escaped; `markdown` unless stated
 */
export function importReportText(
  { report, problems, totals }: Pick<LedgerReading, "report" | "problems" | "totals">,
  locale: Locale,
  form: "markdown" | "text" = "markdown",
): string {
  const safe = form === "markdown" ? markdownText : cleanText;
  const item: Item = (line) => `- ${safe(line)}`;
  const total = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const more = total - problems.length;
  return [
    `# ${textIn(texts.title, locale)}\n`,
    ...importReportSections(report, locale).flatMap((section) => [
      `## ${safe(section.heading)}\n`,
      ...sectionItems(section, locale, item),
    ]),
    ...(problems.length === 0 ? [] : [`## ${textIn(texts.problems, locale, { total })}\n`]),
    ...problems.map((problem) => item(problemText(problem, locale))),
    ...(more > 0 ? [item(textIn(texts.others, locale, { more }))] : []),
    ...(problems.length === 0 ? [] : [""]),
  ].join("\n");
}

function sectionItems(
  { lines, columns }: ImportReportSection,
  locale: Locale,
  item: Item,
): readonly string[] {
  return [
    ...lines.map(item),
    ...(lines.length === 0 ? [] : [""]),
    ...(columns.length === 0 ? [] : [`### ${textIn(texts.columns, locale)}\n`]),
    ...columns.flatMap(({ text, done }) => [item(text), ...done.map((line) => `  ${item(line)}`)]),
    ...(columns.length === 0 ? [] : [""]),
  ];
}

const texts = {
  title: { en: "How the ledger was read", "zh-Hans": "台账读入报告" },
  columns: { en: "Columns", "zh-Hans": "各列" },
  problems: { en: "Problems: {total}", "zh-Hans": "问题：{total}处" },
  others: { en: "… and {more} more", "zh-Hans": "……另有{more}处" },
} as const satisfies Record<string, Text>;
