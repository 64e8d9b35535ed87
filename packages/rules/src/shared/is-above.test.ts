import { rational } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { excessOf, isAbove } from "./is-above.js";
import type { Amount } from "./read-field.js";

const parameters = { least: "6", most: "8.8" };

function of(amount: number, currency: string): Amount {
  return { value: rational(BigInt(amount)), currency };
}

describe("amounts beside another", () => {
  // A hundred dollars are 600 yuan at the least and 880 at the most.
  it.each([
    [[of(5, "CNY")], of(5, "CNY"), [0, 0], false],
    [[of(5, "EUR")], of(4, "EUR"), [1, 1], true],
    [[of(100, "USD")], of(599, "CNY"), [1, 1], true],
    [[of(100, "USD")], of(600, "CNY"), [0, 1], undefined],
    [[of(100, "USD")], of(880, "CNY"), [-1, 0], false],
    [[of(100, "USD")], of(881, "CNY"), [-1, -1], false],
    [[of(880, "CNY")], of(100, "USD"), [0, 1], undefined],
    [[of(881, "CNY")], of(100, "USD"), [1, 1], true],
    [[of(1, "USD"), of(1, "CNY")], of(1, "USD"), [1, 1], true],
    [[of(900, "EUR")], of(1, "CNY"), [-1, 1], undefined],
    [[], of(0, "CNY"), [0, 0], false],
  ] as const)("%# compares by every rate", (parts, whole, signs, above) => {
    expect(excessOf(parts, whole, parameters).map(Math.sign)).toEqual(signs);
    expect(isAbove(parts, whole, parameters)).toBe(above);
  });
});
