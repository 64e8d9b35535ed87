import { describe, expect, it } from "vitest";
import { parseDecimal, powerOfTen, rational } from "./rational.js";
import { exactDecimal, roundRational } from "./rounding.js";

describe("roundRational", () => {
  // Worked by hand; the ties are the rows that tell the modes apart.
  it.each([
    ["69.8113", 1, "69.8", "69.8", "69.8"],
    ["111.785", 2, "111.79", "111.78", "111.78"],
    ["121.095", 2, "121.10", "121.10", "121.09"],
    ["0.5", 0, "1", "0", "0"],
    ["1.5", 0, "2", "2", "1"],
    ["2.5", 0, "3", "2", "2"],
    ["-2.5", 0, "-3", "-2", "-2"],
    ["-0.04", 1, "0.0", "0.0", "0.0"],
    ["-0.05", 1, "-0.1", "0.0", "0.0"],
    ["9.995", 2, "10.00", "10.00", "9.99"],
    ["0.0009", 3, "0.001", "0.001", "0.000"],
    ["7", 3, "7.000", "7.000", "7.000"],
  ])("writes %s with %i digits", (text, digits, halfUp, halfEven, truncated) => {
    const value = parseDecimal(text) ?? rational(0n);
    expect(roundRational(value, digits)).toBe(halfUp);
    expect(roundRational(value, digits, "half-even")).toBe(halfEven);
    expect(roundRational(value, digits, "truncate")).toBe(truncated);
  });

  it("looks at the fraction, not at an expansion of it", () => {
    // 0.4999…9 with forty nines is below the tie however long the expansion is.
    const below = rational(5n * 10n ** 40n - 1n, 10n ** 41n);
    expect(roundRational(below, 0)).toBe("0");
  });

  it.each([-1, 1.5, Number.NaN, 1001])("refuses %d digits", (digits) => {
    expect(() => roundRational(rational(1n), digits)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("exactDecimal", () => {
  it.each([
    [1n, 8n, "0.125"],
    [-3n, 20n, "-0.15"],
    [10n, 1n, "10"],
    [0n, 7n, "0"],
  ])("writes %s/%s as %s", (numerator, denominator, text) => {
    expect(exactDecimal(rational(numerator, denominator))).toBe(text);
  });

  it("knows no decimal for a third", () => {
    expect(exactDecimal(rational(1n, 3n))).toBeUndefined();
  });
});

describe("parseDecimal", () => {
  it.each(["", "-", "1.", ".5", "+1", "1e3", "1,000", "１", " 1", "--1"])("refuses %j", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it("keeps every digit", () => {
    expect(parseDecimal("12345678901234567890123.45")).toEqual(
      rational(246913578024691357802469n, 20n),
    );
  });
});

describe("rational", () => {
  it("refuses a denominator of zero", () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  it("carries the sign above the line", () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  });

  it("has powers of ten on both sides of one", () => {
    expect([powerOfTen(3), powerOfTen(0), powerOfTen(-2)]).toEqual([
      rational(1000n),
      rational(1n),
      rational(1n, 100n),
    ]);
  });
});
