import { expect, it } from "vitest";
import { readUnit } from "../../interpret/units.js";
import { moneyUnit, shifted } from "./money-unit.js";

it.each([
  ["120000000", -4, "12000"],
  ["12345", -4, "1.2345"],
  ["5", -4, "0.0005"],
  ["0.05", -4, "0.000005"],
  ["-1234.5", -4, "-0.12345"],
  ["0", -4, "0"],
  ["-12000000000000000.01", -4, "-1200000000000.000001"],
  ["0.5", 2, "50"],
  ["0.12345", 2, "12.345"],
  ["1", 2, "100"],
  ["0.0001", 2, "0.01"],
  ["7.25", 0, "7.25"],
])("%s times ten to the %i is %s", (text, power, product) => {
  expect(shifted(text, power)).toBe(product);
});

it("names units that are read as what they are", () => {
  const currencies = "CNY USD EUR HKD JPY GBP KRW SGD TWD AUD CAD CHF".split(" ");
  for (const currency of currencies) {
    for (const locale of ["zh-Hans", "zh-Hant", "en"] as const) {
      const unit = moneyUnit(currency, locale);
      const read = readUnit(unit?.word ?? "");
      expect([read?.kind, read?.currency]).toEqual(["money", currency]);
      expect(read?.factor).toEqual({ numerator: 10n ** BigInt(unit?.power ?? 0), denominator: 1n });
    }
  }
  expect(moneyUnit("THB", "zh-Hans")).toBeUndefined();
});
