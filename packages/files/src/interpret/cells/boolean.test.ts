import { expect, it } from "vitest";
import { readBooleanCell } from "./boolean.js";

it.each([
  ["true", "true"],
  ["false", "false"],
  ["是", "true"],
  ["否", "false"],
  ["有", "true"],
  ["无", "false"],
  ["無", "false"],
  ["Y", "true"],
  ["n", "false"],
  ["Yes", "true"],
  ["NO", "false"],
  ["1", "true"],
  ["0", "false"],
  ["√", "true"],
  ["×", "false"],
  ["✓", "true"],
  ["TRUE", "true"],
  [" 是 ", "true"],
  ["", ""],
  ["—", ""],
  ["待定", ""],
  ["2", "!invalid-boolean"],
  ["可能", "!invalid-boolean"],
])("%s is %s", (text, expected) => {
  const { value, problem } = readBooleanCell(text, {});
  expect(problem === undefined ? String(value ?? "") : `!${problem.code}`).toBe(expected);
});
