import { expect, it } from "vitest";
import { divisionLevel, divisionParent, isDivisionCode } from "./division-code.js";

it("tells the level by the trailing zeros", () => {
  expect(divisionLevel("430000")).toBe("province");
  expect(divisionLevel("431100")).toBe("prefecture");
  expect(divisionLevel("431129")).toBe("county");
  expect(divisionLevel("710000")).toBe("province");
});

it("refuses what is not built like a code", () => {
  for (const code of ["", "43", "4311290", "990000", "160000", "430029", "43112a", " 431129"]) {
    expect(divisionLevel(code)).toBeUndefined();
    expect(isDivisionCode(code)).toBe(false);
  }
  expect(isDivisionCode("431129")).toBe(true);
});

it("finds the division above", () => {
  expect(divisionParent("431129", "province")).toBe("430000");
  expect(divisionParent("431129", "prefecture")).toBe("431100");
  expect(divisionParent("431129", "county")).toBe("431129");
  expect(divisionParent("430000", "province")).toBe("430000");
});

it("knows nothing below a division and nothing of other texts", () => {
  expect(divisionParent("431100", "county")).toBeUndefined();
  expect(divisionParent("430000", "prefecture")).toBeUndefined();
  expect(divisionParent("430029", "province")).toBeUndefined();
});
