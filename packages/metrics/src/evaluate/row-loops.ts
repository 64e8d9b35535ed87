import { noRows, type RowSet } from "@ipms/core";

/*
 * The loops over rows that a large ledger spends its time in. Each looks at whole words of 32 rows first:
 * where all of them are in the set no bit is looked for. None asks anything of a row but what it adds.
 */

/**
 * Words of 32 rows that are looked at in one call: a loop that is called often is compiled early, and their
 * values have room in one page of memory. `sum.wat` goes by this number too, and the laws of `addTogether` fail
 * where the two differ.
 */
export const piece = 1 << 8;

/**
 * Calls for one piece of a set of rows after the other.
 *
 * @param rows - the set
 * @param look - looks at the words from one place to another
 */
export function inPieces(rows: RowSet, look: (from: number, to: number) => void): void {
  for (let from = 0; from < rows.length; from += piece) {
    look(from, Math.min(rows.length, from + piece));
  }
}

const knownPlaced = /* @__PURE__ */ new WeakMap<Int32Array, RowSet>();

/**
 * The rows that have a place. Every measure asks it of the same places, so it is kept as long as they are.
 *
 * @param places - for each row its place, or −1
 */
export function placedRows(places: Int32Array): RowSet {
  const before = knownPlaced.get(places);
  if (before !== undefined) return before;
  const rows = noRows(places.length);
  for (let word = 0; word < rows.length; word += 1) {
    const end = Math.min(word * 32 + 32, places.length);
    let bits = 0;
    // The sign as a bit: there is nothing to guess wrong where rows without a place come unforeseen.
    for (let row = word * 32; row < end; row += 1) bits |= (~(places[row] ?? -1) >>> 31) << row;
    rows[word] = bits;
  }
  knownPlaced.set(places, rows);
  return rows;
}

/**
 * Counts rows by cell.
 *
 * @param counts - what is raised
 * @param cells - for each row its cell
 */
export function countByCell(
  counts: Int32Array,
  rows: RowSet,
  cells: Int32Array,
  from: number,
  to: number,
): void {
  for (let word = from; word < to; word += 1) {
    let bits = rows[word] ?? 0;
    if (bits === -1) {
      for (let row = word * 32; row < word * 32 + 32; row += 1) {
        const cell = cells[row] ?? 0;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      continue;
    }
    for (; bits !== 0; bits &= bits - 1) {
      const cell = cells[word * 32 + 31 - Math.clz32(bits & -bits)] ?? 0;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
}

/**
 * Adds up the two parts of amounts by cell. Four rows at a time, since each turn of a loop asks anew what the
 * arrays are.
 *
 * @param parts - for each cell its two sums
 * @param cells - for each row its cell
 */
export function addByCell(
  parts: Float64Array,
  rows: RowSet,
  cells: Int32Array,
  high: Int32Array,
  low: Int32Array,
  from: number,
  to: number,
): void {
  for (let word = from; word < to; word += 1) {
    let bits = rows[word] ?? 0;
    if (bits === -1) {
      for (let row = word * 32; row < word * 32 + 32; row += 4) {
        addOne(parts, cells, high, low, row);
        addOne(parts, cells, high, low, row | 1);
        addOne(parts, cells, high, low, row | 2);
        addOne(parts, cells, high, low, row | 3);
      }
      continue;
    }
    for (; bits !== 0; bits &= bits - 1) {
      addOne(parts, cells, high, low, word * 32 + 31 - Math.clz32(bits & -bits));
    }
  }
}

/** Adds the two parts of one row's amount to its cell. */
function addOne(
  parts: Float64Array,
  cells: Int32Array,
  high: Int32Array,
  low: Int32Array,
  row: number,
): void {
  const place = 2 * (cells[row] ?? 0);
  parts[place] = (parts[place] ?? 0) + (high[row] ?? 0);
  parts[place + 1] = (parts[place + 1] ?? 0) + (low[row] ?? 0);
}
