import { describe, expect, it } from "vitest";
import { formatMoney, type MoneyFormat } from "./format-money.js";
import { money } from "./money.js";
import { parseMoney } from "./parse-money.js";

describe("money", () => {
  it("drops superfluous zeros, so that equal amounts have equal texts", () => {
    expect(money("0050000000.00")).toEqual({ amount: "50000000", currency: "CNY" });
    expect(money("-0.50", "USD")).toEqual({ amount: "-0.5", currency: "USD" });
  });

  it.each([
    ["1e3", "CNY"],
    ["", "CNY"],
    ["1", "cny"],
    ["1", "YUAN"],
  ])("refuses %j %j", (amount, currency) => {
    expect(() => money(amount, currency)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("parseMoney", () => {
  it.each([
    ["145.2亿元", "14520000000", "CNY"],
    ["5000万元", "50000000", "CNY"],
    ["1.2亿美元", "120000000", "USD"],
    ["30万美元", "300000", "USD"],
    ["1.6万亿元", "1600000000000", "CNY"],
    ["1.49万亿元人民币", "1490000000000", "CNY"],
    ["５０００万元", "50000000", "CNY"],
    ["1,158.011亿元", "115801100000", "CNY"],
    ["1，234，567元", "1234567", "CNY"],
    ["6.02億美元", "602000000", "USD"],
    ["200萬元", "2000000", "CNY"],
    ["5千万元", "50000000", "CNY"],
    ["三千五百万元", "35000000", "CNY"],
    ["人民币145.2亿元", "14520000000", "CNY"],
    ["CNY 14.52 billion", "14520000000", "CNY"],
    ["USD 120 million", "120000000", "USD"],
    ["120 million US dollars", "120000000", "USD"],
    ["RMB 1.5 trillion", "1500000000000", "CNY"],
    ["2亿欧元", "200000000", "EUR"],
    ["3000万港币", "30000000", "HKD"],
    ["-3.5万元", "-35000", "CNY"],
    ["0.01元", "0.01", "CNY"],
  ])("reads %s", (text, amount, currency) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: { amount, currency } });
  });

  it("asks for the currency of an amount that names none", () => {
    expect(parseMoney("4.2亿")).toMatchObject({ ok: false, problem: { code: "missing-currency" } });
    expect(parseMoney("4.2亿", { currency: "CNY" })).toEqual({
      ok: true,
      value: { amount: "420000000", currency: "CNY" },
    });
  });

  it("prefers the currency that is written", () => {
    expect(parseMoney("1.2亿美元", { currency: "CNY" })).toMatchObject({
      value: { currency: "USD" },
    });
  });

  it.each([
    "",
    "亿元",
    "近2亿元",
    "10余亿元",
    "10亿元以上",
    "1,23亿元",
    "1.2.3亿元",
    "145.2亿元/年",
    "USD 5亿元",
    "¥500",
    "1e9元",
    "十几亿元",
    `${"9".repeat(101)}元`,
  ])("takes %j for no amount", (text) => {
    expect(parseMoney(text)).toMatchObject({ ok: false, problem: { code: "invalid-amount" } });
  });
});

describe("formatMoney", () => {
  it.each<[string, string, MoneyFormat, string, string]>([
    ["14520000000", "CNY", {}, "145.2亿元", "CNY 14.52 billion"],
    ["120000000", "USD", {}, "1.2亿美元", "USD 120 million"],
    ["50000000", "CNY", {}, "5000万元", "CNY 50 million"],
    ["1600000000000", "CNY", {}, "1.6万亿元", "CNY 1.6 trillion"],
    ["1234.5", "CNY", {}, "1234.5元", "CNY 1,234.5"],
    ["14520000000", "CNY", { unit: "wan" }, "1452000万元", "CNY 14,520 million"],
    ["14520000000", "CNY", { unit: "yuan" }, "14520000000元", "CNY 14,520,000,000"],
    ["5000000", "CNY", { unit: "yi" }, "0.05亿元", "CNY 0.005 billion"],
    ["12345678901", "CNY", { digits: 2 }, "123.46亿元", "CNY 12.35 billion"],
    ["99999600", "CNY", { digits: 1 }, "1.0亿元", "CNY 100.0 million"],
    ["999960000", "CNY", { digits: 1 }, "10.0亿元", "CNY 1.0 billion"],
    ["-50000000", "CNY", {}, "-5000万元", "CNY -50 million"],
    ["0", "CNY", {}, "0元", "CNY 0"],
    ["30000", "SEK", {}, "3万 SEK", "SEK 30,000"],
  ])("writes %s %s", (amount, currency, options, chinese, english) => {
    expect(formatMoney({ amount, currency }, "zh-Hans", options)).toBe(chinese);
    expect(formatMoney({ amount, currency }, "en", options)).toBe(english);
  });

  it("refuses an amount that is no decimal", () => {
    expect(() => formatMoney({ amount: "many", currency: "CNY" }, "en")).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});
