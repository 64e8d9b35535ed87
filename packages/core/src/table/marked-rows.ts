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
  addMarked(rows, marks);
  known.set(marks, rows);
  return rows;
}

function addMarked(rows: RowSet, marks: Uint8Array): void {
  for (let word = 0; word < rows.length; word += 1) {
    const start = word * 32;
    let bits = 0;
    for (let row = Math.min(start + 32, marks.length) - 1; row >= start; row -= 1) {
      bits = (bits << 1) | (marks[row] ?? 0);
    }
    rows[word] = bits;
  }
}
