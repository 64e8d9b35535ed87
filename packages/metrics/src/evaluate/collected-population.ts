import type { Basis } from "@ipms/core";
import { CellCounts } from "./cell-counts.js";
import { countedSlot, coverageCounts, coverageSlots, undecidedSlot } from "./coverage-counts.js";
import type { LedgerPart } from "./ledger-part.js";

/** The projects of a population by cell, of a ledger that passes part by part. */
export class CollectedPopulation {
  readonly #counted = new CellCounts();
  readonly #undecided = new CellCounts();
  readonly #basis: Basis;

  /**
   * @param basis - whether only the projects of the population are in question
   */
  constructor(basis: Basis) {
    this.#basis = basis;
  }

  /** Whether it is not known of any project of a cell that it belongs to the population. */
  isUnknown(cell: number): boolean {
    return this.#undecided.at(cell) > 0 && this.#counted.at(cell) === 0;
  }

  /** Counts the projects of a part, once for all measures that ask. */
  add(part: LedgerPart): void {
    part.scan.once(`population ${this.#basis}`, () => this.#count(part));
  }

  #count({ scan, moments, groups, places }: LedgerPart): void {
    for (const [at, moment] of moments.entries()) {
      const { counts, firstCell } = coverageCounts(scan, moment, groups, this.#basis);
      const first = firstCell(scan.series.indexOf(moment));
      const { of } = places(at);
      for (const [group, cell] of of.entries()) {
        const from = (first + group) * coverageSlots.length;
        this.#counted.add(cell, counts[from + countedSlot] ?? 0);
        this.#undecided.add(cell, counts[from + undecidedSlot] ?? 0);
      }
    }
  }
}
