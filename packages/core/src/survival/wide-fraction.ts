/** A fraction of any width, not necessarily in lowest terms. */
export interface WideFraction {
  /** A whole number from 0. */
  readonly numerator: bigint;
  /** A whole number; zero where the fraction has no value. */
  readonly denominator: bigint;
}

/** Bits that are kept of each part: enough that nothing is lost in a binary number. */
const keptBits = 1000;

/** The nearest binary number, near enough, of a fraction whose parts may be wider than any such number. */
export function numberOf({ numerator, denominator }: WideFraction): number {
  const [top, topBits] = narrowed(numerator);
  const [bottom, bottomBits] = narrowed(denominator);
  return (top / bottom) * 2 ** (topBits - bottomBits);
}

/** The leading bits of a whole number as a binary number, and how many bits were dropped. */
function narrowed(value: bigint): readonly [leading: number, dropped: number] {
  const dropped = Math.max(0, value.toString(16).length * 4 - keptBits);
  return [Number(value >> BigInt(dropped)), dropped];
}
