import { expect, it } from "vitest";
import { IpmsError, parseDecimal, type Rational, rational, roundTogether } from "@ipms/core";

const exact = (text: string): Rational => {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(text);
  return value;
};

// The sums are those of the exact parts: 100, 100, 25, 0 and −10.
it.each<[readonly string[], number, readonly string[]]>([
  [["14.3", "28.6", "57.1"], 0, ["14", "29", "57"]],
  // Alone they would be 34.4, 32.8 and 32.9, which is 100.1; cut down they lack two units
  [["34.36", "32.78", "32.86"], 1, ["34.4", "32.8", "32.8"]],
  [["50", "25", "-37.5", "-12.5"], 0, ["50", "25", "-37", "-13"]],
  [["0.4", "0.4", "-0.8"], 0, ["1", "0", "-1"]],
  [["-3.5", "-6.5"], 0, ["-3", "-7"]],
  [["7.25"], 1, ["7.3"]],
  [[], 1, []],
])("%j to %i digits", (parts, digits, expected) => {
  expect(roundTogether(parts.map(exact), digits)).toEqual(expected);
});

it("takes equal parts in their order", () => {
  const sixth = rational(100n, 6n);
  expect(
    roundTogether(
      Array.from({ length: 6 }, () => sixth),
      1,
    ),
  ).toEqual(["16.7", "16.7", "16.7", "16.7", "16.6", "16.6"]);
});

it("throws for digits that are none", () => {
  for (const digits of [-1, 0.5, Number.NaN, 1001]) {
    expect(() => roundTogether([exact("1")], digits)).toThrow(IpmsError);
  }
});
