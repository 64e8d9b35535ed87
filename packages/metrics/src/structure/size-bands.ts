import { compare, IpmsError, type Money, parseDecimal, type Rational, zero } from "@ipms/core";
import {
  type BandBounds,
  type SizeBandDisjoint,
  sizeBandsDisjointBounds,
  type SizeBandNested,
  sizeBandsNestedBounds,
} from "@ipms/codelists";
import type { BandSystem } from "./bands.js";
import { exactAmount } from "./given-amount.js";

/** The codes of a band system. */
export type BandOf<System extends BandSystem> = System extends "nested"
  ? SizeBandNested
  : SizeBandDisjoint;

/** What {@link sizeBands} takes. */
export interface SizeBandQuestion<System extends BandSystem> {
  /** One amount in yuan for each project. */
  readonly amounts: readonly Money[];
  /** Bands “at least …”, each containing the next, or bands that share nothing. */
  readonly bands: System;
}

/** What {@link sizeBands} answers. */
export interface SizeBandCounts<System extends BandSystem> {
  /** The number of projects in each band. */
  readonly counts: Readonly<Record<BandOf<System>, number>>;
  /** How the bands lie to one another: only disjoint counts may be added up. */
  readonly overlap: System;
}

/**
 * Counts projects by size. A bound belongs to the band it opens, as the Civil Code (art. 1259) reads
 * 以上; amounts are those of the question: total investment, fixed assets, or funds.
 *
 * @zh 按规模档统计项目数；“以上”含本数。
 * @category structure
 * @since 0.1.0
 *
 * @example
 * ```ts
 * import { money } from "@ipms/core";
 * import { sizeBands } from "@ipms/metrics";
 *
 * const amounts = [money("100000000"), money("600000000"), money("99999999.99")];
 * console.log(sizeBands({ amounts, bands: "nested" }).counts["at-least-100m"]); // => 2
 * console.log(sizeBands({ amounts, bands: "disjoint" }).counts["100m-to-500m"]); // => 1
 * ```
 *
 * @param question - the amounts and the system of bands
 * @throws IpmsError `invalid-argument` for an amount below zero or in another currency than yuan
 */
export function sizeBands<System extends BandSystem>(
  question: SizeBandQuestion<System>,
): SizeBandCounts<System> {
  const amounts = question.amounts.map(inYuan);
  const bounds: Readonly<Record<string, BandBounds>> =
    question.bands === "nested" ? sizeBandsNestedBounds : sizeBandsDisjointBounds;
  const counts = Object.entries(bounds).map(([code, band]) => [
    code,
    amounts.filter((amount) => isWithin(amount, band)).length,
  ]);
  return { counts: Object.fromEntries(counts), overlap: question.bands };
}

function inYuan(amount: Money): Rational {
  const value = exactAmount(amount);
  if (amount.currency === "CNY" && compare(value, zero) >= 0) return value;
  throw new IpmsError(
    "invalid-argument",
    `${amount.amount} ${amount.currency} has no size band: bands are in yuan, from zero up`,
  );
}

function isWithin(amount: Rational, { lower, upper }: BandBounds): boolean {
  if (compare(amount, parseDecimal(lower) ?? zero) < 0) return false;
  return upper === undefined || compare(amount, parseDecimal(upper) ?? zero) < 0;
}
