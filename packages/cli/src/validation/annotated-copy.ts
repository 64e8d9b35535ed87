import { type Locale, problemText, type Text } from "@ipms/core";
import { annotateWorkbook } from "@ipms/files";
import { cellNotes, type ValidationReport } from "@ipms/rules";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";
import { unreadableFile } from "../options/unreadable-file.js";

/**
 * Makes sure that there is one workbook to annotate, before anything long is begun.
 *
 * @param paths - the ledger as typed
 * @param output - where the copy goes
 * @throws Misuse where there is none
 */
export function checkAnnotatable(paths: readonly string[], output: string | undefined): void {
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || !/\.xls[xm]$/i.test(path)) {
    throw new Misuse(noWorkbook);
  }
  if (output === undefined || output === "-") throw new Misuse(noOutput);
}

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

const noWorkbook: Text = {
  en: "an annotated copy (--format xlsx) is made of one workbook (.xlsx or .xlsm); name that alone, or choose another form",
  "zh-Hans":
    "批注副本（--format xlsx）只能由一份工作簿（.xlsx 或 .xlsm）生成；请只给出该文件，或改用其他格式",
};
const noOutput: Text = {
  en: "say where the annotated copy goes: --output annotated.xlsx",
  "zh-Hans": "请指明批注副本写到哪里：--output 批注.xlsx",
};
const notAnnotated: Text = {
  en: "the workbook cannot be annotated: {problem}",
  "zh-Hans": "工作簿无法加批注：{problem}",
};
