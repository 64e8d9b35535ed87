import { firstDays } from "./kernels/month-table.js";

/** Where the cells of a column are: the lists of starts, ends and first cells, and the column's place. */
type Cells = [starts: number, ends: number, firstCells: number, count: number, index: number];

/** The loops of `columns.wat`; all places are addresses. */
export interface ColumnLoops {
  readonly spans: { readonly value: number };
  readonly longest: { readonly value: number };
  gather(...places: [...Cells, texts: number, textEnds: number, base: number]): number;
  hasControls(from: number, to: number): number;
  dates(
    ...places: [...Cells, daysOnly: number, months: number, firsts: number, lasts: number]
  ): number;
  decimals(
    ...places: [
      ...Cells,
      scale: number,
      factor: number,
      largest: number,
      digitsOnly: number,
      highs: number,
      lows: number,
    ]
  ): number;
  group(...places: [...Cells, numbers: number, rows: number, slots: number, mask: number]): number;
  spread(numbers: number, count: number, entries: number, targets: number): void;
  differ(highs: number, places: number, count: number): number;
  hasEmpty(...places: Cells): number;
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
  /** The texts of a column; where each ends, `base` is added. */
  gather(cells: ColumnCells, base: number): GatheredTexts;
  /** Dates as their first and last days. */
  dates(cells: ColumnCells, daysOnly: boolean): ReadDates;
  /** Decimals times a factor as whole numbers of 10^-scale, in billions and the rest. */
  decimals(cells: ColumnCells, scale: number, factor: number): ReadCells;
  /** Whole numbers without a sign, of at most fifteen digits, in billions and the rest. */
  integers(cells: ColumnCells): ReadCells;
  /** Which cells hold the same text; `undefined` for more rows than there is room for. */
  group(cells: ColumnCells): CellGroups | undefined;
  /** For each row the entry of its group; of the column that was grouped last. */
  spread(count: number, entries: Int32Array): Int32Array;
  /** Whether, in some row, not both the amount that was read last and the place that was spread are there. */
  differ(count: number): boolean;
  /** Whether a cell is empty. */
  hasEmpty(cells: ColumnCells): boolean;
}

/** Days, and what kinds of dates they are of. */
interface ReadDates extends ReadCells {
  /** Whether months or years may be among them; otherwise the first days are the last ones. */
  readonly spans: boolean;
}

/** The texts of a column one behind the other. */
export interface GatheredTexts {
  /** They. */
  readonly bytes: Uint8Array;
  /** Where each ends. */
  readonly ends: Int32Array;
  /** How many bytes the longest has. */
  readonly longest: number;
  /** Whether control characters may be among them. */
  hasControls(): boolean;
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
export const columnLists = 4;
/** What a group takes of it for a text: a hash, a number and a length. */
const slotSize = 16;

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
  const [starts, ends, rows, first, second, slots, spread] = [0, 1, 2, 3, 4, 5, 7].map(
    list,
  ) as Lists;
  const months = list(8);
  const mostSlots = (spread - slots) / slotSize;
  new Int32Array(buffer, months).set(firstDays());
  /** Blocks are read column by column, and have as many rows for each. */
  const views = new Map<number, Int32Array>();
  const entries = (at: number, count: number): Int32Array => {
    let view = views.get(at);
    if (view?.length !== count) views.set(at, (view = new Int32Array(buffer, at, count)));
    return view;
  };
  let placed: Int32Array | undefined;
  /** Puts the rows where the loops find them, once for all columns of a block; says how many there are. */
  const place = ({ firstCells }: ColumnCells): number => {
    if (placed !== firstCells) entries(rows, firstCells.length).set(firstCells);
    placed = firstCells;
    return firstCells.length;
  };
  const read = (count: number, refusals: number): ReadCells => ({
    first: entries(first, count),
    second: entries(second, count),
    refusals,
  });

  const decimals = (
    cells: ColumnCells,
    scale: number,
    factor: number,
    digitsOnly: boolean,
  ): ReadCells => {
    const count = place(cells);
    const { index } = cells;
    const most = Math.floor(Number.MAX_SAFE_INTEGER / factor);
    const only = Number(digitsOnly);
    return read(
      count,
      loops.decimals(starts, ends, rows, count, index, scale, factor, most, only, first, second),
    );
  };

  return {
    gather(cells, base) {
      const count = place(cells);
      const { index } = cells;
      const length = loops.gather(starts, ends, rows, count, index, second, first, base);
      return {
        bytes: new Uint8Array(buffer, second, length),
        ends: entries(first, count),
        longest: loops.longest.value,
        hasControls: () => loops.hasControls(second, second + length) === 1,
      };
    },
    dates(cells, daysOnly) {
      const count = place(cells);
      const { index } = cells;
      const days = Number(daysOnly);
      const refusals = loops.dates(starts, ends, rows, count, index, days, months, first, second);
      return { ...read(count, refusals), spans: loops.spans.value === 1 };
    },
    decimals: (cells, scale, factor) => decimals(cells, scale, factor, false),
    integers: (cells) => decimals(cells, 0, 1, true),
    group(cells) {
      const count = place(cells);
      const { index } = cells;
      const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
      if (size > mostSlots) return undefined;
      const found = loops.group(starts, ends, rows, count, index, first, second, slots, size - 1);
      return { numbers: entries(first, count), rows: new Int32Array(buffer, second, found) };
    },
    spread(count, given) {
      // The slots are free once the texts have their numbers.
      entries(slots, count).set(given);
      loops.spread(first, count, slots, spread);
      return entries(spread, count);
    },
    differ: (count) => loops.differ(first, spread, count) === 1,
    hasEmpty(cells) {
      return loops.hasEmpty(starts, ends, rows, place(cells), cells.index) === 1;
    },
  };
}

type Lists = [number, number, number, number, number, number, number];
