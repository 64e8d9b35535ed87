import { expect, it } from "vitest";
import { cellName, columnLetters } from "./cell-name.js";

it.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("names a cell", () => {
  expect(cellName(12, 6)).toBe("F12");
});
