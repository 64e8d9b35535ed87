import { expect, test } from "vitest";
import { resolveEscapes } from "./escapes.js";

test.each([
  ["ABC_x000D_\nDEF", "ABC\r\nDEF"],
  ["_x4e2d__x6587_", "中文"],
  ["_x005F_x000D_", "_x000D_"],
  ["_xD83D__xDE00_", "😀"],
  ["a_xD83D_b", "a_xD83D_b"],
  ["_x0000_", "_x0000_"],
  ["file_x1_", "file_x1_"],
  ["_X000D_", "_X000D_"],
])("%j is %j", (text, expected) => {
  expect(resolveEscapes(text)).toBe(expected);
});
