import { type Measure, type Rational, rational, zero } from "@ipms/core";
import { countedSlot, coverageCounts, coverageSlots, undecidedSlot } from "./coverage-counts.js";
import type { Groups } from "./groups.js";
import type { Moment } from "./moment.js";
import { countsMembers, readingOf } from "./record-states.js";
import { resolve } from "./resolve.js";
import type { Scan } from "./scan.js";
import { type AmountTally, amountsOf, openParts, withoutAmountAt } from "./sum-amounts.js";
import { JoinedSums } from "./sums.js";
import { amountTally, tallyAt } from "./tallies.js";
import { stateAt } from "./tally.js";

/** What the records of a measure come to, part by part of a ledger. */
export interface CollectedMeasure {
  /**
   * Adds the records of a part.
   *
   * @param moments - the moments about which it is asked
   * @param firstMoment - the place of the first of these among all
   * @param groups - the part's groups
   * @param placeOf - for each of them its place among those of all parts
   */
  add(
    scan: Scan,
    moments: readonly Moment[],
    firstMoment: number,
    groups: Groups,
    placeOf: Int32Array,
  ): void;
  /** The value of a cell: a group's place × the number of moments + the moment's place. */
  value(cell: number): Rational | undefined;
}

/** What is counted of each cell. */
const [counted, open, decided, undecided, certain, without, width] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Begins to collect a measure.
 *
 * @param momentCount - about how many moments it is asked
 */
export function collectedMeasure(measure: Measure, momentCount: number): CollectedMeasure {
  let numbers = new Int32Array(0);
  let isMissing = false;
  let unit = 1n;
  const sums = new Map<string, JoinedSums>();
  const openCurrencies = new Map<number, Set<string>>();

  const sumOf = ({ currency }: { readonly currency: string }): JoinedSums => {
    const known = sums.get(currency) ?? new JoinedSums();
    sums.set(currency, known);
    return known;
  };
  const addOpen = ({ tally, amounts }: AmountTally, own: number, cell: number): void => {
    for (const part of openParts(tally.open.get(own) ?? [], amounts)) {
      if (part === undefined) continue;
      const known = openCurrencies.get(cell) ?? new Set();
      openCurrencies.set(cell, known.add(part.slot.currency));
    }
  };

  return {
    add(scan, moments, firstMoment, groups, placeOf) {
      const resolved = resolve(measure, scan.question, scan.population);
      const reading = readingOf(resolved, "value", measure);
      const ofMembers = countsMembers(measure, reading);
      const most = placeOf.reduce((a, b) => Math.max(a, b), 0) + 1;
      numbers = grown(numbers, most * momentCount * width);
      for (const [part, moment] of moments.entries()) {
        const found = tallyAt(scan, measure, reading, moment, groups);
        if ("missing" in found) {
          isMissing = true;
          continue;
        }
        const amounts = amountsOf(scan, measure);
        const added = amounts && amountTally(scan, measure, found, amounts);
        if ("sum" in measure.aggregate && added === undefined) isMissing = true;
        const { counts, firstCell } = coverageCounts(scan, moment, groups, resolved.basis);
        const judged = firstCell(scan.series.indexOf(moment));
        const slots = added?.amounts.slots.map(sumOf) ?? [];
        const { tally } = found;
        const isOpen = tally.open.size > 0;
        if (added !== undefined) unit = 10n ** BigInt(added.amounts.column.scale);
        for (let group = 0; group < placeOf.length; group += 1) {
          const from = (judged + group) * coverageSlots.length;
          const members = counts[from + countedSlot] ?? 0;
          const others = counts[from + undecidedSlot] ?? 0;
          // A cohort's records in question belong to the population, or may.
          if (ofMembers && members === 0 && others === 0) continue;
          const own = found.firstCell + group;
          const cell = (placeOf[group] ?? 0) * momentCount + firstMoment + part;
          const isCertain = stateAt(tally, own, 1, 1);
          raise(numbers, cell * width + counted, members);
          raise(numbers, cell * width + open, others);
          raise(numbers, cell * width + certain, isCertain);
          raise(numbers, cell * width + decided, isCertain + stateAt(tally, own, 1, 0));
          raise(numbers, cell * width + undecided, stateAt(tally, own, 1, 2));
          if (added === undefined) continue;
          raise(numbers, cell * width + without, withoutAmountAt(added, own));
          for (let slot = 0; slot < slots.length; slot += 1) {
            added.sums.addTo(slots[slot] as JoinedSums, own * slots.length + slot, cell);
          }
          if (isOpen) addOpen(added, own, cell);
        }
      }
    },
    value(cell) {
      const at = (what: number): number => numbers[cell * width + what] ?? 0;
      if (isMissing || (at(counted) === 0 && at(open) > 0)) return undefined;
      if (at(decided) === 0 && at(undecided) > 0) return undefined;
      if ("count" in measure.aggregate) return rational(BigInt(at(certain)));
      const found = [...sums]
        .map(([currency, sum]) => ({ currency, sum: sum.at(cell, unit) }))
        .filter(({ sum }) => sum.numerator !== 0n);
      const currencies = new Set(found.map(({ currency }) => currency));
      for (const currency of openCurrencies.get(cell) ?? []) currencies.add(currency);
      if (currencies.size > 1) return undefined;
      const [only] = found;
      if (only === undefined) return at(without) > 0 ? undefined : zero;
      return only.sum;
    },
  };
}

function raise(numbers: Int32Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}

function grown(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (numbers.length >= length) return numbers;
  const larger = new Int32Array(Math.max(length, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
