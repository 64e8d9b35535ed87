import { type Locale, textIn } from "@ipms/core";

/** Currencies by the word that headers of units have for them. */
const words: Readonly<Record<string, string>> = {
  CNY: "元",
  USD: "美元",
  EUR: "欧元",
  HKD: "港元",
  JPY: "日元",
  GBP: "英镑",
  KRW: "韩元",
  SGD: "新加坡元",
  TWD: "新台币",
  AUD: "澳元",
  CAD: "加元",
  CHF: "瑞士法郎",
};

/** The unit of a column of amounts. */
export interface MoneyUnit {
  /** As headers state it: 万元, 万美元; in English the code of the currency. */
  readonly word: string;
  /** The power of ten of its currency's own unit. */
  readonly power: number;
}

/**
 * The unit in which people read amounts of a currency: ten thousand in Chinese, one in English.
 *
 * @param currency - ISO 4217
 * @param locale - the language
 * @returns `undefined` for currencies that headers have no word for
 */
export function moneyUnit(currency: string, locale: Locale): MoneyUnit | undefined {
  const word = words[currency];
  if (word === undefined) return undefined;
  const text = { en: currency, "zh-Hans": `万${word}` };
  return { word: textIn(text, locale), power: locale === "en" ? 0 : 4 };
}

/**
 * A plain decimal times a power of ten, exactly: 12345 by −4 is 1.2345.
 *
 * @param text - a plain decimal
 * @param power - the power, negative to divide
 */
export function shifted(text: string, power: number): string {
  if (power === 0) return text;
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(sign.length).split(".");
  const digits = whole + fraction;
  const point = whole.length + power;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), "0");
  const start = Math.max(point, 1);
  const full = padded.padEnd(start, "0");
  const kept = full.slice(start).replace(/0+$/, "");
  const front = full.slice(0, start).replace(/^0+(?=\d)/, "");
  return `${sign}${front}${kept === "" ? "" : `.${kept}`}`;
}
