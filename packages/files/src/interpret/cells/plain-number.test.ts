import { expect, test } from "vitest";
import { isPlainNumber, movePoint } from "./plain-number.js";

test.each([
  ["1.25", 8, "125000000"],
  ["1.25", 1, "12.5"],
  ["120", 4, "1200000"],
  ["0.005", 2, "0.5"],
  ["69.8", -2, "0.698"],
  ["5", -2, "0.05"],
  ["100", -2, "1"],
  ["0", 8, "0"],
  ["3500.5", 0, "3500.5"],
  ["0.000000000001", 4, "0.00000001"],
  ["120000.50", 0, "120000.5"],
  ["0.00", 4, "0"],
  ["0.0", -2, "0"],
  ["0.00000000001", -2, undefined],
])("%s with its point moved by %d is %s", (text, places, expected) => {
  expect(movePoint(text, places)).toBe(expected);
});

test("plain numbers are those that nothing has to be said about", () => {
  const plain = ["0", "7", "1.5", "1.50", "0.0", "123456789012345", "0.000000000001"];
  const others = ["", "-1", "01", "1.", ".5", "1,000", "1e3", "１", "1234567890123456"];
  expect(plain.filter((text) => !isPlainNumber(text))).toEqual([]);
  expect(others.filter((text) => isPlainNumber(text))).toEqual([]);
});
