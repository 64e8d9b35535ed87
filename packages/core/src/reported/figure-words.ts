import { divide, type Rational, rational } from "../decimal/rational.js";
import { parseChineseNumeral } from "../numeral/chinese-numeral.js";

// Words that introduce a figure without changing it, longest alternatives first.
const introductions =
  /^(?:同比|环比|比上年同期|比去年同期|较上年同期|较去年同期|比上年|比去年|较上年|较去年|累计|合计|总计|共计|完成|实现|达到|仅为|共|达|仅|为|占|a total of |total of |totalling )+ ?/i;
const increase =
  /^(?:增长|上升|提高|增加|上涨|扩大|增|up |rose |grew |growth of |increase of )了? ?(?:by )?/i;
const decrease =
  /^(?:下降|减少|降低|回落|压缩|缩减|下跌|减|down |fell |decrease of |decline of )了? ?(?:by )?/i;

/** A text without the words that introduce its figure. */
export interface Introduced {
  /** −1 where the words speak of a decrease. */
  readonly direction: 1 | -1;
  /** Whether the words speak of a change. */
  readonly change: boolean;
  /** The figure itself. */
  readonly rest: string;
}

/** Takes words such as 同比增长, 累计 or 下降 off the start of a normalised text. */
export function takeIntroduction(text: string): Introduced {
  const bare = text.replace(introductions, "");
  const rising = bare.replace(increase, "");
  if (rising !== bare) return { direction: 1, change: true, rest: rising };
  const falling = bare.replace(decrease, "");
  const change = falling !== bare;
  return { direction: change ? -1 : 1, change, rest: falling };
}

/** Reads a fraction in words: 三分之一, 一半, 半数. */
export function readFraction(text: string): Rational | undefined {
  if (/^(?:一半|半数|半|half)$/i.test(text)) return rational(1n, 2n);
  const [bottom, top, ...more] = text.split("分之");
  if (bottom === undefined || top === undefined || more.length > 0) return undefined;
  const [denominator, numerator] = [wholeNumber(bottom), wholeNumber(top)];
  if (!denominator || numerator === undefined) return undefined;
  return divide(rational(BigInt(numerator)), rational(BigInt(denominator)));
}

/** Reads 七成 or 3成 as a number of tenths. */
export function readTenths(text: string): number | undefined {
  const tenths = /^(.{1,2})成$/.exec(text)?.[1];
  return tenths === undefined ? undefined : wholeNumber(tenths);
}

/** Reads 翻一番, 翻两番, 翻番 and 翻倍 as a multiple. */
export function readDoubling(text: string): bigint | undefined {
  if (/^翻了?[番倍]$/.test(text)) return 2n;
  const times = /^翻了?(.)番$/.exec(text)?.[1];
  const number = times === undefined ? undefined : wholeNumber(times);
  return number === undefined || number === 0 ? undefined : 2n ** BigInt(number);
}

/** Whether the text is a multiple that readers understand differently: 翻3倍 is ×3, ×4 or ×8. */
export function isAmbiguousMultiple(text: string): boolean {
  return /^翻了?.*[倍翻番]/.test(text);
}

// Lengths, areas and weights are measured, so a whole number of them is rounded.
const measure =
  /^(?:平方米|平方公里|公里|千米|米|亩|公顷|吨|千克|公斤|克|千瓦|千瓦时|度|m2|km2|km|m|mu|hectares?|tonnes?|tons?|square (?:kilo)?met(?:re|er)s?)$/i;

/** Whether a counted word is a unit of measurement. */
export function isMeasure(noun: string): boolean {
  return measure.test(noun);
}

/**
 * Whether a text behind a number is the thing counted (个, 家企业, projects). Parts of dates and
 * numerals are not: 6月 and 2019年 must never become counts.
 */
export function isCountedThing(noun: string, year: boolean): boolean {
  if (noun === "") return true;
  if (!/^[\p{L}2/ -]{1,24}$/u.test(noun) || isMeasure(noun)) return isMeasure(noun);
  return (
    !/^[月日号时]|^年[前后来初底末度]|[一二两三四五六七八九十百千万亿成半]|\d/.test(noun) &&
    !(year && noun.startsWith("年"))
  );
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : parseChineseNumeral(text);
}
