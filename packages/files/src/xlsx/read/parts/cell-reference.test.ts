import { expect, test } from "vitest";
import { readRange, readReference } from "./cell-reference.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["A1", 1, 1],
  ["F12", 6, 12],
  ["z9", 26, 9],
  ["AA10", 27, 10],
  ["XFD1048576", 16_384, 1_048_576],
])("%s is column %i, row %i", (text, column, row) => {
  const into = { column: 0, row: 0 };
  expect(readReference(into, bytesOf(text), 0, text.length)).toBe(true);
  expect(into).toEqual({ column, row });
});

test.each(["", "A", "1", "A0", "1A", "A1B", "$A$1", "A-1", "A1.5", "甲1"])(
  "%j is no cell",
  (text) => {
    const bytes = bytesOf(text);
    expect(readReference({ column: 0, row: 0 }, bytes, 0, bytes.length)).toBe(false);
  },
);

test("endless letters and digits stay numbers", () => {
  const into = { column: 0, row: 0 };
  const text = `${"Z".repeat(5000)}${"9".repeat(5000)}`;
  expect(readReference(into, bytesOf(text), 0, text.length)).toBe(true);
  expect(Number.isSafeInteger(into.column) && Number.isSafeInteger(into.row)).toBe(true);
});

test("a range has its corners in order", () => {
  expect(readRange("$C$3:A1")).toEqual({
    first: { column: 1, row: 1 },
    last: { column: 3, row: 3 },
  });
  expect(readRange("B2")).toEqual({ first: { column: 2, row: 2 }, last: { column: 2, row: 2 } });
  expect(readRange("A1:B2:C3")).toBeUndefined();
  expect(readRange("A:C")).toBeUndefined();
});
