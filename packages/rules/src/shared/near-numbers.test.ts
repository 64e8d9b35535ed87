import { type Rational, rational } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { compareNear, inOrder } from "./near-numbers.js";

/** 1000 and 1000.00000005, whose doubles stand the wrong way round, each as near as they have to be. */
const exact: readonly [Rational, Rational] = [
  rational(1000n),
  rational(20_000_000_001n, 20_000_000n),
];
const numbers = {
  near: Float64Array.of(1000.0000001, 1000),
  exact: (row: number) => exact[row] ?? exact[0],
};

describe("where doubles mislead", () => {
  it("puts the exact numbers in order", () => {
    const at = inOrder(numbers, Int32Array.of(0, 1));
    expect([at(0), at(1)]).toEqual(exact);
  });

  it("compares the exact numbers", () => {
    expect(compareNear(numbers, 0, { near: 1000, exact: exact[0] })).toBe(0);
    expect(compareNear(numbers, 0, { near: 1000, exact: exact[1] })).toBeLessThan(0);
    expect(compareNear(numbers, 1, { near: 1000.0000001, exact: exact[0] })).toBeGreaterThan(0);
  });
});
