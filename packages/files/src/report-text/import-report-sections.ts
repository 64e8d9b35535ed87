import type { Locale } from "@ipms/core";
import type { ImportReport } from "../import/report.js";
import { columnText, type ImportReportColumn } from "./column-text.js";
import { fileHeading, sheetHeading } from "./headings.js";
import { sheetLines } from "./sheet-lines.js";

/** What the report of an import says of one sheet, or of a file without sheets. */
export interface ImportReportSection {
  /** The file and what was found out about it, and the sheet. */
  readonly heading: string;
  /** What the sheet was read as, a line for each kind of fact. */
  readonly lines: readonly string[];
  /** Its columns, in their order. */
  readonly columns: readonly ImportReportColumn[];
}

/**
 * The report of an import in words, sheet by sheet, for programs that lay it out themselves. Names and
 * cells of the files stand in it as they are: see `cleanText` and `markdownText` of `@ipms/core`.
 *
 * @example
 * ```ts
 * import { importReportSections, readLedger } from "@ipms/files";
 *
 * const text = "序号,项目编号,项目名称\n1,KF-001,电池项目\n";
 * const chunks = [new TextEncoder().encode(text)];
 * const { report } = await readLedger([{ name: "9月.csv", chunks }]);
 * for (const { heading, lines } of importReportSections(report, "en")) {
 *   console.log(heading, lines[2], lines[3]); // => 9月.csv (CSV, UTF-8, commas) Records: projects 1 Columns not read: 序号 (row numbers)
 * }
 * ```
 *
 * @param report - the report
 * @param locale - the language
 */
export function importReportSections(
  report: ImportReport,
  locale: Locale,
): readonly ImportReportSection[] {
  return report.files.flatMap((file): readonly ImportReportSection[] => {
    const heading = fileHeading(file, locale);
    if (file.sheets.length === 0) return [{ heading, lines: [], columns: [] }];
    return file.sheets.map((sheet) => ({
      heading: sheetHeading(heading, sheet, locale),
      lines: sheetLines(sheet, locale),
      columns: sheet.columns.map((column) => columnText(column, locale)),
    }));
  });
}
