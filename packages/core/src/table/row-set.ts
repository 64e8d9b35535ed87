/**
 * A set of rows of a table: one bit a row, 32 rows a word. Bits behind the last row are never set. A set
 * that others hold is not written to.
 */
export type RowSet = Int32Array;

/**
 * A set of no rows, to put some into.
 *
 * @param rowCount - how many rows the table has
 */
export function noRows(rowCount: number): RowSet {
  return new Int32Array((rowCount + 31) >>> 5);
}

/** The sets that most answers are, one of each for all who ask for the same number of rows. */
let shared = { rowCount: 0, none: /* @__PURE__ */ noRows(0), all: /* @__PURE__ */ noRows(0) };

function sharedSets(rowCount: number): typeof shared {
  if (shared.rowCount === rowCount) return shared;
  const all = noRows(rowCount).fill(-1);
  const rest = rowCount & 31;
  if (rest > 0) all[all.length - 1] = ~(-1 << rest);
  shared = { rowCount, none: noRows(rowCount), all };
  return shared;
}

/**
 * The set of all rows. It is shared, and not to be written to.
 *
 * @param rowCount - how many rows the table has
 */
export function allRows(rowCount: number): RowSet {
  return sharedSets(rowCount).all;
}

/**
 * The set of no rows, where none is put into it: it is shared, and not to be written to.
 *
 * @param rowCount - how many rows the table has
 */
export function emptyRows(rowCount: number): RowSet {
  return sharedSets(rowCount).none;
}

/**
 * Puts a row into a set that nobody else holds yet.
 *
 * @param rows - the set
 * @param row - the row
 */
export function addRow(rows: RowSet, row: number): void {
  rows[row >>> 5] = (rows[row >>> 5] ?? 0) | (1 << row);
}

/**
 * The rows that stand in both sets; one of the two where that is all that it is.
 *
 * @param one - a set
 * @param other - another of the same table
 */
export function inBoth(one: RowSet, other: RowSet): RowSet {
  const { none, all } = shared;
  if (one === other || one === none || other === all) return one;
  if (other === none || one === all) return other;
  const rows = new Int32Array(one.length);
  let any = 0;
  for (let word = 0; word < rows.length; word += 1) {
    const bits = (one[word] ?? 0) & (other[word] ?? 0);
    rows[word] = bits;
    any |= bits;
  }
  return any === 0 && none.length === rows.length ? none : rows;
}

/**
 * The rows that stand in one of two sets; one of the two where that is all that it is.
 *
 * @param one - a set
 * @param other - another of the same table
 */
export function inEither(one: RowSet, other: RowSet): RowSet {
  const { none, all } = shared;
  if (one === other || one === all || other === none) return one;
  if (other === all || one === none) return other;
  const rows = new Int32Array(one.length);
  for (let word = 0; word < rows.length; word += 1) {
    rows[word] = (one[word] ?? 0) | (other[word] ?? 0);
  }
  return rows;
}

/**
 * The rows of one set that do not stand in another; the set itself where all stay.
 *
 * @param one - a set
 * @param other - another of the same table
 */
export function without(one: RowSet, other: RowSet): RowSet {
  const { none, all } = shared;
  if (one === none || other === none) return one;
  if (other === all) return none;
  const rows = new Int32Array(one.length);
  let any = 0;
  for (let word = 0; word < rows.length; word += 1) {
    const bits = (one[word] ?? 0) & ~(other[word] ?? 0);
    rows[word] = bits;
    any |= bits;
  }
  return any === 0 && none.length === rows.length ? none : rows;
}

/**
 * How many rows a set has.
 *
 * @param rows - the set
 */
export function countRows(rows: RowSet): number {
  let count = 0;
  for (let word = 0; word < rows.length; word += 1) {
    const bits = rows[word] ?? 0;
    if (bits !== 0) count += bits === -1 ? 32 : bitsIn(bits);
  }
  return count;
}

/** How many bits of a word are set: summed in pairs, fours and eights, and those by one product. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  const eights = (fours + (fours >>> 4)) & 0x0f0f_0f0f;
  return Math.imul(eights, 0x0101_0101) >>> 24;
}

/**
 * Whether a set has no row.
 *
 * @param rows - the set
 */
export function isEmpty(rows: RowSet): boolean {
  for (let word = 0; word < rows.length; word += 1) if (rows[word] !== 0) return false;
  return true;
}

/**
 * Whether a row stands in a set.
 *
 * @param rows - the set
 * @param row - the row
 */
export function hasRow(rows: RowSet, row: number): boolean {
  return (((rows[row >>> 5] ?? 0) >>> row) & 1) === 1;
}

/**
 * The first row of a set that is not before another, or −1 where there is none.
 *
 * @param rows - the set
 * @param from - the row that it is not before
 */
export function nextRow(rows: RowSet, from: number): number {
  let word = from >>> 5;
  // Bits before the row in its own word do not count.
  let bits = (rows[word] ?? 0) & (-1 << from);
  while (bits === 0 && word < rows.length) {
    word += 1;
    bits = rows[word] ?? 0;
  }
  return bits === 0 ? -1 : word * 32 + 31 - Math.clz32(bits & -bits);
}

/**
 * A set that was just filled; the shared one where it has all rows or none, with which other sets are
 * joined without looking at any row.
 *
 * @param rows - the set
 * @param rowCount - how many rows the table has
 */
export function settledRows(rows: RowSet, rowCount: number): RowSet {
  const count = countRows(rows);
  if (count === 0) return emptyRows(rowCount);
  return count === rowCount ? allRows(rowCount) : rows;
}
