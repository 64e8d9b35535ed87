import {
  add,
  compare,
  divide,
  negate,
  type Rational,
  rational,
  subtract,
  zero,
} from "../decimal/rational.js";
import { type AmountRead, readAmount } from "../money/parse-money.js";
import { normaliseFigure } from "../numeral/normalise-figure.js";
import { ok, type Outcome, problem } from "../outcome/outcome.js";
import * as words from "./figure-words.js";
import { closedInterval, type Interval, pointInterval } from "./interval.js";
import { type Qualifier, qualifiedInterval, takePrefix, takeSuffix } from "./qualifier.js";
import type { ReportedNumber, ReportedUnit, ReportedWriting } from "./reported-number.js";

const longestText = 100;
const mostDigits = 30;

/**
 * Reads one printed figure together with its precision: 69.8%, 近70%, 超40%, 145.2亿元, 3300余人,
 * 4万多名, 10亿元以上, 约50亿元, 三分之一, 近七成, 2.4倍, 增长1.92倍, 42.31个百分点, 翻一番, and the English
 * forms (nearly 70%, CNY 14.52 billion, at least 40).
 *
 * A rounded figure stands for the closed range of half a unit of its last place to either side. A whole
 * number of things (74个) is exact; measured quantities (28平方公里), money and numbers with 万 or 亿 are
 * rounded. Figures whose meaning is not certain (翻3倍, 数十, 不超过半年, dates) are problems.
 *
 * @example
 * ```ts
 * import { exactDecimal, parseReported } from "@ipms/core";
 *
 * const read = parseReported("3300余人");
 * if (read.ok && read.value.interval.high) {
 *   console.log(read.value.qualifier); // => more-than-with-unit
 *   console.log(exactDecimal(read.value.interval.high)); // => 3400
 * }
 * ```
 *
 * @param text - one figure, at most 100 characters and 30 digits
 * @param options - `writing`: whether the source rounds (default) or drops digits
 * @returns problems `invalid-reported-number`, `ambiguous-multiple`, `decrease-in-multiples`
 */
export function parseReported(
  text: string,
  options: { readonly writing?: ReportedWriting } = {},
): Outcome<ReportedNumber> {
  const invalid = problem("invalid-reported-number", { value: text.slice(0, longestText) });
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  if (text.length > longestText || digits > mostDigits) return invalid;
  const first = words.takeIntroduction(normaliseFigure(text));
  const prefix = takePrefix(first.rest);
  // A neutral word can stand on either side of the qualifier: 达近70%, 近达.
  const second = words.takeIntroduction(prefix.rest);
  const suffix = takeSuffix(second.rest);
  if (prefix.qualifier !== undefined && suffix.qualifier !== undefined) return invalid;
  if (first.change && second.change) return invalid;

  const direction = first.change ? first.direction : second.direction;
  const figure = readFigure(suffix.rest, prefix.qualifier ?? suffix.qualifier);
  if (figure === undefined) {
    return words.isAmbiguousMultiple(suffix.rest)
      ? problem("ambiguous-multiple", { value: text })
      : invalid;
  }
  if (figure.unit === "times" && direction < 0) {
    return problem("decrease-in-multiples", { value: text });
  }
  const signed = direction < 0 ? { ...figure, value: negate(figure.value) } : figure;
  return ok(describe(text, signed, options.writing ?? "rounded"));
}

/** What the characters of a figure say, before its range is worked out. */
interface Figure {
  readonly value: Rational;
  readonly unit: ReportedUnit;
  readonly currency?: string;
  readonly digits: number;
  readonly scale: number;
  readonly ulp: Rational;
  readonly roundPlace: Rational;
  readonly qualifier: Qualifier | undefined;
  readonly counted: boolean;
  readonly suffix: string;
}

