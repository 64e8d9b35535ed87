import fc from "fast-check";
import { expect, it } from "vitest";
import { rational } from "../decimal/rational.js";
import { valueOfParts } from "./decimal-at.js";

// Sums may be of many amounts, and their parts of different signs.
const parts = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(4e6, -4e6, 4e6 + 1, 2 ** 52, -(2 ** 52)),
  fc.maxSafeInteger(),
);
const rests = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.constantFrom(0, 4e15, -4e15, 4e15 + 1),
  fc.maxSafeInteger(),
);

it("the value of two parts is that of their wide whole number", () => {
  let small = 0;
  fc.assert(
    fc.property(parts, rests, fc.nat(12), (high, low, scale) => {
      const units = BigInt(high) * 1_000_000_000n + BigInt(low);
      expect(valueOfParts(high, low, scale)).toEqual(rational(units, 10n ** BigInt(scale)));
      if (Math.abs(high) <= 4e6 && Math.abs(low) <= 4e15) small += 1;
    }),
    { numRuns: 2000 },
  );
  expect(small).toBeGreaterThan(200);
});
