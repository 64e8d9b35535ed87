import type { Judgement } from "@ipms/core";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import type { RowKeys } from "./row-keys.js";

/**
 * Judges whether rows repeat an earlier one with the same key.
 *
 * @param keys - the keys; a row without one is not judged
 * @param failureOf - what a row that repeats another says; `passed` where the repetition is right
 */
export function judgeRepeats(
  keys: RowKeys,
  failureOf: (row: number, first: number) => RowVerdict,
): Judgement {
  return judgeRows(keys.length, (row) => {
    const first = keys[row] ?? -1;
    if (first < 0) return "absent";
    return first === row ? "passed" : failureOf(row, first);
  });
}
