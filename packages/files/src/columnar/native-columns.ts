import { firstDays } from "./kernels/month-table.js";

/** The loops of `columns.wat`. */
export interface ColumnLoops {
  gather(...places: readonly number[]): number;
  dates(...places: readonly number[]): number;
  decimals(...places: readonly number[]): number;
  group(...places: readonly number[]): number;
}

/** How a loop finds the cells of a column. */
interface ColumnCells {
  /** The number of the first cell of each row. */
  readonly firstCells: Int32Array;
  /** The place of the column. */
  readonly index: number;
}

/** Two entries for each row, and for how many rows they are {@link refusedCell}. */
interface ReadCells {
  /** The first entry of each. */
  readonly first: Int32Array;
  /** The second; says nothing for refused cells. */
  readonly second: Int32Array;
  /** How many cells are in another form. */
  readonly refusals: number;
}

/**
 * Reads a column of the block that was scanned last, in WebAssembly, as the kernels do in TypeScript.
 * What is returned is good until the next call.
 */
export interface NativeColumns {
  /** The texts one behind the other, and where each ends, plus `base`. */
  gather(
    cells: ColumnCells,
    base: number,
  ): { readonly bytes: Uint8Array; readonly ends: Int32Array };
  /** Dates as their first and last days. */
  dates(cells: ColumnCells, daysOnly: boolean): ReadCells;
  /** Decimals times a factor as whole numbers of 10^-scale, in billions and the rest. */
  decimals(cells: ColumnCells, scale: number, factor: number): ReadCells;
  /** Which cells hold the same text. */
  group(cells: ColumnCells): CellGroups;
}

/** Cells that hold the same text. */
export interface CellGroups {
  /** The number of each row's group. */
  readonly numbers: Int32Array;
  /** The first row of each group. */
  readonly rows: Int32Array;
}

/** What stands for a cell that was not read, among days and billions. */
export const refusedCell = -2_147_483_647;

/** How much room is needed, in lists of as many numbers as the window has bytes. */
export const columnLists = 3;

/**
 * @param loops - the loops
 * @param buffer - the memory they run over
 * @param list - where each list begins: those of cells, and from the third on what may be overwritten
 */
export function nativeColumns(
  loops: ColumnLoops,
  buffer: ArrayBuffer,
  list: (number: number) => number,
): NativeColumns {
  const months = list(7);
  new Int32Array(buffer, months).set(firstDays());
  const entries = (number: number, count: number): Int32Array =>
    new Int32Array(buffer, list(number), count);
  /** Where the cells are; the list of rows is given up for it. */
  const placed = ({ firstCells }: ColumnCells): readonly number[] => {
    entries(2, firstCells.length).set(firstCells);
    return [list(0), list(1), list(2), firstCells.length];
  };
  const read = ({ firstCells }: ColumnCells, refusals: number): ReadCells => ({
    first: entries(3, firstCells.length),
    second: entries(4, firstCells.length),
    refusals,
  });

  return {
    gather(cells, base) {
      const length = loops.gather(...placed(cells), cells.index, list(4), list(3), base);
      return {
        bytes: new Uint8Array(buffer, list(4), length),
        ends: entries(3, cells.firstCells.length),
      };
    },
    dates: (cells, daysOnly) =>
      read(
        cells,
        loops.dates(...placed(cells), cells.index, Number(daysOnly), months, list(3), list(4)),
      ),
    decimals(cells, scale, factor) {
      const largest = Math.floor(Number.MAX_SAFE_INTEGER / factor);
      return read(
        cells,
        loops.decimals(...placed(cells), cells.index, scale, factor, largest, list(3), list(4)),
      );
    },
    group(cells) {
      const count = cells.firstCells.length;
      const slots = 2 ** Math.ceil(Math.log2(2 * count + 2));
      const found = loops.group(
        ...placed(cells),
        cells.index,
        list(3),
        list(4),
        list(5),
        slots - 1,
      );
      return { numbers: entries(3, count), rows: entries(4, found) };
    },
  };
}
