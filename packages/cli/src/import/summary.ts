import type { Locale } from "@ipms/core";
import type { ImportReport } from "@ipms/files";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import { fileHeading, sheetHeading } from "./file-heading.js";
import { sheetLines } from "./sheet-lines.js";

/**
 * What was read, for a terminal: each file or sheet with a line for each kind of fact.
 *
 * @param report - the import report
 * @param locale - the language
 * @param width - how wide the text may be
 */
export function importSummary(report: ImportReport, locale: Locale, width: number): string {
  return report.files
    .flatMap((file) => {
      const heading = fileHeading(file, locale);
      if (file.sheets.length === 0) return [paragraph(clean(heading), width, "", "  ")];
      return file.sheets.map((sheet) =>
        [
          paragraph(clean(sheetHeading(heading, sheet, locale)), width, "", "  "),
          ...sheetLines(sheet, locale).map((line) => paragraph(clean(line), width, "  ", "    ")),
        ].join(""),
      );
    })
    .join("");
}
