import { expect, it } from "vitest";
import { fairShares } from "./fair-shares.js";

it.each([
  [[], 10, []],
  [[3, 4], 10, [3, 4]],
  [[100, 2, 100], 20, [9, 2, 9]],
  [[100, 2, 50], 0, [0, 0, 0]],
  [[5, 5, 5], 10, [3, 3, 3]],
])("shares %j out of %i as %j", (sizes, limit, shares) => {
  expect(fairShares(sizes, limit)).toEqual(shares);
});
