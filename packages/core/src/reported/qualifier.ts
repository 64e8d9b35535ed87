import { multiply, negate, add, type Rational, rational } from "../decimal/rational.js";
import { closedInterval, type Interval, negateInterval } from "./interval.js";

/**
 * What a word beside a figure says about the value x it prints (standard, section 2):
 * `near` (近, nearly) from 0.9x up to but without x · `over` (超, 逾, 突破, more than) above x ·
 * `below` (不足, 不到, less than) below x · `at-least` (以上, 不少于) x or more · `at-most` (以下, 不超过) x or
 * less · `about` (约, 左右) within 5 % · `more-than-with-unit` (余, 多) x or more, by less than one unit of
 * its last place other than trailing zeros: 3300余 is below 3400, 4万多 below 50000.
 */
export type Qualifier =
  | "near"
  | "over"
  | "below"
  | "at-least"
  | "at-most"
  | "about"
  | "more-than-with-unit";

const prefixes: Readonly<Record<Exclude<Qualifier, "more-than-with-unit">, readonly string[]>> = {
  near: ["近", "接近", "将近", "nearly", "almost", "close to", "just under"],
  over: [
    "超",
    "超过",
    "超出",
    "逾",
    "突破",
    "多于",
    "高于",
    "大于",
    "过",
    "over",
    "more than",
    "above",
    "exceeding",
    "in excess of",
  ],
  below: [
    "不足",
    "不到",
    "不满",
    "低于",
    "少于",
    "小于",
    "below",
    "under",
    "less than",
    "fewer than",
  ],
  "at-least": [
    "不少于",
    "不低于",
    "不小于",
    "至少",
    "最少",
    "at least",
    "no less than",
    "no fewer than",
  ],
  "at-most": [
    "不超过",
    "不高于",
    "不多于",
    "不大于",
    "至多",
    "最多",
    "最高",
    "最高可达",
    "at most",
    "no more than",
    "up to",
    "not exceeding",
  ],
  about: ["约", "大约", "约为", "大概", "about", "around", "approximately", "roughly"],
};

const suffixes: Readonly<Partial<Record<Qualifier, readonly string[]>>> = {
  "at-least": ["以上", "及以上", "以上(含)", "or more", "or above", "and above", "and over"],
  "at-most": ["以下", "及以下", "以下(含)", "以内", "之内", "or less", "or fewer", "or below"],
  about: ["左右", "上下", "or so"],
};

type Word = readonly [word: string, qualifier: Qualifier];

// Longest first, so that 超过 is not read as 超.
const listWords = (
  table: Readonly<Partial<Record<Qualifier, readonly string[]>>>,
): readonly Word[] =>
  (Object.keys(table) as Qualifier[])
    .flatMap((qualifier) => (table[qualifier] ?? []).map((word): Word => [word, qualifier]))
    .sort(([a], [b]) => b.length - a.length);

const prefixWords = listWords(prefixes);
const suffixWords = listWords(suffixes);

/** A qualifier taken off a text. */
export interface QualifierRead {
  /** What the word says, where one was found. */
  readonly qualifier?: Qualifier;
  /** The text without it. */
  readonly rest: string;
}

/** Takes a qualifier off the start of a normalised text. */
export function takePrefix(text: string): QualifierRead {
  const lower = text.toLowerCase();
  const found = prefixWords.find(([word]) => lower.startsWith(word));
  return found === undefined
    ? { rest: text }
    : { qualifier: found[1], rest: text.slice(found[0].length).trimStart() };
}

/** Takes a qualifier off the end of a normalised text. */
export function takeSuffix(text: string): QualifierRead {
  const lower = text.toLowerCase();
  const found = suffixWords.find(([word]) => lower.endsWith(word));
  return found === undefined
    ? { rest: text }
    : { qualifier: found[1], rest: text.slice(0, -found[0].length).trimEnd() };
}

/**
 * The values that a qualified figure can stand for. A negative figure (下降近70%) is read by its
 * magnitude.
 *
 * @param qualifier - the word's meaning
 * @param value - the figure as printed
 * @param roundPlace - one unit of its last place other than trailing zeros
 */
export function qualifiedInterval(
  qualifier: Qualifier,
  value: Rational,
  roundPlace: Rational,
): Interval {
  if (value.numerator < 0n) {
    return negateInterval(qualifiedInterval(qualifier, negate(value), roundPlace));
  }
  const part = (hundredths: bigint): Rational => multiply(value, rational(hundredths, 100n));
  switch (qualifier) {
    case "near":
      return { low: part(90n), high: value, lowOpen: false, highOpen: true };
    case "over":
      return { low: value, lowOpen: true, highOpen: true };
    case "below":
      return { high: value, lowOpen: true, highOpen: true };
    case "at-least":
      return { low: value, lowOpen: false, highOpen: true };
    case "at-most":
      return { high: value, lowOpen: true, highOpen: false };
    case "about":
      return closedInterval(part(95n), part(105n));
    case "more-than-with-unit":
      return { low: value, high: add(value, roundPlace), lowOpen: false, highOpen: true };
  }
}
