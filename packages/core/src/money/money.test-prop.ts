import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatMoney } from "./format-money.js";
import { money } from "./money.js";
import { parseMoney } from "./parse-money.js";

const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 4 }))
  .map(([units, places]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places);
    const fraction = places === 0 ? "" : `.${digits.slice(-places)}`;
    return `${units < 0n ? "-" : ""}${whole}${fraction}`;
  });

test("what is written exactly is read back as the same amount", () => {
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom("CNY", "USD", "EUR", "HKD", "JPY", "GBP"),
      fc.constantFrom("en" as const, "zh-Hans" as const),
      fc.constantFrom("auto" as const, "yuan" as const, "wan" as const, "yi" as const),
      (amount, currency, locale, unit) => {
        const value = money(amount, currency);
        const text = formatMoney(value, locale, { unit });
        expect(parseMoney(text)).toEqual({ ok: true, value });
      },
    ),
  );
});

test("no text makes the reader throw", () => {
  const characters = fc.constantFrom(..."0123456789.,，-亿万千百十元美人民币余多 一二三CNYmillion");
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 20 }), (text) => {
      expect(parseMoney(text)).toHaveProperty("ok");
    }),
  );
});
