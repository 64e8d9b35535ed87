import {
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  zero,
} from "../decimal/rational.js";

/** A range of exact numbers. A side without a number is unbounded. */
export interface Interval {
  /** The lower end; absent where the range has none. */
  readonly low?: Rational;
  /** The upper end; absent where the range has none. */
  readonly high?: Rational;
  /** Whether the lower end itself is left out. */
  readonly lowOpen: boolean;
  /** Whether the upper end itself is left out. */
  readonly highOpen: boolean;
}

/** The range that holds one number only. */
export function pointInterval(value: Rational): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** The range between two numbers, both included. */
export function closedInterval(low: Rational, high: Rational): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** Whether the range holds one number only. */
export function isPoint(range: Interval): boolean {
  const { low, high } = range;
  return low !== undefined && high !== undefined && compare(low, high) === 0;
}

/** Whether a number lies in the range. */
export function contains(range: Interval, value: Rational): boolean {
  return meets(range, pointInterval(value));
}

/** Whether two ranges have a number in common. */
export function meets(a: Interval, b: Interval): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: Interval, b: Interval): boolean {
  if (a.low === undefined || b.high === undefined) return true;
  const order = compare(a.low, b.high);
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen);
}

/** The range of `−x` for `x` in the range. */
export function negateInterval(range: Interval): Interval {
  return {
    ...(range.high === undefined ? {} : { low: negate(range.high) }),
    ...(range.low === undefined ? {} : { high: negate(range.low) }),
    lowOpen: range.highOpen,
    highOpen: range.lowOpen,
  };
}

/** The range of `x + y`. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    ...(a.low && b.low ? { low: add(a.low, b.low) } : {}),
    ...(a.high && b.high ? { high: add(a.high, b.high) } : {}),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** The range of `x − y`. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** The range of `x × y`. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = endsOf(a).flatMap((x) => endsOf(b).map((y) => multiplyEnds(x, y)));
  const low = products.reduce((best, end) => (isOutside(end, best, -1) ? end : best));
  const high = products.reduce((best, end) => (isOutside(end, best, 1) ? end : best));
  return {
    ...(low.infinite === 0 ? { low: low.value } : {}),
    ...(high.infinite === 0 ? { high: high.value } : {}),
    lowOpen: low.open,
    highOpen: high.open,
  };
}

/**
 * The range of `x ÷ y`.
 *
 * @returns `undefined` when the divisor's range touches zero, even with an open end
 */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  const above = b.low !== undefined && b.low.numerator > 0n;
  const below = b.high !== undefined && b.high.numerator < 0n;
  if (!above && !below) return undefined;
  const one = rational(1n);
  const inverse: Interval = {
    low: b.high === undefined ? zero : divide(one, b.high),
    high: b.low === undefined ? zero : divide(one, b.low),
    lowOpen: b.high === undefined || b.highOpen,
    highOpen: b.low === undefined || b.lowOpen,
  };
  return multiplyIntervals(a, inverse);
}

/** The range of `x × factor`, for an exact factor above zero. */
export function scaleInterval(range: Interval, factor: Rational): Interval {
  return multiplyIntervals(range, pointInterval(factor));
}

/** One end of a range; `infinite` is −1 or 1 where there is no number. */
interface End {
  readonly value: Rational;
  readonly infinite: -1 | 0 | 1;
  readonly open: boolean;
}

function endsOf(range: Interval): readonly End[] {
  return [
    { value: range.low ?? zero, infinite: range.low ? 0 : -1, open: range.lowOpen },
    { value: range.high ?? zero, infinite: range.high ? 0 : 1, open: range.highOpen },
  ];
}

function multiplyEnds(x: End, y: End): End {
  const [signX, signY] = [signOf(x), signOf(y)];
  if (signX === 0 || signY === 0) {
    // Zero that belongs to its range is reached whatever the other factor is.
    const reached = (signX === 0 && !x.open) || (signY === 0 && !y.open);
    return { value: zero, infinite: 0, open: !reached };
  }
  if (x.infinite !== 0 || y.infinite !== 0) {
    return { value: zero, infinite: signX === signY ? 1 : -1, open: true };
  }
  return { value: multiply(x.value, y.value), infinite: 0, open: x.open || y.open };
}

function signOf(end: End): -1 | 0 | 1 {
  if (end.infinite !== 0) return end.infinite;
  return end.value.numerator < 0n ? -1 : end.value.numerator > 0n ? 1 : 0;
}

function isOutside(end: End, best: End, side: -1 | 1): boolean {
  const order =
    end.infinite === best.infinite && end.infinite === 0
      ? signOf({ ...end, value: subtract(end.value, best.value) })
      : Math.sign(end.infinite - best.infinite);
  return order === side || (order === 0 && best.open && !end.open);
}
