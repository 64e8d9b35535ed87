import { allRows, type Answers, hasRow, inBoth, nextRow, type RowSet, without } from "@ipms/core";
import { countByCell, inPieces, placedRows } from "./row-loops.js";

/**
 * Records of a table, each at one place: whether its project is in question, whether it counts, and to
 * which cell it would count. A cell is a group or, in a series, a group in one of the parts.
 */
export interface Slice {
  /** Whether the project of each record is in question. */
  readonly asked: Answers;
  /** Whether each record passes the measure's own tests. */
  readonly counts: Answers;
  /** For each record its cell, or −1. */
  readonly cells: Int32Array;
  /** The row of each record in its table; its place in the slice where it is not there. */
  readonly rows?: Int32Array;
}

/** Records that fall into cells, before they are counted. */
export interface Records {
  /** How many records of each cell are in question, those of `spread` left out. */
  readonly inQuestion: AskedCounts;
  /** All rows of the table, each with its own cell. */
  readonly own: Slice;
  /**
   * Rows that have no cell of their own, once for each part in which they may count; where a row may lie
   * in several parts it counts in none for certain.
   */
  readonly spread: readonly Slice[];
}

/** What the records of a table come to in each cell. */
export interface RecordTally {
  /** How many cells there are. */
  readonly cellCount: number;
  /** Six counts for each cell, see {@link stateAt}. */
  readonly states: Int32Array;
  /** The rows that certainly count, each to its own cell. */
  readonly certain: RowSet;
  /** For each row its own cell, or −1. */
  readonly cells: Int32Array;
  /** The rows that may count, by the cell to which they may. */
  readonly open: ReadonlyMap<number, readonly number[]>;
}

/** How many states are counted for each cell. */
const stateCount = 6;

/**
 * How many records of a cell are in one state.
 *
 * @param asked - whether their projects are in question: 1 or, where that is not known, 2
 * @param counted - whether they count: 0, 1 or, where that is not known, 2
 */
export function stateAt(
  { states }: Pick<RecordTally, "states">,
  cell: number,
  asked: 1 | 2,
  counted: 0 | 1 | 2,
): number {
  return states[cell * stateCount + (asked - 1) * 3 + counted] ?? 0;
}

/** How many records of each cell are in question. */
export interface AskedCounts {
  /** Those that certainly are. */
  readonly yes: Int32Array;
  /** Those of which that is not known. */
  readonly undecided: Int32Array;
}

/** Counts the records in question by cell. */
export function countAsked(asked: Answers, cells: Int32Array, cellCount: number): AskedCounts {
  return {
    yes: countRowsByCell(asked.yes, cells, cellCount),
    undecided: countRowsByCell(without(allButNo(asked), asked.yes), cells, cellCount),
  };
}

/** Counts records by cell and state, and keeps which of them count. */
export function tallyRecords({ inQuestion, own, spread }: Records): RecordTally {
  const cellCount = inQuestion.yes.length;
  const states = new Int32Array(cellCount * stateCount);
  const open = new Map<number, number[]>();
  addAsked(states, inQuestion);
  countSlice(states, own, open);
  for (const slice of spread) {
    addAsked(states, countAsked(slice.asked, slice.cells, cellCount));
    countSlice(states, slice, open);
  }
  return { cellCount, states, certain: certainRows(own), cells: own.cells, open };
}

/** Records in question do not count until they are found to. */
function addAsked(states: Int32Array, asked: AskedCounts): void {
  for (let cell = 0; cell < asked.yes.length; cell += 1) {
    const at = cell * stateCount;
    states[at] = (states[at] ?? 0) + (asked.yes[cell] ?? 0);
    states[at + 3] = (states[at + 3] ?? 0) + (asked.undecided[cell] ?? 0);
  }
}

function countSlice(states: Int32Array, slice: Slice, open: Map<number, number[]>): void {
  const cellCount = states.length / stateCount;
  const certain = countRowsByCell(certainRows(slice), slice.cells, cellCount);
  for (let cell = 0; cell < cellCount; cell += 1) {
    const from = cell * stateCount;
    states[from] = (states[from] ?? 0) - (certain[cell] ?? 0);
    states[from + 1] = (states[from + 1] ?? 0) + (certain[cell] ?? 0);
  }
  forEachOpen(slice, (row, cell, asked, counted) => {
    const from = cell * stateCount + (asked - 1) * 3;
    states[from] = (states[from] ?? 0) - 1;
    states[from + counted] = (states[from + counted] ?? 0) + 1;
    const known = open.get(cell);
    if (known === undefined) open.set(cell, [row]);
    else known.push(row);
  });
}

/** The records of a slice that are in question, count and have a cell. */
export function certainRows({ asked, counts, cells }: Slice): RowSet {
  return inBoth(inBoth(asked.yes, counts.yes), placedRows(cells));
}

/**
 * Calls for every record of a slice that may count to a cell and does not certainly.
 *
 * @param take - is given the record's row and cell, whether its project is in question, and whether it
 * counts: 1 or, where that is not known, 2
 */
export function forEachOpen(
  { asked, counts, cells, rows }: Slice,
  take: (row: number, cell: number, asked: 1 | 2, counted: 1 | 2) => void,
): void {
  const held = inBoth(asked.yes, counts.yes);
  const open = without(without(allButNo(asked), counts.no), held);
  for (let at = nextRow(open, 0); at >= 0; at = nextRow(open, at + 1)) {
    const cell = cells[at] ?? -1;
    if (cell < 0) continue;
    take(rows?.[at] ?? at, cell, hasRow(asked.yes, at) ? 1 : 2, hasRow(counts.yes, at) ? 1 : 2);
  }
}

function countRowsByCell(rows: RowSet, cells: Int32Array, cellCount: number): Int32Array {
  const counts = new Int32Array(cellCount);
  const placed = inBoth(rows, placedRows(cells));
  inPieces(placed, (from, to) => countByCell(counts, placed, cells, from, to));
  return counts;
}

function allButNo({ no, rowCount }: Answers): RowSet {
  return without(allRows(rowCount), no);
}
