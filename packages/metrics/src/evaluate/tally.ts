import { allRows, type Answers, hasRow, inBoth, nextRow, type RowSet, without } from "@ipms/core";

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
    yes: countByCell(asked.yes, cells, cellCount),
    undecided: countByCell(undecidedRows(asked), cells, cellCount),
  };
}

/**
 * Counts records by cell and state, and keeps which of them count.
 *
 * @param inQuestion - how many records of each cell are in question, those of `spread` left out
 * @param own - all rows of the table, each with its own cell
 * @param spread - rows that have no cell of their own, once for each part in which they may count;
 * where a row may lie in several parts it counts in none for certain
 */
export function tallyRecords(
  inQuestion: AskedCounts,
  own: Slice,
  spread: readonly Slice[] = [],
): RecordTally {
  const cellCount = inQuestion.yes.length;
  const states = new Int32Array(cellCount * stateCount);
  const open = new Map<number, number[]>();
  addAsked(states, inQuestion);
  const certain = countSlice(states, own, open);
  for (const slice of spread) {
    addAsked(states, countAsked(slice.asked, slice.cells, cellCount));
    countSlice(states, slice, open);
  }
  return { cellCount, states, certain, cells: own.cells, open };
}

/** Records in question do not count until they are found to. */
function addAsked(states: Int32Array, asked: AskedCounts): void {
  for (let cell = 0; cell < asked.yes.length; cell += 1) {
    const at = cell * stateCount;
    states[at] = (states[at] ?? 0) + (asked.yes[cell] ?? 0);
    states[at + 3] = (states[at + 3] ?? 0) + (asked.undecided[cell] ?? 0);
  }
}

function countSlice(states: Int32Array, slice: Slice, open: Map<number, number[]>): RowSet {
  const { asked, counts, cells, rows } = slice;
  const certain = inBoth(asked.yes, counts.yes);
  for (let from = 0; from < certain.length; from += piece) {
    moveCertain(states, certain, cells, from, Math.min(certain.length, from + piece));
  }
  const possible = without(without(allButNo(asked), counts.no), certain);
  forEachRow(possible, (at) => {
    const cell = cells[at] ?? -1;
    if (cell < 0) return;
    const from = cell * stateCount + (hasRow(asked.yes, at) ? 0 : 3);
    const to = from + (hasRow(counts.yes, at) ? 1 : 2);
    states[from] = (states[from] ?? 0) - 1;
    states[to] = (states[to] ?? 0) + 1;
    const row = rows?.[at] ?? at;
    const known = open.get(cell);
    if (known === undefined) open.set(cell, [row]);
    else known.push(row);
  });
  return certain;
}

/** Words of 32 rows that are looked at in one call: a loop that is called often is compiled early. */
const piece = 1 << 10;

function moveCertain(
  states: Int32Array,
  certain: RowSet,
  cells: Int32Array,
  start: number,
  end: number,
): void {
  for (let word = start; word < end; word += 1) {
    for (let bits = certain[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const cell = cells[word * 32 + 31 - Math.clz32(bits & -bits)] ?? -1;
      if (cell < 0) continue;
      const from = cell * stateCount;
      states[from] = (states[from] ?? 0) - 1;
      states[from + 1] = (states[from + 1] ?? 0) + 1;
    }
  }
}

function countByCell(rows: RowSet, cells: Int32Array, cellCount: number): Int32Array {
  const counts = new Int32Array(cellCount);
  for (let word = 0; word < rows.length; word += 1) {
    for (let bits = rows[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const cell = cells[word * 32 + 31 - Math.clz32(bits & -bits)] ?? -1;
      if (cell >= 0) counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts;
}

/** The rows of which it is not known whether they are in question. */
function undecidedRows(asked: Answers): RowSet {
  return without(allButNo(asked), asked.yes);
}

function allButNo({ no, rowCount }: Answers): RowSet {
  return without(allRows(rowCount), no);
}

function forEachRow(rows: RowSet, take: (row: number) => void): void {
  for (let row = nextRow(rows, 0); row >= 0; row = nextRow(rows, row + 1)) take(row);
}
