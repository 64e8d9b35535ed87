import { type Measure, type Rational, rational } from "@ipms/core";
import type { CellCounts } from "./cell-counts.js";
import type { CollectedPopulation } from "./collected-population.js";
import { addInQuestion, type CollectedRecords } from "./collected-records.js";
import { CollectedSums } from "./collected-sums.js";
import type { LedgerPart } from "./ledger-part.js";
import { projectsKey, type Reading } from "./record-states.js";
import { amountsOf } from "./sum-amounts.js";
import { recordsAt } from "./tallies.js";

/** What the records of a measure come to, part by part of a ledger. */
export interface CollectedMeasure {
  /** Adds the records of a part. */
  add(part: LedgerPart): void;
  /** The value of a cell. */
  value(cell: number): Rational | undefined;
}

/** What a measure shares with others. */
export interface SharedCounts {
  /** The projects of its population. */
  readonly population: CollectedPopulation;
  /** The records in question, by cell. */
  readonly asked: CellCounts;
  /** The records that count. */
  readonly records: CollectedRecords;
}

/** Begins to collect a measure. */
export function collectedMeasure(
  measure: Measure,
  reading: Reading,
  { population, asked, records }: SharedCounts,
): CollectedMeasure {
  const sums = new CollectedSums();
  let isMissing = false;
  return {
    add(part) {
      const { scan, moments, groups } = part;
      population.add(part);
      for (const [at, moment] of moments.entries()) {
        const found = recordsAt(scan, measure, reading, moment, groups);
        if ("missing" in found) {
          isMissing = true;
          continue;
        }
        const { key, records: own, ofSeries } = found;
        const places = part.places(ofSeries ? undefined : at);
        scan.once(`asked ${projectsKey(measure, reading)} ${ofSeries ? "" : at}`, () =>
          addInQuestion(asked, own, places),
        );
        const placed = scan.once(`placed ${key}`, () => records.add(own, places));
        const amounts = amountsOf(scan, measure);
        if (amounts !== undefined) sums.add(amounts, placed);
        else if ("sum" in measure.aggregate) isMissing = true;
        if (ofSeries) break;
      }
    },
    value(cell) {
      if (isMissing || population.isUnknown(cell)) return undefined;
      const undecided = records.undecided.at(cell);
      if (undecided > 0 && asked.at(cell) === undecided) return undefined;
      if ("sum" in measure.aggregate) return sums.at(cell);
      return rational(BigInt(records.certain.at(cell)));
    },
  };
}
