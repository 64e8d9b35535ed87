import type { RecordProblem } from "@ipms/core";
import { defaultLimits, type Limits } from "../../limits.js";
import { cellName } from "../../sheet/cell-name.js";
import type { SheetCell } from "../../sheet/sheet.js";

/** Puts the cells of a sheet into their places, row after row, within the limits. */
export interface RowCells {
  /** Begins a row without cells. */
  begin(): void;
  /** Puts a cell into its place, both from 1, where nothing stands there and the limits allow it. */
  put(row: number, column: number, cell: SheetCell): void;
  /** Whether the row has no cells so far. */
  readonly isEmpty: boolean;
  /** Whether no cell of the row could be read. */
  readonly isUnread: boolean;
  /** The cells of the row. */
  take(): (SheetCell | undefined)[];
}

/**
 * The cells of a row, none yet.
 *
 * @param limits - on columns and cells
 * @param report - told what is wrong, and in which cell
 * @param stop - told what makes an end of the whole sheet
 */
export function rowCells(
  limits: Limits,
  report: (problem: Omit<RecordProblem, "place">, cell: string) => void,
  stop: (problem: Omit<RecordProblem, "place">, cell: string) => void,
): RowCells {
  const maximumColumns = limits.maximumColumns ?? defaultLimits.maximumColumns;
  const maximumCells = limits.maximumCells ?? defaultLimits.maximumCells;
  /** Holds one row after the other, so that it need not grow with each of them. */
  const cells: (SheetCell | undefined)[] = [];
  let filled = 0;
  let tooWide = false;

  return {
    begin() {
      cells.length = 0;
    },
    put(row, column, cell) {
      if (column > maximumColumns) {
        const parameters = { limit: maximumColumns };
        if (!tooWide) report({ code: "sheet-too-wide", parameters }, cellName(row, column));
        tooWide = true;
      } else if (cells[column - 1] !== undefined) {
        const name = cellName(row, column);
        report({ code: "misplaced-cell", parameters: { value: name } }, name);
      } else if (filled >= maximumCells) {
        const parameters = { limit: maximumCells };
        stop({ code: "too-many-filled-cells", parameters }, cellName(row, column));
      } else {
        // Empty cells before a filled one cost what filled ones do.
        filled += Math.max(1, column - cells.length);
        while (cells.length < column - 1) cells.push(undefined);
        cells[column - 1] = cell;
      }
    },
    get isEmpty() {
      return cells.length === 0;
    },
    get isUnread() {
      return cells.every((cell) => cell === undefined || cell.failure === "unreadable");
    },
    take: () => cells.slice(),
  };
}
