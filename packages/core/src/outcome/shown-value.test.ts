import { describe, expect, it } from "vitest";
import { shownValue } from "./shown-value.js";

describe("shownValue", () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;

  it.each([
    ["6,3", "6,3"],
    ["", ""],
    [0.5, "0.5"],
    [Number.NaN, "NaN"],
    [12n, "12"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [["a"], '["a"]'],
    [{ amount: "1" }, '{"amount":"1"}'],
    [() => 1, "function"],
    [Symbol("secret"), "symbol"],
    [circle, "object"],
    [{ count: 1n }, "object"],
  ])("%# shows %s", (value, shown) => {
    expect(shownValue(value)).toBe(shown);
  });

  it("cuts after 60 characters", () => {
    expect(shownValue("9".repeat(60))).toBe("9".repeat(60));
    expect(shownValue("9".repeat(61))).toBe(`${"9".repeat(60)}…`);
  });
});
