import { type Problem, problem, type RecordProblem } from "@ipms/core";
import { type Chunks, pieces } from "../../byte-source.js";
import type { Limits } from "../../limits.js";
import type { Workbook } from "../../sheet/sheet.js";
import { openZip } from "../../zip/open-zip.js";
import { refuseByBytes } from "./file-kind.js";
import { readSheets } from "./read-sheets.js";

/**
 * Opens an XLSX workbook (`.xlsx`, `.xlsm`; macros are not looked at). What is wrong with it is among
 * its problems; nothing is thrown. The file is held in memory as it is, its sheets never are: they are
 * inflated as their rows are taken.
 *
 * @param file - the file's name, for the places of problems
 * @param chunks - its bytes
 * @param limits - on what it may hold and grow to
 */
export async function openWorkbook(
  file: string,
  chunks: Chunks,
  limits: Limits,
): Promise<Workbook> {
  const located = (found: Problem): RecordProblem => ({ ...found, place: { file } });
  const refused = (found: Problem): Workbook => ({ sheets: [], problems: [located(found)] });
  let failure: Problem | undefined;
  const taken: Uint8Array[] = [];
  for await (const piece of pieces(chunks, limits, (why) => void (failure = why))) {
    // A source may fill the same memory again; a slice of a Node buffer would be no copy.
    taken.push(new Uint8Array(piece));
  }
  if (failure !== undefined) return refused(failure);
  const bytes = joined(taken);
  const refusal = refuseByBytes(bytes);
  if (refusal !== undefined) return refused(refusal);
  const zip = openZip(bytes, limits);
  if (!zip.ok) return refused(zip.problem);
  const archive = zip.value;
  if (archive.has("content.xml")) return refused(foreign(".ods"));
  if (archive.has("xl/workbook.bin")) return refused(foreign(".xlsb"));
  if (archive.has("Index/Document.iwa")) return refused(foreign(".numbers"));
  return readSheets(file, archive, limits);
}

function foreign(format: string): Problem {
  return problem("foreign-workbook", { format }).problem;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts.splice(0)) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
