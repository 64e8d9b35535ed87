import type { Place } from "@ipms/core";
import {
  type ClassifiedRow,
  rowClassifier,
  totalProblem,
  type TotalFinding,
} from "../locate/index.js";
import { cellName } from "../sheet/cell-name.js";
import type { SheetRow } from "../sheet/sheet.js";
import { changedUnit } from "./changed-unit.js";
import type { ReadyTable } from "./ready-table.js";
import type { RowTally } from "./row-tally.js";
import type { ImportOutput } from "./table-outputs.js";
import type { TotalsOfRows } from "./totals-of-rows.js";
import { unnamedColumns } from "./unnamed-columns.js";

/** Tells the records of a table from its other rows, of which it sees to what is to be done. */
export interface RowExaminer {
  /**
   * Whether the row before was a record, or there was none: what the next one is then depends on
   * nothing but itself.
   */
  readonly isCertain: boolean;
  /**
   * Whether a row is a record. Totals are compared, and everything else is counted and told.
   *
   * @param row - the row; they come in their order
   */
  isRecord(row: SheetRow): boolean;
  /** What the totals came to, now that there are no more rows. */
  finish(): readonly TotalFinding[];
}

/** What an examiner of rows counts with. */
export interface RowCounts {
  /** Counts rows. */
  readonly tally: RowTally;
  /** Compares totals. */
  readonly totals: TotalsOfRows;
  /** Sees to it that the totals have all records before the row. */
  readonly settle: () => void;
}

/**
 * @param ready - the table
 * @param counts - what rows are counted with
 * @param output - takes problems
 */
export function rowExaminer(
  { place, sheet, location, decided }: ReadyTable,
  { tally, totals, settle }: RowCounts,
  output: ImportOutput,
): RowExaminer {
  const { applied } = decided;
  const { table } = applied;
  const classify = rowClassifier(location, sheet.merged);
  const unnamed = unnamedColumns(location, applied);
  const isText = place.sheet === undefined;
  const width = location.headers.length;
  const findings: TotalFinding[] = [];
  let isCertain = true;

  const found = (some: readonly TotalFinding[]): void => {
    findings.push(...some);
    for (const finding of some) {
      const problem = totalProblem(finding);
      const index = applied.columns.find(({ header }) => header === finding.column)?.index;
      if (problem === undefined) continue;
      output.problem({ ...problem, table, place: placeInSheet(place, finding.row, index) });
    }
  };
  const seeUnit = ({ number }: SheetRow, { words = "" }: ClassifiedRow): void => {
    const problem = changedUnit(words, decided.table);
    if (problem === undefined) return;
    output.problem({ ...problem, table, place: placeInSheet(place, number) });
  };
  const skip = (row: SheetRow, classified: ClassifiedRow): void => {
    const { kind } = classified;
    if (kind === "record") return;
    tally.skip(row, kind);
    if (kind === "heading" || kind === "subtotal") seeUnit(row, classified);
    if (kind === "heading") {
      settle();
      totals.heading();
    } else if (kind === "total" || kind === "subtotal") {
      settle();
      found(totals.total(row, classified));
    } else if (kind === "other-header") {
      const headers = row.cells.flatMap((cell) => cell?.text ?? []).slice(0, 6);
      const at = placeInSheet(place, row.number);
      output.problem({ code: "second-table", parameters: { headers }, place: at });
    }
  };

  return {
    get isCertain() {
      return isCertain;
    },
    isRecord(row) {
      tally.see(row);
      const classified = classify(row);
      isCertain = classified.kind === "record";
      if (!isCertain) {
        skip(row, classified);
        return false;
      }
      if (isText && isRagged(row, width)) {
        const parameters = { found: row.cells.length, expected: width };
        const at = placeInSheet(place, row.number);
        output.problem({ code: "ragged-row", parameters, table, place: at });
        return false;
      }
      for (const index of unnamed.newlyFilled(row)) {
        const at = placeInSheet(place, row.number, index);
        output.problem({ code: "unnamed-column", parameters: {}, table, place: at });
      }
      return true;
    },
    finish() {
      settle();
      found(totals.finish());
      return findings;
    },
  };
}

/** The place of a row or a cell: a name such as `F12` in a workbook, line and column in a text. */
export function placeInSheet({ file, sheet }: Place, row: number, index?: number): Place {
  if (sheet === undefined) {
    return { file, line: row, ...(index === undefined ? {} : { column: index + 1 }) };
  }
  return index === undefined
    ? { file, sheet, line: row }
    : { file, sheet, cell: cellName(row, index + 1) };
}

/** Blanks behind the last column are no cells that anybody meant. */
function isRagged({ cells }: SheetRow, width: number): boolean {
  return cells.length < width || cells.slice(width).some((cell) => cell !== undefined);
}
