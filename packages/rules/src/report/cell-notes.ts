import { type Locale, type Severity, type Text, textIn } from "@ipms/core";
import { findingText, fixText } from "../finding-text.js";
import type { ValidationReport } from "../report.js";
import { severityTexts } from "./words.js";

/** What is said about one cell of a workbook. */
export interface CellNote {
  /** The file, as the report names it. */
  readonly file: string;
  /** The name of its sheet. */
  readonly sheet: string;
  /** Its name, such as `F12`. */
  readonly cell: string;
  /** What is wrong and how to mend it. */
  readonly text: string;
  /** How much it weighs. */
  readonly severity: Severity;
}

/**
 * The findings of a report as notes on the cells of workbooks; what stands in no cell, what is waived
 * and what stands in the previous cut are left out.
 *
 * @param report - the report
 * @param locale - the language of the notes
 */
export function cellNotes({ findings }: ValidationReport, locale: Locale): readonly CellNote[] {
  return findings.flatMap((finding): readonly CellNote[] => {
    const { place, severity, previous, waiver } = finding;
    if (place?.sheet === undefined || place.cell === undefined) return [];
    if (previous !== undefined || waiver !== undefined) return [];
    const values = {
      severity: textIn(severityTexts[severity], locale),
      message: findingText(finding, locale),
      fix: fixText(finding, locale),
    };
    const { file, sheet, cell } = place;
    return [{ file, sheet, cell, severity, text: textIn(note, locale, values) }];
  });
}

const note: Text = {
  en: "{severity}: {message}. {fix}",
  "zh-Hans": "{severity}：{message}。{fix}",
};
