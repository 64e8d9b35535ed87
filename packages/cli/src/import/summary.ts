import type { Locale } from "@ipms/core";
import { type ImportReport, importReportSections } from "@ipms/files";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";

/**
 * What was read, for a terminal: each file or sheet with a line for each kind of fact.
 *
 * @param report - the import report
 * @param locale - the language
 * @param width - how wide the text may be
 */
export function importSummary(report: ImportReport, locale: Locale, width: number): string {
  return importReportSections(report, locale)
    .flatMap(({ heading, lines }) => [
      paragraph(clean(heading), width, "", "  "),
      ...lines.map((line) => paragraph(clean(line), width, "  ", "    ")),
    ])
    .join("");
}
