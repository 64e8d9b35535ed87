import { isEmpty, type RowSet } from "@ipms/core";
import { countByCell, inPieces } from "./row-loops.js";

/** Counts by cell; cells are made as they are needed. */
export class CellCounts {
  #counts = new Int32Array(0);

  /** The count of a cell. */
  at(cell: number): number {
    return this.#counts[cell] ?? 0;
  }

  /** Raises a cell by a number. */
  add(cell: number, count: number): void {
    if (count === 0) return;
    this.#reserve(cell + 1);
    this.#counts[cell] = this.at(cell) + count;
  }

  /**
   * Counts rows.
   *
   * @param rows - rows that have a cell
   * @param cells - for each row its cell
   * @param cellCount - how many cells there are
   */
  addRows(rows: RowSet, cells: Int32Array, cellCount: number): void {
    if (isEmpty(rows)) return;
    this.#reserve(cellCount);
    inPieces(rows, (from, to) => countByCell(this.#counts, rows, cells, from, to));
  }

  #reserve(cellCount: number): void {
    if (this.#counts.length >= cellCount) return;
    const larger = new Int32Array(Math.max(cellCount, this.#counts.length * 2));
    larger.set(this.#counts);
    this.#counts = larger;
  }
}
