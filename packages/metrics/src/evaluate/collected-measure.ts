import { type Basis, type Measure, type Rational, rational } from "@ipms/core";
import type { CollectedQuestion } from "./collected-question.js";
import type { CollectedRecords } from "./collected-records.js";
import { CollectedSums } from "./collected-sums.js";
import type { LedgerPart } from "./ledger-part.js";
import { projectsKey, type Reading } from "./reading.js";
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
  /** The records in question. */
  readonly asked: CollectedQuestion;
  /** The projects of the population, where they are not what is in question. */
  readonly population?: CollectedQuestion;
  /** The records that count. */
  readonly records: CollectedRecords;
}

/** Begins to collect a measure. */
export function collectedMeasure(
  measure: Measure,
  reading: Reading,
  basis: Basis,
  { asked, population, records }: SharedCounts,
): CollectedMeasure {
  const sums = new CollectedSums();
  let isMissing = false;
  return {
    add(part) {
      const { scan, moments, groups } = part;
      if (population !== undefined) {
        scan.once(`population ${basis}`, () => population.addProjects(part, basis));
      }
      for (const [at, moment] of moments.entries()) {
        const found = recordsAt(scan, measure, reading, moment, groups);
        if ("missing" in found) {
          isMissing = true;
          continue;
        }
        const { key, records: own, ofSeries } = found;
        const places = part.places(ofSeries ? undefined : at);
        scan.once(`asked ${projectsKey(measure, reading)} ${ofSeries ? "" : at}`, () =>
          asked.addRecords(own, places),
        );
        const placed = scan.once(`placed ${key}`, () => records.add(own, places));
        const amounts = amountsOf(scan, measure);
        if (amounts !== undefined) sums.add(amounts, placed);
        else if ("sum" in measure.aggregate) isMissing = true;
        if (ofSeries) break;
      }
    },
    value(cell) {
      const { yes, undecided } = population ?? asked;
      if (isMissing || (undecided.at(cell) > 0 && yes.at(cell) === 0)) return undefined;
      const open = records.undecided.at(cell);
      if (open > 0 && asked.yes.at(cell) === open) return undefined;
      if ("sum" in measure.aggregate) return sums.at(cell);
      return rational(BigInt(records.certain.at(cell)));
    },
  };
}
