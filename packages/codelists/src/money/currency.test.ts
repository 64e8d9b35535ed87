import { expect, it } from "vitest";
import { currencyCodes, isCurrencyCode } from "./currency-codes.js";
import { currencyName } from "./currency-name.js";

it("knows the currencies of investment, in capitals", () => {
  const common = ["CNY", "USD", "EUR", "HKD", "MOP", "TWD", "JPY", "KRW", "SGD", "GBP", "CHF"];
  expect(common.filter((code) => !isCurrencyCode(code))).toEqual([]);
  expect(["cny", "RMB", "", "CN", "CNYX", "XXX", "Y U"].filter(isCurrencyCode)).toEqual([]);
});

it("lists each currency once, in order", () => {
  expect(currencyCodes()).toEqual([...new Set(currencyCodes())].toSorted());
});

it("lists what it accepts, each with a name", () => {
  expect(currencyCodes().filter((code) => !isCurrencyCode(code))).toEqual([]);
  expect(currencyCodes().filter((code) => currencyName(code, "en") === undefined)).toEqual([]);
});

it("names currencies in every language", () => {
  expect(currencyName("USD", "zh-Hans")).toBe("美元");
  expect(currencyName("USD", "en")).toBe("US Dollar");
  expect(currencyName("CNY", "zh-Hant")).toBe("人民幣");
  expect(currencyName("RMB", "en")).toBeUndefined();
});
