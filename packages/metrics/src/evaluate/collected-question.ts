import type { Basis } from "@ipms/core";
import { CellCounts } from "./cell-counts.js";
import type { CellPlaces } from "./cell-places.js";
import { countedSlot, coverageCounts, coverageSlots, undecidedSlot } from "./coverage-counts.js";
import type { LedgerPart } from "./ledger-part.js";
import { countAsked, type Records } from "./tally.js";

/** How many projects or records of each cell are in question, of a ledger that passes part by part. */
export class CollectedQuestion {
  /** Those that certainly are. */
  readonly yes = new CellCounts();
  /** Those of which that is not known. */
  readonly undecided = new CellCounts();

  /** Counts the records in question of a part. */
  addRecords({ inQuestion, spread }: Records, places: CellPlaces): void {
    const cellCount = inQuestion.yes.length;
    const counted = spread.map(({ asked, cells }) => countAsked(asked, cells, cellCount));
    for (const { yes, undecided } of [inQuestion, ...counted]) {
      for (let cell = 0; cell < cellCount; cell += 1) {
        this.#add(places.of[cell] ?? 0, yes[cell] ?? 0, undecided[cell] ?? 0);
      }
    }
  }

  /** Counts the projects of a part that belong to the population, or on a flow may be counted. */
  addProjects({ scan, moments, groups, places }: LedgerPart, basis: Basis): void {
    for (const [at, moment] of moments.entries()) {
      const { counts, firstCell } = coverageCounts(scan, moment, groups, basis);
      const first = firstCell(scan.series.indexOf(moment));
      for (const [group, cell] of places(at).of.entries()) {
        const from = (first + group) * coverageSlots.length;
        this.#add(cell, counts[from + countedSlot] ?? 0, counts[from + undecidedSlot] ?? 0);
      }
    }
  }

  /** Whether it is not known that there is any. */
  isOpen(cell: number): boolean {
    return this.undecided.at(cell) > 0 && this.yes.at(cell) === 0;
  }

  #add(cell: number, yes: number, undecided: number): void {
    this.yes.add(cell, yes);
    this.undecided.add(cell, undecided);
  }
}
