import type { RawValue } from "../decode/raw-values.js";
import type { LeafColumn } from "../footer/leaf-column.js";
import type { ColumnChunk, RowGroup } from "../footer/read-footer.js";
import { damaged } from "../parquet-fault.js";
import { type Page, readPages } from "./read-pages.js";
import type { UnpackingBudget } from "./unpacking-budget.js";

/** A column that is read, and what is made of its values. */
export interface WantedColumn<Value> {
  /** The column. */
  readonly column: LeafColumn;
  /** Its place among all columns of the file, from 0. */
  readonly index: number;
  /** What a value means. */
  readonly convert: (raw: RawValue) => Value;
}

/** Gives the next value of each wanted column in turn, of one row after the other. */
export interface RowRun<Value> {
  /** How many rows can be taken before the next run. */
  readonly rowCount: number;
  /** The value of a wanted column in the next row; every column is asked once a row. */
  next(wanted: number): Value | undefined;
}

/** Reads one column page by page. */
interface ColumnState<Value> {
  readonly part: string;
  readonly pages: AsyncGenerator<Page<Value>, void, void>;
  page: Page<Value> | undefined;
  left: number;
}

/**
 * Reads a group of rows in runs as long as no column comes to the end of a page, so that of each column
 * one page is in memory.
 *
 * @param group - the rows
 * @param wanted - the columns
 * @param budget - what the file may unpack to
 * @throws ParquetFault where the group cannot be read
 */
export async function* readRows<Value>(
  group: RowGroup,
  wanted: readonly WantedColumn<Value>[],
  budget: UnpackingBudget,
): AsyncGenerator<RowRun<Value>, void, void> {
  const states = wanted.map(({ column, index, convert }): ColumnState<Value> => {
    const chunk = group.chunks[index] ?? nothing;
    const pages = readPages(chunk, column, convert, budget);
    return { part: column.path.join("."), pages, page: undefined, left: 0 };
  });
  let left = group.rowCount;
  while (left > 0 && states.length > 0) {
    for (const state of states) if (state.left === 0) await turnPage(state, left);
    const rowCount = states.reduce((least, state) => Math.min(least, state.left), left);
    left -= rowCount;
    for (const state of states) state.left -= rowCount;
    yield { rowCount, next: (at) => states[at]?.page?.next() };
  }
  for (const state of states) {
    const { value } = await state.pages.next();
    if (value !== undefined && value.rowCount > 0) throw damaged(state.part);
  }
}

const nothing: ColumnChunk = { codec: 0, bytes: new Uint8Array(0) };

/** The next page with rows in it, and no more of them than the group has left. */
async function turnPage<Value>(state: ColumnState<Value>, left: number): Promise<void> {
  while (state.left === 0) {
    const { value } = await state.pages.next();
    if (value === undefined || value.rowCount > left) throw damaged(state.part);
    state.page = value;
    state.left = value.rowCount;
  }
}
