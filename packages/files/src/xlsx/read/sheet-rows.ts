import type { Problem, RecordProblem } from "@ipms/core";
import type { Limits } from "../../limits.js";
import type { SheetRow } from "../../sheet/sheet.js";
import type { Zip } from "../../zip/open-zip.js";
import { damaged, partScanner, xmlPieces } from "./parts/read-part.js";
import type { ShownAs } from "./parts/styles.js";
import type { SharedStrings } from "./shared-strings.js";
import { sheetHandler } from "./sheet-handler.js";

/** A sheet whose rows are still in its part. */
export interface ClosedSheet {
  /** The file's name. */
  readonly file: string;
  /** The sheet's name. */
  readonly sheet: string;
  /** Its part. */
  readonly part: string;
  /** The archive that holds the part. */
  readonly zip: Zip;
  /** The texts that cells share. */
  readonly strings: SharedStrings;
  /** How styles show numbers. */
  readonly shownAs: ShownAs;
  /** On rows, columns and cells. */
  readonly limits: Limits;
}

const rowsPerBatch = 256;
/** Rows with one cell far to the right are wide for their bytes, so few bytes are taken at a time. */
const stepSize = 32 * 1024;

/**
 * The rows of a sheet.
 *
 * @param closed - where they are
 * @param tell - told what is wrong
 */
export async function* sheetRows(
  closed: ClosedSheet,
  tell: (problem: RecordProblem) => void,
): AsyncGenerator<readonly SheetRow[], void, void> {
  const { file, sheet, part, zip, strings, shownAs, limits } = closed;
  let ended = false;
  const handler = sheetHandler({
    strings,
    shownAs,
    limits,
    report: (found, cell) =>
      tell({ ...found, place: cell === undefined ? { file, sheet } : { file, sheet, cell } }),
    stop: () => void (ended = true),
  });
  const fail = (why: Problem): void => {
    if (!ended) tell({ ...why, place: { file, sheet } });
    ended = true;
  };
  const scanner = partScanner(handler, limits);
  let rows: SheetRow[] = [];
  for await (const piece of xmlPieces(zip, part, fail)) {
    for (let at = 0; at < piece.length; at += stepSize) {
      if (ended) break;
      const fault = scanner.push(piece.subarray(at, at + stepSize));
      if (fault !== undefined) fail(damaged(part, fault));
      rows.push(...handler.take());
      if (rows.length < rowsPerBatch) continue;
      yield rows;
      rows = [];
    }
    if (ended) break;
  }
  const fault = ended ? undefined : scanner.finish();
  if (fault !== undefined) fail(damaged(part, fault));
  if (rows.length > 0) yield rows;
}
