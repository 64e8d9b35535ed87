import { no, yes } from "@ipms/core";

/**
 * Records of a table, each at one place: whether its project is in question, whether it counts, and to
 * which cell it would count. A cell is a group or, in a series, a group in one of the parts.
 */
export interface Slice {
  /** Whether the project of each record is in question. */
  readonly inQuestion: Uint8Array;
  /** Whether each record passes the measure's own tests. */
  readonly counts: Uint8Array;
  /** For each record its cell, or −1. */
  readonly cells: Int32Array;
  /** The row of each record in its table; its place in the slice where it is not there. */
  readonly rows?: Int32Array;
}

/**
 * The records that belong to every part of a series although they count in one at most: in all others
 * they are records in question that do not count.
 */
export interface Elsewhere {
  /** Whether the project of each record is in question, in whatever part. */
  readonly inQuestion: Uint8Array;
  /** For each record its group, or −1. */
  readonly groups: Int32Array;
  /** How many groups there are. */
  readonly groupCount: number;
}

/** What the records of a table come to in each cell. */
export interface RecordTally {
  /** How many cells there are. */
  readonly cellCount: number;
  /**
   * Nine counts for each cell: by whether the project is in question (no, yes, undecided) and, within
   * that, by whether the record counts (likewise).
   */
  readonly states: Int32Array;
  /** 1 for each row that certainly counts to its own cell. */
  readonly certain: Uint8Array;
  /** For each row its own cell, or −1. */
  readonly cells: Int32Array;
  /** The rows that may count, by the cell to which they may. */
  readonly open: ReadonlyMap<number, readonly number[]>;
}

/**
 * Counts records by cell and state, and keeps which of them count.
 *
 * @param own - all rows of the table, each with its own cell
 * @param spread - rows that have no cell of their own, once for each part in which they may count;
 * where a row may lie in several parts it counts in none for certain
 * @param elsewhere - the rows with a cell of their own, where they matter to other parts
 */
export function tallyRecords(
  cellCount: number,
  own: Slice,
  spread: readonly Slice[] = [],
  elsewhere?: Elsewhere,
): RecordTally {
  const states = new Int32Array(cellCount * 9);
  const open = new Map<number, number[]>();
  const certain = countStates(states, own);
  collectOpen(own, open);
  if (elsewhere !== undefined) addElsewhere(states, elsewhere);
  for (const slice of spread) {
    countStates(states, slice);
    collectOpen(slice, open);
  }
  return { cellCount, states, certain, cells: own.cells, open };
}

/** Counts, and marks the records that certainly count. */
function countStates(states: Int32Array, { inQuestion, counts, cells }: Slice): Uint8Array {
  const certain = new Uint8Array(cells.length);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? -1;
    if (cell < 0) continue;
    const state = (inQuestion[at] ?? 0) * 3 + (counts[at] ?? 0);
    const slot = cell * 9 + state;
    states[slot] = (states[slot] ?? 0) + 1;
    if (state === 4) certain[at] = 1;
  }
  return certain;
}

function collectOpen(
  { inQuestion, counts, cells, rows }: Slice,
  into: Map<number, number[]>,
): void {
  for (let at = 0; at < cells.length; at += 1) {
    const asked = inQuestion[at] ?? no;
    const counted = counts[at] ?? no;
    if (asked === no || counted === no || asked + counted === 2 * yes) continue;
    const cell = cells[at] ?? -1;
    if (cell < 0) continue;
    const row = rows?.[at] ?? at;
    const known = into.get(cell);
    if (known === undefined) into.set(cell, [row]);
    else known.push(row);
  }
}

/** In each part, the rows of a group that have another part, or none, are rows that do not count. */
function addElsewhere(states: Int32Array, { inQuestion, groups, groupCount }: Elsewhere): void {
  const totals = new Int32Array(groupCount * 3);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const slot = group * 3 + (inQuestion[row] ?? 0);
    totals[slot] = (totals[slot] ?? 0) + 1;
  }
  for (let cell = 0; cell * 9 < states.length; cell += 1) {
    for (let asked = 0; asked < 3; asked += 1) {
      const from = cell * 9 + asked * 3;
      const here = (states[from] ?? 0) + (states[from + 1] ?? 0) + (states[from + 2] ?? 0);
      states[from] = (states[from] ?? 0) + (totals[(cell % groupCount) * 3 + asked] ?? 0) - here;
    }
  }
}
