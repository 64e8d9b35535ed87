import type { Groups } from "./groups.js";
import { CellPlaces } from "./cell-places.js";
import type { Moment } from "./moment.js";
import type { Scan } from "./scan.js";

/** A part of a ledger that is read part by part. */
export interface LedgerPart {
  /** Its reading. */
  readonly scan: Scan;
  /** The moments about which it is asked. */
  readonly moments: readonly Moment[];
  /** Its groups. */
  readonly groups: Groups;
  /**
   * Where its cells stand among those of all parts.
   *
   * @param moment - the place of the only moment whose groups the cells are; those of all moments follow
   * one another where none is given
   */
  readonly places: (moment?: number) => CellPlaces;
}

/** How the cells of all parts are laid out: the moments of a group stand together. */
export interface Layout {
  /** About how many moments the whole ledger is asked. */
  readonly momentCount: number;
  /** How many groups there are so far. */
  readonly groupCount: number;
  /** The place of the part's first moment among all. */
  readonly firstMoment: number;
  /** For each of the part's groups its place among all. */
  readonly groupPlaces: Int32Array;
}

/** A part of a ledger within the whole. */
export function ledgerPart(
  scan: Scan,
  moments: readonly Moment[],
  groups: Groups,
  { momentCount, groupCount, firstMoment, groupPlaces }: Layout,
): LedgerPart {
  const placesOf = (moment: number): readonly number[] =>
    Array.from(groupPlaces, (group) => group * momentCount + firstMoment + moment);
  const make = (...asked: readonly number[]): CellPlaces =>
    new CellPlaces(Int32Array.from(asked.flatMap(placesOf)), groupCount * momentCount);
  return {
    scan,
    moments,
    groups,
    places: (moment) =>
      scan.once(`places ${groups.id} ${moment ?? ""}`, () =>
        moment === undefined ? make(...moments.keys()) : make(moment),
      ),
  };
}
