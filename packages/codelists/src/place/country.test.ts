import { describe, expect, it } from "vitest";
import { countryCodes, isCountryCode } from "./country-codes.js";
import { countryName } from "./country-name.js";
import { findCountry } from "./find-country.js";

describe("country codes", () => {
  it("are the 249 of ISO 3166-1", () => {
    expect(countryCodes()).toHaveLength(249);
    expect(countryCodes()).toEqual([...new Set(countryCodes())].toSorted());
  });

  it("are in capitals, and codes set aside for other uses are none", () => {
    expect(["CN", "HK", "VG", "AX"].every(isCountryCode)).toBe(true);
    expect(["cn", "", "C", "CHN", "UK", "EU", "XK", "ZZ", "N H"].some(isCountryCode)).toBe(false);
  });

  it("have a name in every language", () => {
    const nameless = countryCodes().filter(
      (code) =>
        !countryName(code, "en") || !countryName(code, "zh-Hans") || !countryName(code, "zh-Hant"),
    );
    expect(nameless).toEqual([]);
  });
});

it("names Hong Kong, Macao and Taiwan as parts of China", () => {
  expect(["HK", "MO", "TW"].map((code) => countryName(code, "zh-Hans"))).toEqual([
    "中国香港",
    "中国澳门",
    "中国台湾",
  ]);
  expect(countryName("HK", "zh-Hant")).toBe("中國香港");
  expect(countryName("TW", "en")).toBe("Taiwan, China");
  expect(countryName("XX", "en")).toBeUndefined();
});

describe("findCountry", () => {
  it.each([
    ["香港", "HK"],
    ["台湾", "TW"],
    ["澳门", "MO"],
    ["英属维尔京群岛", "VG"],
    ["维尔京群岛", "VG"],
    ["美属维尔京群岛", "VI"],
    ["开曼群岛", "KY"],
    ["萨摩亚", "WS"],
    [" usa ", "US"],
    ["ＪＰ", "JP"],
    ["fr", "FR"],
    ["uk", "GB"],
    ["ge", "GE"],
  ])("takes %s for %s", (word, code) => {
    expect(findCountry(word)).toBe(code);
  });

  it("does not guess", () => {
    expect(findCountry("欧洲")).toBeUndefined();
    expect(findCountry("")).toBeUndefined();
  });

  it("finds every country by its code alone", () => {
    expect(countryCodes().filter((code) => findCountry(code) !== code)).toEqual([]);
  });
});
