import type { Groups } from "./groups.js";
import type { CellLayout } from "./cell-layout.js";
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

/** Where a part stands in the whole. */
export interface PlaceInWhole {
  /** How the cells of all parts are laid out. */
  readonly layout: CellLayout;
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
  { layout, groupCount, firstMoment, groupPlaces }: PlaceInWhole,
): LedgerPart {
  const make = (first: number, count: number): CellPlaces => {
    const groupsHere = groupPlaces.length;
    const places = new Int32Array(count * groupsHere);
    for (let at = 0; at < places.length; at += 1) {
      const moment = firstMoment + first + Math.floor(at / groupsHere);
      places[at] = layout.cellOf(groupPlaces[at % groupsHere] ?? 0, moment);
    }
    return new CellPlaces(places, layout.count(groupCount));
  };
  return {
    scan,
    moments,
    groups,
    places: (moment) =>
      scan.once(`places ${groups.id} ${moment ?? ""}`, () =>
        moment === undefined ? make(0, moments.length) : make(moment, 1),
      ),
  };
}
