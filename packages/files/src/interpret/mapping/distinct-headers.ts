import { foldHeader } from "../fold.js";

/**
 * Headers that can be told apart: the second of equal ones gets ` (2)` behind it, and a column
 * without a header its number, `(3)`. Ones that are equal when folded are equal. A header broken into
 * lines stands on one, as people read it.
 *
 * @param headers - the cells of the header row
 */
export function distinctHeaders(headers: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headers.map((header, index) => {
    const folded = foldHeader(header);
    if (folded === "") return `(${index + 1})`;
    const line = onOneLine(header);
    const count = (counts.get(folded) ?? 0) + 1;
    counts.set(folded, count);
    return count === 1 ? line : `${line} (${count})`;
  });
}

/** Latin words keep a blank where the line was broken, Chinese ones need none. */
function onOneLine(header: string): string {
  return header
    .replace(/([!-~])[ \t]*[\r\n]+\s*(?=[!-~])/g, "$1 ")
    .replace(/[ \t]*[\r\n]+\s*/g, "");
}
