import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { type DecimalRounding, decimalArithmetic } from "./decimal.js";

const nine = decimalArithmetic({ digits: 9, rounding: "half-up" });

// Patterns of the General Decimal Arithmetic specification, results worked out by hand.
describe("decimalArithmetic", () => {
  it.each([
    ["1", "1", "2"],
    ["12", "7.00", "19"],
    ["1E+2", "1E+4", "10100"],
    ["0.4444444444", "0.5555555555", "1"],
    ["123456789", "0.5", "123456790"],
    ["-1.5", "1.5", "0"],
    ["1E+20", "1E-20", "100000000000000000000"],
    ["999999999", "0.4", "999999999"],
  ])("adds %s and %s to %s in nine digits", (a, b, sum) => {
    expect(nine.add(a, b)).toBe(sum);
  });

  it.each([
    ["1.3", "1.07", "0.23"],
    ["1.3", "2.07", "-0.77"],
    ["10000000000", "1", "10000000000"],
    ["0", "-0", "0"],
  ])("subtracts: %s less %s is %s", (a, b, difference) => {
    expect(nine.subtract(a, b)).toBe(difference);
  });

  it.each([
    ["1.20", "3", "3.6"],
    ["654321", "654321", "428135971000"],
    ["0.9", "-0.8", "-0.72"],
    ["-1", "0", "0"],
  ])("multiplies %s by %s to %s", (a, b, product) => {
    expect(nine.multiply(a, b)).toBe(product);
  });

  it.each([
    ["1", "3", "0.333333333"],
    ["2", "3", "0.666666667"],
    ["5", "2", "2.5"],
    ["2.40E+6", "2", "1200000"],
    ["-8", "8", "-1"],
  ])("divides %s by %s to %s", (a, b, quotient) => {
    expect(nine.divide(a, b)).toBe(quotient);
  });

  it("gives no quotient for a divisor of zero", () => {
    expect(nine.divide("1", "0")).toBeUndefined();
    expect(nine.divide("0", "-0.00")).toBeUndefined();
  });

  it.each([
    ["2.17", 3, "2.170"],
    ["2.17", 1, "2.2"],
    ["2.17", 0, "2"],
    ["217", -1, "220"],
    ["217", -2, "200"],
    ["-0.1", 0, "0"],
    ["-0.04", 1, "0.0"],
    ["449", -3, "0"],
    ["500", -3, "1000"],
  ])("quantizes %s to %i digits as %s", (a, digits, text) => {
    expect(nine.quantize(a, digits)).toBe(text);
  });

  it("takes square roots of what is not negative", () => {
    expect(nine.squareRoot("0.16")).toBe("0.4");
    expect(nine.squareRoot("2")).toBe("1.41421356");
    expect(nine.squareRoot("-0")).toBe("0");
    expect(nine.squareRoot("-1")).toBeUndefined();
  });

  // One row a value, one column a rounding, from the table of the specification's rounding section.
  const columns: readonly DecimalRounding[] = [
    "down",
    "half-up",
    "half-even",
    "half-down",
    "up",
    "ceiling",
    "floor",
  ];
  it.each([
    ["12345", "1.234", "1.235", "1.234", "1.234", "1.235", "1.235", "1.234"],
    ["12335", "1.233", "1.234", "1.234", "1.233", "1.234", "1.234", "1.233"],
    ["12341", "1.234", "1.234", "1.234", "1.234", "1.235", "1.235", "1.234"],
    ["12349", "1.234", "1.235", "1.235", "1.235", "1.235", "1.235", "1.234"],
    ["-12345", "-1.234", "-1.235", "-1.234", "-1.234", "-1.235", "-1.234", "-1.235"],
    ["-12341", "-1.234", "-1.234", "-1.234", "-1.234", "-1.235", "-1.234", "-1.235"],
    ["12340", "1.234", "1.234", "1.234", "1.234", "1.234", "1.234", "1.234"],
  ])("rounds %s ten-thousandths to four digits in every way", (units, ...expected) => {
    const value = `${units}e-4`;
    const rounded = columns.map((rounding) =>
      decimalArithmetic({ digits: 4, rounding }).round(value),
    );
    expect(rounded).toEqual(expected);
  });

  it.each(["", "abc", "NaN", "Infinity", "1e", "0x10", "1_000", "--1", "1e10001", "1e-10001"])(
    "takes %j for no number",
    (text) => {
      expect(() => nine.add(text, "1")).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    },
  );

  it.each([0, 1001, 1.5, Number.NaN])("refuses %d digits", (digits) => {
    expect(() => decimalArithmetic({ digits })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  it("keeps its results when another package reconfigures decimal.js", () => {
    const before = decimalArithmetic();
    const expected = before.divide("1", "7");
    const original = { precision: Decimal.precision, rounding: Decimal.rounding };
    try {
      Decimal.set({ precision: 3, rounding: 0, toExpPos: 0, maxE: 5, minE: -5 });
      expect(before.divide("1", "7")).toBe(expected);
      expect(decimalArithmetic().divide("1", "7")).toBe(expected);
      expect(expected).toBe("0.1428571428571428571428571428571428571429");
      expect(nine.multiply("654321", "654321")).toBe("428135971000");
      expect(Decimal.precision).toBe(3);
    } finally {
      Decimal.set({ ...original, defaults: true });
    }
  });
});
