import { describe, expect, it } from "vitest";
import { isCreditCode } from "./is-credit-code.js";

describe("a unified social credit code", () => {
  // The first is the standard's own example; the others were computed with Python: 31 minus the sum
  // of weight 3^i mod 31 times value, mod 31.
  it.each([
    "91350100M000100Y43",
    "91430100MA4L16JQ9D",
    "914311007891234XAF",
    "124300004448777053",
    "52430000MJJ0000012",
    "9143112966168837XD",
    "91430600000000000R",
    "91431100MA40000270",
    "91431100MA4000017Y",
  ])("may be %s", (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it("has one right check character only", () => {
    const right = Array.from("0123456789ABCDEFGHJKLMNPQRTUWXY").filter((last) =>
      isCreditCode(`91350100M000100Y4${last}`),
    );
    expect(right).toEqual(["3"]);
  });

  it("notices two neighbours exchanged", () => {
    expect(isCreditCode("91350100M000100Y43")).toBe(true);
    expect(isCreditCode("91350100M00010Y043")).toBe(false);
    expect(isCreditCode("19350100M000100Y43")).toBe(false);
  });

  it.each([
    ["a registration number of 15 digits", "430100000012345"],
    ["small letters", "91350100m000100y43"],
    ["a letter that the alphabet lacks", "91350100I000100Y43"],
    ["a letter among the division's digits", "9135010AM000100Y43"],
    ["blanks around it", " 91350100M000100Y43"],
    ["nothing", ""],
  ])("may not be %s", (_, text) => {
    expect(isCreditCode(text)).toBe(false);
  });
});
