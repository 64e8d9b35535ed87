import { describe, expect, it } from "vitest";
import { countryPattern } from "./country.js";
import { decimalPattern } from "./decimal.js";
import { divisionPattern } from "./division.js";
import { organisationPattern } from "./extension.js";
import { identifierPattern } from "./identifier.js";
import { industryPattern } from "./industry.js";
import { isCanonicalPeriod, periodPattern } from "./period.js";

const tables: readonly [string, RegExp, readonly string[], readonly string[]][] = [
  [
    "decimal",
    decimalPattern,
    ["0", "-1", "145.2", "14520000000", `${"9".repeat(26)}.${"9".repeat(12)}`],
    ["", "1.", ".5", "+1", "1e5", "1,000", "1 000", "9".repeat(27), `0.${"1".repeat(13)}`, "１"],
  ],
  ["country", countryPattern, ["CN", "HK", "VG"], ["cn", "CHN", "C", "", "中国"]],
  [
    "division",
    divisionPattern,
    ["430000", "431100", "431129", "110101", "710000", "820000"],
    ["", "43", "4311290", "990000", "160000", "430029", "43112a", " 431129"],
  ],
  [
    "industry",
    industryPattern,
    ["A", "T", "01", "39", "391", "3919", "97", "9700"],
    ["U", "a", "00", "98", "1", "39191", "C39", ""],
  ],
  ["organisation", organisationPattern, ["hunan", "yz-2", "x"], ["", "Hunan", "-a", "a-", "a.b"]],
  [
    "identifier",
    identifierPattern,
    ["1", "永州-001", " ", "😀"],
    ["", "a\n", "a\u0000b", "\u0085"],
  ],
];

describe.each(tables)("the pattern of a %s", (_, pattern, right, wrong) => {
  it.each(right)("takes %j", (text) => {
    expect(pattern.test(text)).toBe(true);
  });
  it.each(wrong)("refuses %j", (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});

describe("a canonical period", () => {
  const periods = [
    "2022",
    "2022-H1",
    "2022-Q4",
    "2022-09",
    "2022-01/2022-09",
    "2022-01-05/2022-02-10",
  ];
  it.each(periods)("may be %s", (text) => {
    expect(periodPattern.test(text) && isCanonicalPeriod(text)).toBe(true);
  });

  it.each(["2022-H3", "2022-Q5", "2022-13", "2022年", "2022-09/2022-01", "2022-09-01", "0000", ""])(
    "may not be %j",
    (text) => {
      expect(periodPattern.test(text) && isCanonicalPeriod(text)).toBe(false);
    },
  );
});
