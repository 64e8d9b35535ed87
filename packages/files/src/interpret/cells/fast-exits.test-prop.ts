import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../fold.js";
import type { CellContext } from "../reading.js";
import { cellReader } from "./read-cell.js";

// A blank around a number or a word changes nothing but the way by which it is read.
const around = (text: string): string => ` ${text} `;

const digits = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength });
const number = fc
  .tuple(fc.constantFrom("", "", "-"), digits(17), fc.option(digits(14)))
  .map(([sign, whole, rest]) => sign + whole + (rest === null ? "" : `.${rest}`));

const columns: readonly (readonly [string, string, CellContext])[] = [
  ["projects", "totalInvestment", { unit: "亿元", currency: "CNY" }],
  ["projects", "totalInvestment", { unit: "万美元", numeric: true }],
  ["projects", "totalInvestment", { unit: "万", currency: "CNY" }],
  ["projects", "totalInvestment", { unit: "元" }],
  ["projects", "totalInvestment", { unit: "亩", currency: "CNY" }],
  ["projects", "totalInvestment", {}],
  ["projects", "landAreaMu", { unit: "亩" }],
  ["projects", "landAreaMu", { unit: "平方米" }],
  ["projects", "landAreaMu", {}],
  ["projects", "plannedJobs", { numeric: true }],
  ["attributions", "share", {}],
  ["attributions", "share", { unit: "%" }],
  ["attributions", "share", { unit: "1" }],
  ["attributions", "share", { unit: "亩" }],
  ["exchangeRates", "rate", { numeric: true }],
];

describe.each(columns)("%s.%s", (table, field, context) => {
  test(`reads plain numbers as all others, with ${JSON.stringify(context)}`, () => {
    const read = cellReader(table, field);
    fc.assert(
      fc.property(number, (text) => {
        const plain = read(text, context);
        const other = read(around(text), context);
        expect({ ...plain, problem: plain.problem?.code }).toEqual({
          ...other,
          problem: other.problem?.code,
        });
      }),
      { numRuns: 500 },
    );
  });
});

test("periods in canonical form are read as all others", () => {
  const read = cellReader("targets", "period");
  const parts = ["", "-H1", "-H2", "-Q1", "-Q4", "-Q5", "-01", "-12", "-13", "-00", "-1"];
  fc.assert(
    fc.property(fc.integer({ min: 1890, max: 2110 }), fc.constantFrom(...parts), (year, part) => {
      const text = `${year}${part}`;
      expect(read(text, {}).value).toBe(read(around(text), {}).value);
    }),
    { numRuns: 500 },
  );
});

test.each(["contractType", "reportedStage", "originCountry", "industry"])(
  "%s remembers what it read",
  (field) => {
    const once = cellReader("projects", field);
    const word = fc.constantFrom(
      "正式合同",
      "框架",
      "开工",
      "开复工",
      "中国",
      "香港",
      "C",
      "制造业",
      "无",
      "量子",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        for (const each of words) {
          expect(once(each, {})).toEqual(cellReader("projects", field)(each, {}));
        }
      }),
      { numRuns: 20 },
    );
  },
);

test("a text that folding leaves alone is what folding makes of it", () => {
  const unit = fc.oneof(
    fc.constantFrom(..." a-[]【（)ＡＢ１總总簽签—\t\n．,"),
    fc.string({ minLength: 1, maxLength: 1, unit: "grapheme" }),
  );
  fc.assert(
    // The character without width is dropped, but not before every character was looked at.
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(foldText(text)).toBe(foldText(`\u200b${text}`));
    }),
    { numRuns: 5000 },
  );
});
