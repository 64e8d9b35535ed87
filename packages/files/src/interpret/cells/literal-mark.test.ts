import { expect, it } from "vitest";
import { markedLiteral, markLiteral } from "./literal-mark.js";

it.each([
  ["=1+1", "'=1+1"],
  ["+86 10", "'+86 10"],
  ["-", "'-"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\rx", "'\rx"],
  ["＝1", "'＝1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠a", "'＠a"],
  ["无", "'无"],
  ["#REF!", "'#REF!"],
  ["4.3E+17", "'4.3E+17"],
  ["a ", "'a "],
  ["'=1", "''=1"],
  ["' =", "'' ="],
])("marks %j", (text, marked) => {
  expect(markLiteral(text)).toBe(marked);
  expect(markedLiteral(marked)).toBe(text);
});

it.each(["电池项目", "a=b", "1-2", "'s-Hertogenbosch", "无锡"])("leaves %j as it is", (text) => {
  expect(markLiteral(text)).toBe(text);
  expect(markedLiteral(text)).toBeUndefined();
});
