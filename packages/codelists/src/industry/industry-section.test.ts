import { expect, it } from "vitest";
import { industryDivisions } from "./industry-divisions.js";
import { industrySector } from "./industry-sector.js";
import { industrySection, isIndustryCode } from "./industry-section.js";
import { industrySections } from "./industry-sections.js";
import { listCodes } from "../lookup/words-of.js";

// The ranges as the standard prints them at the head of each section ("本门类包括01～05大类").
const printedRanges: Record<string, [string, string]> = {
  A: ["01", "05"],
  B: ["06", "12"],
  C: ["13", "43"],
  D: ["44", "46"],
  E: ["47", "50"],
  F: ["51", "52"],
  G: ["53", "60"],
  H: ["61", "62"],
  I: ["63", "65"],
  J: ["66", "69"],
  K: ["70", "70"],
  L: ["71", "72"],
  M: ["73", "75"],
  N: ["76", "79"],
  O: ["80", "82"],
  P: ["83", "83"],
  Q: ["84", "85"],
  R: ["86", "90"],
  S: ["91", "96"],
  T: ["97", "97"],
};

it("has 20 sections and 97 divisions in order", () => {
  expect(listCodes(industrySections)).toEqual(Object.keys(printedRanges));
  const expected = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, "0"));
  expect(listCodes(industryDivisions)).toEqual(expected);
});

it("finds the section by the printed ranges", () => {
  for (const division of listCodes(industryDivisions)) {
    const section = Object.entries(printedRanges).find(
      ([, [first, last]]) => first <= division && division <= last,
    );
    expect(industrySection(division)).toBe(section?.[0]);
  }
});

it("takes letters, groups and classes", () => {
  expect(industrySection("C")).toBe("C");
  expect(industrySection("011")).toBe("A");
  expect(industrySection("3670")).toBe("C");
  expect(isIndustryCode("6513")).toBe(true);
});

it("knows no section of what is no code", () => {
  for (const code of ["", "U", "c", "0", "00", "000", "98", "9910", "36700", "C36", " 36"]) {
    expect(industrySection(code)).toBeUndefined();
    expect(isIndustryCode(code)).toBe(false);
  }
});

it("splits the three sectors as the rule of 2018 does", () => {
  const tertiary = listCodes(industryDivisions).filter(
    (code) => industrySector(code) === "tertiary",
  );
  const primary = listCodes(industryDivisions).filter((code) => industrySector(code) === "primary");
  expect(primary).toEqual(["01", "02", "03", "04"]);
  expect(tertiary.slice(0, 4)).toEqual(["05", "11", "43", "51"]);
  expect(tertiary).toHaveLength(3 + 47);
  expect(industrySector("4310")).toBe("tertiary");
  expect(industrySector("E")).toBe("secondary");
  expect(industrySector("C")).toBeUndefined();
  expect(industrySector("99")).toBeUndefined();
});
