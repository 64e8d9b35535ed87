import type { RecordProblem } from "@ipms/core";
import type { CellBlock } from "../columnar/cell-block.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";

/** The rows of a sheet, of which the first can be looked at before they are taken. */
export interface SheetRows {
  /** The first rows: as many as asked for, or all there are. */
  readonly beginning: readonly SheetRow[];
  /** All rows from the first on. */
  all(): AsyncGenerator<readonly SheetRow[], void, void>;
  /**
   * The same as blocks of cells in bytes, of delimited text only; to be called instead. A block is good
   * until the next one is asked for.
   */
  readonly blocks?: (() => AsyncGenerator<CellBlock, void, void>) | undefined;
  /** Leaves the rest unread. */
  close(): Promise<void>;
}

/**
 * Opens the rows of a sheet.
 *
 * @param sheet - the sheet
 * @param count - how many rows are looked at
 * @param report - told what is wrong with the sheet
 */
export async function openRows(
  sheet: Sheet,
  count: number,
  report: (problem: RecordProblem) => void,
): Promise<SheetRows> {
  const source = sheet.rows(report)[Symbol.asyncIterator]();
  const held: SheetRow[] = [];
  let ended = false;
  while (held.length < count && !ended) {
    const { done, value } = await source.next();
    ended = done === true;
    if (done !== true) for (const row of value) held.push(row);
  }
  return {
    beginning: held.slice(0, count),
    async *all() {
      yield held;
      if (ended) return;
      for (;;) {
        const { done, value } = await source.next();
        if (done === true) return;
        yield value;
      }
    },
    async close() {
      await source.return?.();
    },
  };
}
