import { noRows, type RowSet } from "./row-set.js";

const known = /* @__PURE__ */ new WeakMap<Uint8Array, RowSet>();

/**
 * The rows that carry a mark. Many tests ask for the same marks, so they are looked up once.
 *
 * @param marks - 1 for each row that is marked, else 0
 */
export function markedRows(marks: Uint8Array): RowSet {
  const before = known.get(marks);
  if (before !== undefined) return before;
  const rows = noRows(marks.length);
  for (let word = 0; word < rows.length; word += 1) {
    const end = Math.min(word * 32 + 32, marks.length);
    let bits = 0;
    for (let row = word * 32; row < end; row += 1) {
      bits |= (marks[row] === 1 ? 1 : 0) << row;
    }
    rows[word] = bits;
  }
  known.set(marks, rows);
  return rows;
}
