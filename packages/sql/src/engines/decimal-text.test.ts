import { expect, it } from "vitest";
import { decimalText } from "./decimal-text.js";

it.each([
  [0n, 0, "0"],
  [0n, 2, "0.00"],
  [5n, 2, "0.05"],
  [-5n, 2, "-0.05"],
  [-1205n, 2, "-12.05"],
  [1205n, 0, "1205"],
  [10n ** 37n, 12, "10000000000000000000000000.000000000000"],
])("%s of 10^-%s is %s", (units, scale, text) => {
  expect(decimalText(units, scale)).toBe(text);
});
