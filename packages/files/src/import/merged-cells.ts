import type { MergedCells, SheetCell, SheetRow } from "../sheet/sheet.js";

/** A row in which merged cells have the value that is shown for them. */
export interface FilledRow {
  /** Its cells from the first column. */
  readonly cells: readonly (SheetCell | undefined)[];
  /** The places, from 0, of the cells whose value stands in another one, and its row. */
  readonly filled: ReadonlyMap<number, number>;
}

/**
 * Gives merged cells the value that is shown for them: only the first of them holds it. Rows must come
 * in their order.
 *
 * @param merged - the rectangles of the sheet
 */
export function mergedCellFiller(merged: readonly MergedCells[]): (row: SheetRow) => FilledRow {
  const waiting = merged.toSorted((left, right) => left.firstRow - right.firstRow);
  let next = 0;
  let open: { readonly range: MergedCells; readonly anchor: SheetCell }[] = [];
  /** The last row of the open range in each column: of ranges that overlap, the first one counts. */
  const takenTo: number[] = [];
  return ({ number, cells }) => {
    open = open.filter(({ range }) => range.lastRow >= number);
    while (next < waiting.length && (waiting[next]?.firstRow ?? 0) <= number) {
      const range = waiting[next];
      next += 1;
      if (range === undefined || range.lastRow < number) continue;
      const anchor = range.firstRow === number ? cells[range.firstColumn - 1] : undefined;
      if (anchor === undefined || (takenTo[range.firstColumn] ?? 0) >= number) continue;
      open.push({ range, anchor });
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        takenTo[column] = Math.max(takenTo[column] ?? 0, range.lastRow);
      }
    }
    if (open.length === 0) return { cells, filled: none };
    const whole = [...cells];
    const filled = new Map<number, number>();
    for (const { range, anchor } of open) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        const isAnchor = number === range.firstRow && column === range.firstColumn;
        if (isAnchor || whole[column - 1] !== undefined) continue;
        whole[column - 1] = anchor;
        filled.set(column - 1, range.firstRow);
      }
    }
    return { cells: whole, filled };
  };
}

const none: ReadonlyMap<number, number> = new Map();
