import type { Judgement } from "@ipms/core";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import type { Reader } from "./read-field.js";
import { firstRows } from "./rows-by.js";

/**
 * Judges whether rows repeat an earlier one with the same key.
 *
 * @param rowCount - how many rows there are
 * @param keyOf - the key; a row without one is not judged
 * @param failureOf - what a row that repeats another says; `passed` where the repetition is right
 */
export function judgeRepeats(
  rowCount: number,
  keyOf: Reader<string>,
  failureOf: (row: number, first: number) => RowVerdict,
): Judgement {
  const first = firstRows(rowCount, keyOf);
  return judgeRows(rowCount, (row) => {
    const other = first[row] ?? -1;
    if (other < 0) return "absent";
    return other === row ? "passed" : failureOf(row, other);
  });
}

/** Several values as one key; none where one of them is absent. */
export function keyOfAll(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("\u0000");
}
