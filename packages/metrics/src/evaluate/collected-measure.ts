import { type Basis, type Measure, type Rational, rational } from "@ipms/core";
import type { CollectedQuestion } from "./collected-question.js";
import type { CollectedRecords } from "./collected-records.js";
import { CollectedSums } from "./collected-sums.js";
import type { LedgerPart } from "./ledger-part.js";
import { projectsKey, type Reading } from "./reading.js";
import { amountsOf } from "./sum-amounts.js";
import { recordsAt } from "./tallies.js";

/** What a measure shares with others. */
export interface SharedCounts {
  /** The records in question. */
  readonly asked: CollectedQuestion;
  /** The projects of the population, where they are not what is in question. */
  readonly population: CollectedQuestion | undefined;
  /** The records that count. */
  readonly records: CollectedRecords;
}

/** What a measure is asked as. */
interface Asked {
  /** The measure. */
  readonly measure: Measure;
  /** How its records are read. */
  readonly reading: Reading;
  /** What its population goes by. */
  readonly basis: Basis;
}

/** What the records of a measure come to, part by part of a ledger. */
export class CollectedMeasure {
  readonly #asked: Asked;
  readonly #shared: SharedCounts;
  readonly #projects: CollectedQuestion;
  readonly #sums: CollectedSums | undefined;
  #isMissing = false;

  /**
   * @param asked - the measure
   * @param shared - what it shares with others
   */
  constructor(asked: Asked, shared: SharedCounts) {
    this.#asked = asked;
    this.#shared = shared;
    this.#projects = shared.population ?? shared.asked;
    this.#sums = "sum" in asked.measure.aggregate ? new CollectedSums() : undefined;
  }

  /** Adds the records of a part. */
  add(part: LedgerPart): void {
    const { scan, moments, groups } = part;
    const { measure, reading, basis } = this.#asked;
    const { asked, population, records } = this.#shared;
    if (population !== undefined) {
      scan.once(`population ${basis}`, () => population.addProjects(part, basis));
    }
    for (const [at, moment] of moments.entries()) {
      const found = recordsAt(scan, measure, reading, moment, groups);
      if ("missing" in found) {
        this.#isMissing = true;
        continue;
      }
      const { key, records: own, ofSeries } = found;
      const places = part.places(ofSeries ? undefined : at);
      scan.once(`asked ${projectsKey(measure, reading)} ${ofSeries ? "" : at}`, () =>
        asked.addRecords(own, places),
      );
      const placed = scan.once(`placed ${key}`, () => records.add(own, places));
      const amounts = amountsOf(scan, measure);
      if (amounts === undefined) this.#isMissing ||= this.#sums !== undefined;
      else this.#sums?.add(amounts, placed);
      if (ofSeries) break;
    }
  }

  /** The value of a cell. */
  value(cell: number): Rational | undefined {
    if (this.#isMissing || this.#projects.isOpen(cell)) return undefined;
    const { asked, records } = this.#shared;
    const open = records.undecided.at(cell);
    if (open > 0 && asked.yes.at(cell) === open) return undefined;
    if (this.#sums !== undefined) return this.#sums.at(cell);
    return rational(BigInt(records.certain.at(cell)));
  }
}
