import { foldHeader } from "../fold.js";

/**
 * Headers that can be told apart: the second of equal ones gets ` (2)` behind it, and a column
 * without a header its number, `(3)`. Ones that are equal when folded are equal.
 *
 * @param headers - the cells of the header row
 */
export function distinctHeaders(headers: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headers.map((header, index) => {
    const folded = foldHeader(header);
    if (folded === "") return `(${index + 1})`;
    const count = (counts.get(folded) ?? 0) + 1;
    counts.set(folded, count);
    return count === 1 ? header : `${header} (${count})`;
  });
}
