import { describe, expect, it } from "vitest";
import type { CellContext } from "../reading.js";
import { readMoneyCell } from "./money.js";

/** An amount in one word: 5000000 CNY about. */
function read(text: string, context: CellContext = {}): string {
  const { value, qualifier, problem } = readMoneyCell(text, context);
  if (problem !== undefined) return `!${problem.code}`;
  if (value === undefined) return "";
  return [value.amount, value.currency, qualifier].filter((part) => part !== undefined).join(" ");
}

const t = (unit: string | undefined, rows: readonly (readonly [string, string])[]) =>
  it.each(rows)(`%s in ${unit ?? "no unit"} is %s`, (text, expected) =>
    expect(read(text, unit === undefined ? {} : { unit })).toBe(expected),
  );

describe("a number in the unit of its column", () => {
  t("万元", [
    ["5000", "50000000 CNY"],
    ["5,000", "50000000 CNY"],
    ["12,345.67", "123456700 CNY"],
    ["１２，３４５．６７", "123456700 CNY"],
    ["1 234", "12340000 CNY"],
    ["0", "0 CNY"],
    ["0.00", "0 CNY"],
    ["-200", "-2000000 CNY"],
    ["+200", "2000000 CNY"],
    ["(1,234)", "-12340000 CNY"],
    ["（1234）", "-12340000 CNY"],
    ["约5000", "50000000 CNY about"],
    ["近5000", "50000000 CNY near"],
    ["超5000", "50000000 CNY over"],
    ["5000余", "50000000 CNY more-than-with-unit"],
    ["5000以上", "50000000 CNY at-least"],
    ["不足5000", "50000000 CNY below"],
    ["5000左右", "50000000 CNY about"],
    ["12,34", "!invalid-amount"],
    ["1.2.3", "!invalid-amount"],
    ["五千万", "50000000 CNY"],
    ["五千", "!invalid-amount"],
    ["1200/800", "!two-values"],
    ["1200、800", "!two-values"],
    ["500\n800", "!two-values"],
    ["５００\r\n８００", "!two-values"],
    ["5000\n（含设备800）", "!two-values"],
    ["5000\n万元", "50000000 CNY"],
    ["1000-2000", "!two-values"],
    ["1000~2000", "!two-values"],
    ["1000至2000", "!two-values"],
    ["500+300", "!two-values"],
    ["35%", "!percent-for-amount"],
    ["35％", "!percent-for-amount"],
    ["35﹪", "!percent-for-amount"],
    ["百分之三十", "!percent-for-amount"],
    ["暂估5000", "50000000 CNY about"],
    ["大项目", "!invalid-amount"],
    ["5000亩", "!invalid-amount"],
    ["1.5E7", "!invalid-amount"],
  ]);
  t("亿元", [
    ["1.2", "120000000 CNY"],
    ["145.2", "14520000000 CNY"],
    ["0.00000001", "1 CNY"],
    ["1,234.5", "123450000000 CNY"],
  ]);
  t("元", [["5000.55", "5000.55 CNY"]]);
  t("万美元", [
    ["500", "5000000 USD"],
    ["1,000.5", "10005000 USD"],
  ]);
  t("亿美元", [["2", "200000000 USD"]]);
  t("萬元", [["500", "5000000 CNY"]]);
  t("（万元）", [["500", "!unknown-unit"]]);
  t("亩", [["500", "!unknown-unit"]]);
  t("万", [["500", "!missing-currency"]]);
  it("takes a currency said elsewhere", () => {
    expect(read("500", { unit: "万", currency: "CNY" })).toBe("5000000 CNY");
    expect(read("3.5亿", { currency: "CNY" })).toBe("350000000 CNY");
  });
});

describe("a unit in the cell", () => {
  t(undefined, [
    ["5000", "!unit-unknown"],
    ["5000万元", "50000000 CNY"],
    ["5000 万元", "50000000 CNY"],
    ["3.5亿元", "350000000 CNY"],
    ["3.5億元", "350000000 CNY"],
    ["1.2万亿元", "1200000000000 CNY"],
    ["5000元", "5000 CNY"],
    ["500万美元", "5000000 USD"],
    ["1.2亿美元", "120000000 USD"],
    ["3000万元人民币", "30000000 CNY"],
    ["人民币3000万元", "30000000 CNY"],
    ["¥3000万元", "30000000 CNY"],
    ["2亿港元", "200000000 HKD"],
    ["50亿日元", "5000000000 JPY"],
    ["USD 120 million", "120000000 USD"],
    ["三千万元", "30000000 CNY"],
    ["约3.5亿元", "350000000 CNY about"],
    ["3.5亿元左右", "350000000 CNY about"],
    ["3亿余元", "300000000 CNY more-than-with-unit"],
    ["10多亿元", "1000000000 CNY more-than-with-unit"],
    ["3.5亿", "!missing-currency"],
    ["3.5亿元/1.2亿元", "!two-values"],
    ["3-5亿元", "!two-values"],
    ["3.5亿元（含设备）", "!invalid-amount"],
  ]);
  it("wins over the unit of the column, and says so", () => {
    const found = readMoneyCell("3.5亿", { unit: "万元" });
    expect(found.value).toEqual({ amount: "350000000", currency: "CNY" });
    expect(found.conversions).toEqual(["unit-in-cell-differs"]);
    expect(readMoneyCell("500万", { unit: "万元" }).conversions).toEqual(["unit-in-cell"]);
    expect(readMoneyCell("500万美元", { unit: "万元" }).conversions).toEqual([
      "unit-in-cell-differs",
    ]);
    expect(readMoneyCell("500万美元", { unit: "万元" }).value?.currency).toBe("USD");
  });
});

describe("numbers of spreadsheets", () => {
  it.each([
    ["3.4500000000000002", "345000000 CNY"],
    ["0.30000000000000004", "30000000 CNY"],
    ["1.5E7", "1500000000000000 CNY"],
    ["1.5E-7", "15 CNY"],
    ["123456789012345", "12345678901234500000000 CNY"],
    ["145.19999999999999", "14520000000 CNY"],
  ])("%s is %s", (text, expected) =>
    expect(read(text, { unit: "亿元", numeric: true })).toBe(expected),
  );
});

it.each(["", "—", "/", "无", "待定", "N/A", "暂无", "不详", "無"])("%s is absent", (text) =>
  expect(read(text, { unit: "万元" })).toBe(""),
);

it("refuses what no amount field holds", () => {
  expect(read("9".repeat(30), { unit: "元" })).toBe("!invalid-amount");
  expect(read("9".repeat(3000), { unit: "元" })).toBe("!invalid-amount");
});

it("says what was done", () => {
  expect(readMoneyCell("5000", { unit: "元" }).conversions).toEqual([]);
  expect(readMoneyCell("5,000", { unit: "万元" }).conversions).toEqual([
    "thousands-separators",
    "unit-of-column",
  ]);
  expect(readMoneyCell("(5)", { unit: "元" }).conversions).toEqual(["negative-in-brackets"]);
});
