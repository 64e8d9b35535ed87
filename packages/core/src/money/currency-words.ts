import { isCurrencyCode } from "./currency.js";
import type { Text } from "../text/locale.js";

/** How currencies are written in figures; other currencies are written by their ISO 4217 code. */
export const currencyNames = {
  CNY: { en: "yuan", "zh-Hans": "元" },
  USD: { en: "US dollars", "zh-Hans": "美元" },
  EUR: { en: "euros", "zh-Hans": "欧元" },
  HKD: { en: "Hong Kong dollars", "zh-Hans": "港元" },
  JPY: { en: "yen", "zh-Hans": "日元" },
  GBP: { en: "pounds sterling", "zh-Hans": "英镑" },
  KRW: { en: "won", "zh-Hans": "韩元" },
  SGD: { en: "Singapore dollars", "zh-Hans": "新加坡元" },
  TWD: { en: "New Taiwan dollars", "zh-Hans": "新台币" },
  MOP: { en: "patacas", "zh-Hans": "澳门元" },
  AUD: { en: "Australian dollars", "zh-Hans": "澳元" },
  CAD: { en: "Canadian dollars", "zh-Hans": "加元" },
  CHF: { en: "Swiss francs", "zh-Hans": "瑞士法郎" },
} as const satisfies Readonly<Record<string, Text>>;

const otherWords: Readonly<Record<string, string>> = {
  元人民币: "CNY",
  人民币: "CNY",
  人民币元: "CNY",
  RMB: "CNY",
  "RMB yuan": "CNY",
  美金: "USD",
  US$: "USD",
  "U.S. dollars": "USD",
  港币: "HKD",
  HK$: "HKD",
  日圆: "JPY",
  新元: "SGD",
  新台币元: "TWD",
};

// Longest first, so that 元人民币 is not read as 元.
const words: readonly (readonly [string, string])[] = [
  ...Object.entries(otherWords),
  ...Object.entries(currencyNames).flatMap(([code, name]) => [
    [name.en, code] as const,
    [name["zh-Hans"], code] as const,
  ]),
].sort(([a], [b]) => b.length - a.length);

/** A currency read at the start of a text. */
interface CurrencyRead {
  /** ISO 4217. */
  readonly currency: string;
  /** What follows. */
  readonly rest: string;
}

/**
 * Reads the currency word or ISO 4217 code at the start of a normalised text.
 *
 * @returns `undefined` where none stands there
 */
export function readCurrency(text: string): CurrencyRead | undefined {
  for (const [word, currency] of words) {
    const after = text.slice(word.length);
    const wholeWord = !/^[a-z]/i.test(word) || !/^[a-z]/i.test(after);
    if (text.startsWith(word) && wholeWord) return { currency, rest: after.trimStart() };
  }
  const code = /^[A-Z]{3}(?![A-Za-z])/.exec(text)?.[0];
  return code === undefined || !isCurrencyCode(code)
    ? undefined
    : { currency: code, rest: text.slice(3).trimStart() };
}
