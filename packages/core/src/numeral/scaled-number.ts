import {
  multiply,
  parseDecimal,
  powerOfTen,
  type Rational,
  rational,
} from "../decimal/rational.js";
import { parseChineseNumeral } from "./chinese-numeral.js";

/** A number as printed at the start of a text, with its scale word (万, 亿, million …). */
export interface ScaledNumber {
  /** The number itself: 145.2亿 is 14520000000. */
  readonly value: Rational;
  /** Digits printed behind the decimal point. */
  readonly digits: number;
  /** The scale word as a power of ten: 万 is 4, 亿 is 8. */
  readonly scale: number;
  /** One unit of the last printed place: 145.2亿 has ten million. */
  readonly lastPlace: Rational;
  /** One unit of the last place that is not a trailing zero: 3300 has 100. */
  readonly roundPlace: Rational;
  /** Whether 余, 多 or 几 says that the number is somewhat more. */
  readonly more: boolean;
  /** Whether only a scale word is printed, as in 亿元以上; the number is then one. */
  readonly omitted: boolean;
  /** What follows the number. */
  readonly rest: string;
}

const englishScales: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
const chinesePowers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

// 千克, 千瓦 … and 百分点 are units of their own, not a scale before one.
const scaleWord = /^ ?((?:[十百千](?![分克瓦米伏卡赫]))?万?亿?)/;
const moreWord = /^ ?[余多几]/;
const digitsWord = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;
const chineseWord = /^[零〇一二两三四五六七八九十百千]+/;

/**
 * Reads the number at the start of a normalised text.
 *
 * @param text - see `normaliseFigure`
 * @returns `undefined` where the text does not start with a number or a scale word
 */
export function readScaledNumber(text: string): ScaledNumber | undefined {
  const printed = readPrinted(text);
  if (printed === undefined) return undefined;
  const before = take(text.slice(printed.length), moreWord);
  const scaled = readScale(before.rest);
  const after = take(scaled.rest, moreWord);
  if (printed.length === 0 && scaled.scale === 0) return undefined;
  if (before.taken && after.taken) return undefined;
  const factor = powerOfTen(scaled.scale);
  const { value, digits } = printed;
  return {
    value: multiply(value, factor),
    digits,
    scale: scaled.scale,
    lastPlace: multiply(powerOfTen(-digits), factor),
    roundPlace: multiply(roundPlaceOf(value, digits), factor),
    more: before.taken || after.taken,
    omitted: printed.length === 0,
    rest: after.rest.trimStart(),
  };
}

interface Printed {
  readonly value: Rational;
  readonly digits: number;
  readonly length: number;
}

function readPrinted(text: string): Printed | undefined {
  const match = digitsWord.exec(text);
  if (match !== null) {
    const [whole, sign, integer, fraction = ""] = match;
    const value = parseDecimal(
      `${sign === "-" ? "-" : ""}${integer?.replaceAll(",", "")}${fraction}`,
    );
    return value && { value, digits: Math.max(0, fraction.length - 1), length: whole.length };
  }
  const chinese = chineseWord.exec(text)?.[0] ?? "";
  // 千万 and 百亿 begin with a numeral character but hold a scale word only.
  const number = parseChineseNumeral(chinese);
  if (number !== undefined) {
    return { value: rational(BigInt(number)), digits: 0, length: chinese.length };
  }
  return { value: rational(1n), digits: 0, length: 0 };
}

function readScale(text: string): { readonly scale: number; readonly rest: string } {
  const english = /^ ?(thousand|million|billion|trillion)(?![a-z])/i.exec(text);
  if (english !== null) {
    const scale = englishScales[english[1]?.toLowerCase() ?? ""] ?? 0;
    return { scale, rest: text.slice(english[0].length) };
  }
  const word = scaleWord.exec(text)?.[1] ?? "";
  if (word === "") return { scale: 0, rest: text };
  const scale = [...word].reduce((sum, character) => sum + (chinesePowers[character] ?? 0), 0);
  return { scale, rest: text.trimStart().slice(word.length) };
}

function take(text: string, word: RegExp): { readonly taken: boolean; readonly rest: string } {
  const match = word.exec(text);
  return { taken: match !== null, rest: match === null ? text : text.slice(match[0].length) };
}

function roundPlaceOf(value: Rational, digits: number): Rational {
  if (digits > 0 || value.numerator === 0n) return powerOfTen(-digits);
  let power = 0;
  for (let rest = value.numerator; rest % 10n === 0n; rest /= 10n) power += 1;
  return powerOfTen(power);
}
