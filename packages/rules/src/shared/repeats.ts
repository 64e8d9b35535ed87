import type { Judgement } from "@ipms/core";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import type { Reader } from "./read-field.js";
import { rowsBy } from "./rows-by.js";

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
  const groups = rowsBy(rowCount, keyOf);
  return judgeRows(rowCount, (row) => {
    const key = keyOf(row);
    if (key === undefined) return "absent";
    const first = groups.get(key)?.[0] ?? row;
    return first === row ? "passed" : failureOf(row, first);
  });
}

/** Several values as one key; none where one of them is absent. */
export function keyOfAll(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("\u0000");
}