function readFigure(text: string, qualifier: Qualifier | undefined): Figure | undefined {
  const plain = { unit: "plain", digits: 0, scale: 0, qualifier, suffix: "" } as const;
  const whole = { ...plain, ulp: zero, roundPlace: zero, counted: true };
  const fraction = words.readFraction(text);
  if (fraction !== undefined) return { ...whole, value: fraction };
  const doubling = words.readDoubling(text);
  if (doubling !== undefined) return { ...whole, value: rational(doubling), unit: "times" };
  const tenths = words.readTenths(text);
  if (tenths !== undefined) {
    const ten = rational(10n);
    const value = rational(BigInt(tenths) * 10n);
    return { ...plain, unit: "percent", value, ulp: ten, roundPlace: ten, counted: false };
  }
  const read = readAmount(text);
  return read === undefined ? undefined : readUnit(text, read, qualifier);
}

const unitPatterns: readonly (readonly [RegExp, ReportedUnit])[] = [
  [/^(?:%|percent|per cent)$/i, "percent"],
  [/^(?:个?百分点|percentage points?|pp|points?)$/i, "percentage-points"],
  [/^(?:倍|times|x|-?fold)$/i, "times"],
];

function readUnit(
  text: string,
  read: AmountRead,
  outer: Qualifier | undefined,
): Figure | undefined {
  const { number, currency, rest } = read;
  if (number.more && outer !== undefined) return undefined;
  const qualifier = number.more ? "more-than-with-unit" : outer;
  // 亿元以上 and 百余家 leave out the number; 亿元 alone is a unit, not a figure.
  if (number.omitted && qualifier === undefined) return undefined;
  const unit = unitPatterns.find(([pattern]) => pattern.test(rest))?.[1];
  const written = number.omitted ? text : text.slice(digitsEnd(text));
  const suffix = (number.more ? written.replace(/[余多几]/, "") : written).trimStart();
  const base = {
    value: number.value,
    digits: number.digits,
    scale: number.scale,
    // Trailing zeros of 3300余 are no printed precision: its last place is the hundreds.
    ulp: number.more ? number.roundPlace : number.lastPlace,
    roundPlace: number.roundPlace,
    qualifier,
    suffix,
  };
  if (currency !== undefined) {
    return rest === "" ? { ...base, unit: "money", currency, counted: false } : undefined;
  }
  if (unit !== undefined) {
    return number.scale === 0 ? { ...base, unit, counted: false } : undefined;
  }
  const looksLikeYear = number.digits === 0 && /^(?:19|20)\d\d年/.test(text);
  if (!words.isCountedThing(rest, looksLikeYear)) return undefined;
  const counted = number.digits === 0 && number.scale === 0 && !words.isMeasure(rest);
  return { ...base, unit: "plain", counted };
}

const digitsEnd = (text: string): number =>
  /^(?:[A-Za-z$.]+ ?)?[-+]?(?:[\d.,]+|[零〇一二两三四五六七八九十百千]+)/.exec(text)?.[0].length ??
  0;

function describe(text: string, figure: Figure, writing: ReportedWriting): ReportedNumber {
  const { counted, roundPlace, qualifier, ...rest } = figure;
  const exact = counted && qualifier === undefined;
  const interval =
    qualifier !== undefined
      ? qualifiedInterval(qualifier, figure.value, roundPlace)
      : exact
        ? pointInterval(figure.value)
        : shortenedInterval(figure.value, figure.ulp, writing);
  return { text, ...rest, ...(qualifier === undefined ? {} : { qualifier }), interval, exact };
}

/**
 * The values that a shortened figure can stand for: the closed range of half a unit to either side
 * where it was rounded, the half-open range away from zero where digits were dropped.
 *
 * @param value - the figure as printed
 * @param ulp - one unit of its last place
 * @param writing - how it was shortened
 */
export function shortenedInterval(
  value: Rational,
  ulp: Rational,
  writing: ReportedWriting,
): Interval {
  if (writing === "rounded") {
    const half = divide(ulp, rational(2n));
    return closedInterval(subtract(value, half), add(value, half));
  }
  const sign = compare(value, zero);
  return {
    low: sign > 0 ? value : subtract(value, ulp),
    high: sign < 0 ? value : add(value, ulp),
    lowOpen: sign <= 0,
    highOpen: sign >= 0,
  };
}
