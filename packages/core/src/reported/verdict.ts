import {
  add,
  compare,
  divide,
  multiply,
  parseDecimal,
  type Rational,
  rational,
} from "../decimal/rational.js";
import { exactDecimal, type RoundingMode, roundRational } from "../decimal/rounding.js";
import { contains, type Interval, isPoint, meets, pointInterval } from "./interval.js";
import { shortenedInterval } from "./parse-reported.js";
import type { ReportedNumber } from "./reported-number.js";

/**
 * How a stated figure follows from its inputs. The first that holds is reported:
 *
 * 1. `exact`: the printed inputs, rounded the expected way, give the stated figure.
 * 2. `within-input-rounding`: some inputs are themselves rounded, and values they can stand for round to
 *    the stated figure. It comes before the three below because it needs no mistake; exact inputs
 *    (counts) have no rounding, so for them it never holds.
 * 3. `half-even`: a tie, rounded to the even digit (GB/T 8170). Where the even digit is the lower one
 *    dropping digits gives the same, so this more charitable reading comes first.
 * 4. `truncated`: further digits were dropped.
 * 5. `double-rounded`: rounded to one or two digits more, and then rounded again.
 * 6. `mismatch`: none of these.
 *
 * A figure with a word such as 近 or 以上 gets `qualifier-holds` or `mismatch`.
 */
export const verdicts = [
  "exact",
  "within-input-rounding",
  "half-even",
  "truncated",
  "double-rounded",
  "qualifier-holds",
  "mismatch",
] as const;

/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];

/** A recomputed value in the unit of the stated figure: 69.81 for 69.8%, 145.2 for 145.2亿元. */
export interface Recomputed {
  /** From the inputs as printed; absent where an input has a word such as 近 and so no one value. */
  readonly point?: Rational | undefined;
  /** From the ranges the inputs stand for. */
  readonly interval: Interval;
}

/** A stated figure in its own unit. */
export interface StatedFigure {
  /** The printed number, without scale word. */
  readonly value: Rational;
  /** One unit of its last place; zero where it is written in words. */
  readonly ulp: Rational;
  /** What it can stand for. */
  readonly interval: Interval;
  /** Whether a word such as 近 stands with it. */
  readonly qualified: boolean;
}

/** The stated figure without its scale word, with the precision its writing gives. */
export function statedFigure(stated: ReportedNumber, mode: RoundingMode): StatedFigure {
  const factor = rational(1n, 10n ** BigInt(stated.scale));
  const [value, ulp] = [multiply(stated.value, factor), multiply(stated.ulp, factor)];
  const qualified = stated.qualifier !== undefined;
  const scaled: Interval = {
    ...stated.interval,
    ...(stated.interval.low ? { low: multiply(stated.interval.low, factor) } : {}),
    ...(stated.interval.high ? { high: multiply(stated.interval.high, factor) } : {}),
  };
  // A recomputed mean or sum can be rounded to a whole number too, so counts get their half unit here.
  const shortened = shortenedInterval(value, ulp, mode === "truncate" ? "truncated" : "rounded");
  const words = ulp.numerator === 0n;
  const interval = qualified ? scaled : words ? pointInterval(value) : shortened;
  return { value, ulp, interval, qualified };
}

/**
 * All verdicts that hold, in the order of {@link verdicts}; the first is the verdict.
 *
 * @param stated - the stated figure in its own unit
 * @param recomputed - the recomputed value in the same unit
 * @param mode - how the source is expected to round
 */
export function judge(
  stated: StatedFigure,
  recomputed: Recomputed,
  mode: RoundingMode,
): readonly [Verdict, ...Verdict[]] {
  const { point, interval } = recomputed;
  const rounded = !isPoint(interval) || point === undefined;
  if (stated.qualified) {
    const holds = rounded ? meets(interval, stated.interval) : contains(stated.interval, point);
    return [holds ? "qualifier-holds" : "mismatch"];
  }
  const same = (value: Rational): boolean => compare(value, stated.value) === 0;
  const fits: Verdict[] = [];
  if (point !== undefined && same(roundToUnit(point, stated.ulp, mode))) fits.push("exact");
  if (rounded && meets(interval, stated.interval)) fits.push("within-input-rounding");
  if (point !== undefined && fits[0] !== "exact" && stated.ulp.numerator !== 0n) {
    if (isTieToEven(point, stated)) fits.push("half-even");
    if (same(roundToUnit(point, stated.ulp, "truncate"))) fits.push("truncated");
    if (isDoubleRounded(point, stated)) fits.push("double-rounded");
  }
  const [first, ...others] = fits;
  return first === undefined ? ["mismatch"] : [first, ...others];
}

/** A value rounded to a whole number of units; a unit of zero leaves it as it is. */
export function roundToUnit(value: Rational, unit: Rational, mode: RoundingMode): Rational {
  if (unit.numerator === 0n) return value;
  const units = parseDecimal(roundRational(divide(value, unit), 0, mode));
  return units === undefined ? value : multiply(units, unit);
}

// Away from ties rounding to even is plain rounding, which deserves no verdict of its own.
function isTieToEven(point: Rational, stated: StatedFigure): boolean {
  const even = roundToUnit(point, stated.ulp, "half-even");
  const up = roundToUnit(point, stated.ulp, "half-up");
  return compare(even, stated.value) === 0 && compare(even, up) !== 0;
}

function isDoubleRounded(point: Rational, stated: StatedFigure): boolean {
  if (compare(roundToUnit(point, stated.ulp, "half-up"), stated.value) === 0) return false;
  return [10n, 100n].some((parts) => {
    const finer = multiply(stated.ulp, rational(1n, parts));
    const once = roundToUnit(point, finer, "half-up");
    return compare(roundToUnit(once, stated.ulp, "half-up"), stated.value) === 0;
  });
}

/** How many digits behind the point the ends of a recomputed range keep. */
const recomputedDigits = 12;

/**
 * The ends of a range as plain decimals: exact where 12 digits behind the point suffice, else rounded
 * outward, so that the texts always hold the range.
 */
export function rangeTexts(range: Interval): { readonly low?: string; readonly high?: string } {
  return {
    ...(range.low ? { low: outward(range.low, -1n) } : {}),
    ...(range.high ? { high: outward(range.high, 1n) } : {}),
  };
}

function outward(value: Rational, direction: 1n | -1n): string {
  const exact = exactDecimal(value);
  if (exact !== undefined && (exact.split(".")[1] ?? "").length <= recomputedDigits) return exact;
  const text = roundRational(value, recomputedDigits, "truncate");
  const cut = parseDecimal(text);
  const inward = cut !== undefined && compare(cut, value) * Number(direction) < 0;
  const step = rational(direction, 10n ** BigInt(recomputedDigits));
  return inward ? (exactDecimal(add(cut, step)) ?? text) : trimZeros(text);
}

const trimZeros = (text: string): string => text.replace(/\.?0+$/, "");
