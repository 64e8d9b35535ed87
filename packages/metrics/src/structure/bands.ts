import { type BandBounds, sizeBandsDisjointBounds, sizeBandsNestedBounds } from "@ipms/codelists";
import {
  compare,
  IpmsError,
  isCurrencyCode,
  parseDecimal,
  type Rational,
  type Text,
  zero,
} from "@ipms/core";
import type { GroupOverlap } from "./group-total.js";

/** The way the bands of the code lists lie to one another. */
export type BandSystem = "nested" | "disjoint";

/** A band of sizes with its bounds in one or several currencies, which need not be equivalent. */
export interface SizeBand {
  /** What the band is called in results. */
  readonly code: string;
  /** What people call it; bands without a name are shown by their codes. */
  readonly labels?: Text;
  /** By ISO 4217 code, the least amount that belongs to the band, a plain decimal. */
  readonly atLeast: Readonly<Record<string, string>>;
  /** By ISO 4217 code, the least amount above the band; absent where it is open. */
  readonly below?: Readonly<Record<string, string>>;
}

/** The bounds of a band in one currency. */
interface Bounds {
  readonly lower: Rational;
  readonly upper: Rational | undefined;
}

/** Bands that are ready to judge amounts. */
export interface Bands {
  /** The codes, in their order. */
  readonly codes: readonly string[];
  /** The currencies in which bounds are stated, the first one first. */
  readonly currencies: readonly string[];
  /** How the bands lie to one another. */
  readonly overlap: GroupOverlap;
  /** The bounds of all bands in a currency, from the least up, each once. */
  limits(currency: string): readonly Rational[];
  /** Whether an amount in one of the currencies belongs to the band in that place. */
  holds(place: number, amount: Rational, currency: string): boolean;
}

/**
 * Reads bands, those of a code list in yuan or bands of one's own.
 *
 * @throws IpmsError `invalid-argument` for bounds that are no amounts, for bands with bounds in different
 *   currencies, and for a band that ends where it begins
 */
export function bandsOf(bands: BandSystem | readonly SizeBand[]): Bands {
  const list = typeof bands === "string" ? listed(bands) : bands;
  const currencies = Object.keys(list[0]?.atLeast ?? {});
  const bounds = list.map(
    (band) => new Map(currencies.map((code) => [code, boundsIn(band, code)])),
  );
  const stray = list.find(({ atLeast, below = atLeast }) =>
    [atLeast, below].some((each) => Object.keys(each).length !== currencies.length),
  );
  if (list.length === 0 || currencies.length === 0 || stray !== undefined) {
    throw new IpmsError("invalid-argument", "every band needs bounds in the same currencies");
  }
  if (new Set(list.map(({ code }) => code)).size < list.length) {
    throw new IpmsError("invalid-argument", "every band needs a code of its own");
  }
  return {
    codes: list.map(({ code }) => code),
    currencies,
    overlap: overlapOf(bounds),
    limits: (currency) => limitsIn(bounds, currency),
    holds: (place, amount, currency) => {
      const band = bounds[place]?.get(currency);
      if (band === undefined || compare(amount, band.lower) < 0) return false;
      return band.upper === undefined || compare(amount, band.upper) < 0;
    },
  };
}

function limitsIn(
  bands: readonly ReadonlyMap<string, Bounds>[],
  currency: string,
): readonly Rational[] {
  const all = bands.flatMap((band) => {
    const { lower, upper } = band.get(currency) ?? {};
    return [lower, upper].filter((bound) => bound !== undefined);
  });
  const inOrder = all.toSorted(compare);
  return inOrder.filter((bound, at) => at === 0 || compare(bound, inOrder[at - 1] ?? zero) > 0);
}

function listed(system: BandSystem): readonly SizeBand[] {
  const bounds: Readonly<Record<string, BandBounds>> =
    system === "nested" ? sizeBandsNestedBounds : sizeBandsDisjointBounds;
  return Object.entries(bounds).map(([code, { lower, upper }]) => ({
    code,
    atLeast: { CNY: lower },
    ...(upper === undefined ? {} : { below: { CNY: upper } }),
  }));
}

function boundsIn({ code, atLeast, below }: SizeBand, currency: string): Bounds {
  const lower = parseDecimal(atLeast[currency] ?? "");
  const upper = below === undefined ? undefined : parseDecimal(below[currency] ?? "");
  const read = lower !== undefined && (below === undefined || upper !== undefined);
  if (!isCurrencyCode(currency) || !read) {
    throw new IpmsError(
      "invalid-argument",
      `"${code}" needs bounds in ${currency}: plain decimals`,
    );
  }
  if (upper !== undefined && compare(lower, upper) >= 0) {
    throw new IpmsError("invalid-argument", `"${code}" ends in ${currency} where it begins`);
  }
  return { lower, upper };
}

/** Bands are nested where all are open above, disjoint where none meets another in any currency. */
function overlapOf(bands: readonly ReadonlyMap<string, Bounds>[]): GroupOverlap {
  const inOrder = [...(bands[0]?.keys() ?? [])].map((currency) =>
    bands.flatMap((band) => band.get(currency) ?? []).toSorted((a, b) => compare(a.lower, b.lower)),
  );
  const apart = inOrder.every((list) =>
    list.slice(1).every(({ lower }, at) => {
      const before = list[at]?.upper;
      return before !== undefined && compare(before, lower) <= 0;
    }),
  );
  if (apart) return "disjoint";
  return inOrder.flat().every(({ upper }) => upper === undefined) ? "nested" : "overlapping";
}
