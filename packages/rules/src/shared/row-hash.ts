/**
 * How many slots a table of hashes has: a power of two, at least twice as many as there are rows.
 *
 * @param rowCount - how many rows
 */
export function slotCount(rowCount: number): number {
  return 2 ** Math.ceil(Math.log2(rowCount * 2 + 2));
}

/** Spreads three numbers over all bits of one. Whatever it answers, equal numbers find each other. */
export function hashOf(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x27d4_eb2f) ^ Math.imul(c, 0x1656_67b1), 0x2c1b_3c6d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a_2d39);
  return hash ^ (hash >>> 13);
}
