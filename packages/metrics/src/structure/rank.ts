import { compareGiven, type GivenAmount } from "./given-amount.js";
import { places } from "./places.js";

/** The place of one value among several. */
export interface Ranked {
  /** What the value belongs to: the key it was given under. */
  readonly key: string;
  /** The place, from 1. */
  readonly rank: number;
  /** Whether another value shares the place. */
  readonly tied: boolean;
}

/**
 * Ranks values from the largest down by competition ranking: equal values share a place, and the
 * next place is left out for each of them (1, 2, 2, 4).
 *
 * @zh 由大到小排名：数值相同则名次并列，其后名次顺延（1、2、2、4）。
 * @category structure
 * @since 0.1.0
 *
 * @example
 * ```ts
 * import { rank } from "@ipms/metrics";
 *
 * const places = rank({ Lingling: 12, Lengshuitan: 15, Qiyang: 12, Ningyuan: 9 });
 * console.log(places.map((place) => place.rank).join(", ")); // => 1, 2, 2, 4
 * console.log(places[0]?.key); // => Lengshuitan
 * ```
 *
 * @param values - exact values by key, all of one kind and currency
 * @returns one place for every key, the largest value first, equal values in the order given
 * @throws IpmsError `invalid-argument` for a value that is no number, or for mixed currencies
 */
export function rank(values: Readonly<Record<string, GivenAmount>>): readonly Ranked[] {
  const entries = Object.entries(values).toSorted(([, a], [, b]) => compareGiven(b, a));
  return places(entries, ([, a], [, b]) => compareGiven(a, b)).map(
    ({ value: [key], rank: place, tied }) => ({ key, rank: place, tied }),
  );
}
