import { type Locale, problemText, type Text } from "@ipms/core";
import { annotateWorkbook } from "@ipms/files";
import { cellNotes, type ValidationReport } from "@ipms/rules";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";
import { unreadableFile } from "../options/unreadable-file.js";

/**
 * A copy of a workbook in which cells carry what was found in them.
 *
 * @param path - the workbook
 * @param report - what was found
 * @param locale - the language of the notes
 * @param io - the outside world
 * @throws Misuse where the workbook cannot be annotated
 */
export async function annotatedCopy(
  path: string,
  report: ValidationReport,
  locale: Locale,
  io: Io,
): Promise<Uint8Array> {
  const read = await io.readBytes(path);
  if ("failure" in read) throw unreadableFile(path, read.failure);
  const notes = cellNotes(report, locale).map(({ severity, ...note }) => ({
    ...note,
    severity: severity === "notice" ? ("info" as const) : severity,
  }));
  const copy = await annotateWorkbook(read.bytes, notes);
  if (copy.ok) return copy.value;
  throw new Misuse(notAnnotated, { problem: problemText(copy.problem, locale) });
}

const notAnnotated: Text = {
  en: "the workbook cannot be annotated: {problem}",
  "zh-Hans": "工作簿无法加批注：{problem}",
};
