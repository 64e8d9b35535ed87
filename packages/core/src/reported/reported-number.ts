import type { Rational } from "../decimal/rational.js";
import type { Interval } from "./interval.js";
import type { Qualifier } from "./qualifier.js";

/**
 * What a printed figure counts in. `percent` and `percentage-points` hold the printed number (69.8 for
 * 69.8%); `times` holds the multiple (2.4 for 2.4倍, 1.92 for 增长1.92倍); `money` is in the currency's
 * unit; everything else, with or without a counted word, is `plain`.
 */
export type ReportedUnit = "plain" | "percent" | "percentage-points" | "times" | "money";

/** How a source shortens its figures: rounding to the nearest, or dropping digits. */
export type ReportedWriting = "rounded" | "truncated";

/** A figure as printed, with everything its printing says about the value behind it. */
export interface ReportedNumber {
  /** The figure as it was given. */
  readonly text: string;
  /** The printed number, scale word included: 145.2亿元 is 14520000000. */
  readonly value: Rational;
  /** What it counts in. */
  readonly unit: ReportedUnit;
  /** ISO 4217, for `money`. */
  readonly currency?: string;
  /** Digits printed behind the decimal point. */
  readonly digits: number;
  /** The scale word as a power of ten: 0 for none, 4 for 万, 8 for 亿. */
  readonly scale: number;
  /**
   * One unit of the last printed place, in the same unit as `value`; before 余 and 多 trailing zeros do
   * not count (3300余 has 100). Zero for figures in words such as 一半.
   */
  readonly ulp: Rational;
  /** What a word such as 近 or 以上 says, where there is one. */
  readonly qualifier?: Qualifier;
  /** The values the figure can stand for. */
  readonly interval: Interval;
  /**
   * Whether the figure is the value itself: a whole number of things without scale word and
   * qualifier (74个), a fraction in words (三分之一) or a doubling (翻一番).
   */
  readonly exact: boolean;
  /** What stands behind the digits: `亿元`, `%`, `个`. */
  readonly suffix: string;
}
