import {
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
} from "../decimal/rational.js";
import { type RoundingMode, roundRational } from "../decimal/rounding.js";
import { ok, type Outcome, problem } from "../outcome/outcome.js";
import {
  addIntervals,
  contains,
  divideIntervals,
  type Interval,
  pointInterval,
  scaleInterval,
} from "./interval.js";
import { parseReported } from "./parse-reported.js";
import type { ReportedNumber } from "./reported-number.js";
import { rangeTexts, roundToUnit, statedFigure } from "./verdict.js";

/** A printed value and its printed growth. */
export interface PriorBaseRequest {
  /** The value of the current period, as printed: `"25"`, `"39.18亿元"`. */
  readonly current: string;
  /** Its growth as printed: `"257%"`, `"下降12.5%"`, `"增长1.92倍"`, `"翻一番"`. */
  readonly growth: string;
  /** Whether the value counts things; without it a whole number without unit scale does. */
  readonly kind?: "count" | "amount";
}

/** A whole number that the count of the comparison period can have been. */
export interface BaseCandidate {
  /** The base. */
  readonly base: string;
  /** Current value less base; a base of ten or fewer is better reported by this than by a percentage. */
  readonly change: string;
  /** The roundings under which it gives the printed growth; empty where the growth is qualified (超200%). */
  readonly roundings: readonly RoundingMode[];
}

/** What the comparison period's value must have been. */
export interface PriorBase {
  /** How the value was read. */
  readonly kind: "count" | "amount";
  /** For counts: the whole numbers that reproduce the growth, rounded half-up as bulletins do. */
  readonly bases: readonly BaseCandidate[];
  /** For counts: whole numbers that reproduce it only under another rounding. */
  readonly others: readonly BaseCandidate[];
  /** Whether every whole number of the range was tried; beyond 1000 only the range is given. */
  readonly complete: boolean;
  /**
   * The range of bases that the printed precision allows, in the unit of `current`, rounded outward to
   * 12 digits. A side is absent where a figure such as 超200% leaves it open.
   */
  readonly interval: { readonly low?: string; readonly high?: string };
  /** For amounts: the base at the precision and in the unit of `current`, such as `29.12亿元`. */
  readonly base?: string;
}

const mostBases = 1000n;
const modes: readonly RoundingMode[] = ["half-up", "half-even", "truncate"];
const one = rational(1n);

/**
 * The values of the comparison period from which a printed growth leads to a printed value.
 *
 * For a count only whole numbers can be the base, so often a single one fits, or none, which shows that
 * the two figures do not belong together. For an amount the base is a range.
 *
 * @example
 * ```ts
 * import { priorBase } from "@ipms/core";
 *
 * const count = priorBase({ current: "25", growth: "257%" });
 * if (count.ok) console.log(count.value.bases[0]?.base, count.value.bases[0]?.change); // => 7 18
 * const amount = priorBase({ current: "39.18亿元", growth: "34.54%" });
 * if (amount.ok) console.log(amount.value.base); // => 29.12亿元
 * ```
 *
 * @param request - value and growth as printed
 * @returns problems of reading a figure, `incompatible-units` (the growth is neither % nor 倍) and
 * `no-prior-base` (a decrease by 100 % or more)
 */
export function priorBase(request: PriorBaseRequest): Outcome<PriorBase> {
  const current = parseReported(request.current);
  if (!current.ok) return current;
  const read = parseReported(request.growth);
  if (!read.ok) return read;
  const growth = asGrowth(read.value);
  const isRate = growth.unit === "percent" || growth.unit === "times";
  const isLevel = current.value.unit === "plain" || current.value.unit === "money";
  if (!isRate || !isLevel) {
    return problem("incompatible-units", { left: request.current, right: request.growth });
  }
  const kind = request.kind ?? (current.value.exact ? "count" : "amount");
  const whole = current.value.exact && current.value.value.denominator === 1n;
  if (kind === "count" && !whole) {
    return problem("incompatible-units", { left: request.current, right: request.growth });
  }
  return kind === "count"
    ? countBases(request, current.value, growth)
    : amountBase(request, current.value, growth);
}

// 翻一番 names the multiple, so the growth is one less; 增长N倍 and N倍 asked for as growth are N.
function asGrowth(printed: ReportedNumber): ReportedNumber {
  if (printed.unit !== "times" || printed.ulp.numerator !== 0n) return printed;
  const interval = addIntervals(printed.interval, pointInterval(negate(one)));
  return { ...printed, value: subtract(printed.value, one), interval };
}

const noBase = (request: PriorBaseRequest): ReturnType<typeof problem> =>
  problem("no-prior-base", { current: request.current, growth: request.growth });

function rateFactor(growth: ReportedNumber): Rational {
  return growth.unit === "percent" ? rational(1n, 100n) : one;
}

function basesOver(
  current: Interval,
  growth: Interval,
  growthFactor: Rational,
): Interval | undefined {
  const multiple = addIntervals(scaleInterval(growth, growthFactor), pointInterval(one));
  return multiple.low === undefined || multiple.low.numerator <= 0n
    ? undefined
    : divideIntervals(current, multiple);
}

function amountBase(
  request: PriorBaseRequest,
  current: ReportedNumber,
  growth: ReportedNumber,
): Outcome<PriorBase> {
  const factor = rateFactor(growth);
  const shown = statedFigure(current, "half-up");
  const interval = basesOver(shown.interval, growth.interval, factor);
  const multiple = add(multiply(growth.value, factor), one);
  if (interval === undefined || multiple.numerator <= 0n) return noBase(request);
  const rounded = roundToUnit(divide(shown.value, multiple), shown.ulp, "half-up");
  const base = `${roundRational(rounded, current.digits)}${current.suffix}`;
  return ok({
    kind: "amount",
    bases: [],
    others: [],
    complete: true,
    interval: rangeTexts(interval),
    base,
  });
}

function countBases(
  request: PriorBaseRequest,
  current: ReportedNumber,
  growth: ReportedNumber,
): Outcome<PriorBase> {
  // A full unit to either side holds what rounding and dropping digits can have started from.
  const widest =
    growth.qualifier === undefined
      ? {
          low: subtract(growth.value, growth.ulp),
          high: add(growth.value, growth.ulp),
          lowOpen: false,
          highOpen: false,
        }
      : growth.interval;
  const factor = rateFactor(growth);
  const shown = basesOver(current.interval, growth.interval, factor);
  // Near −100 % the wider range would have no end, and the printed one is all that can be listed.
  const range = basesOver(current.interval, widest, factor) ?? shown;
  if (range?.low === undefined || shown === undefined || current.value.numerator <= 0n) {
    return noBase(request);
  }
  const first = max(1n, -floor(negate(range.low)));
  const last = range.high === undefined ? undefined : floor(range.high);
  const interval = rangeTexts(shown);
  if (last === undefined || last - first >= mostBases) {
    return ok({ kind: "count", bases: [], others: [], complete: false, interval });
  }
  const candidates: BaseCandidate[] = [];
  for (let base = first; base <= last; base += 1n) {
    const candidate = candidateOf(base, current, growth, factor);
    if (candidate !== undefined) candidates.push(candidate);
  }
  const usual = ({ roundings }: BaseCandidate): boolean =>
    roundings.length === 0 || roundings.includes("half-up");
  return ok({
    kind: "count",
    bases: candidates.filter((candidate) => usual(candidate)),
    others: candidates.filter((candidate) => !usual(candidate)),
    complete: true,
    interval,
  });
}

function candidateOf(
  base: bigint,
  current: ReportedNumber,
  growth: ReportedNumber,
  factor: Rational,
): BaseCandidate | undefined {
  const ratio = subtract(divide(current.value, rational(base)), one);
  const printed = divide(ratio, factor);
  const change = (current.value.numerator - base).toString();
  if (growth.qualifier !== undefined) {
    const holds = contains(growth.interval, printed);
    return holds ? { base: base.toString(), change, roundings: [] } : undefined;
  }
  const roundings = modes.filter(
    (mode) => compare(roundToUnit(printed, growth.ulp, mode), growth.value) === 0,
  );
  return roundings.length === 0 ? undefined : { base: base.toString(), change, roundings };
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

function floor(value: Rational): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && value.numerator % value.denominator !== 0n
    ? quotient - 1n
    : quotient;
}
