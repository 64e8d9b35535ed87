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
   * @param groups - the part's groups
   * @param placeOf - for each of them its place among those of all parts
   */
  add(scan: Scan, moments: readonly Moment[], groups: Groups, placeOf: Int32Array): void;
  /** The value of a cell: a group's place × the number of moments + the moment's place. */
  value(cell: number): Rational | undefined;
}

/** What is counted of each cell. */
const [counted, open, decided, undecided, certain, without, width] = [0, 1, 2, 3, 4, 5, 6];

/** Begins to collect a measure. */
export function collectedMeasure(measure: Measure): CollectedMeasure {
  let numbers = new Int32Array(0);
  let isMissing = false;
  let unit = 1n;
  const sums = new Map<string, JoinedSums>();
  const openCurrencies = new Map<number, Set<string>>();
  const raise = (cell: number, what: number, by: number): void => {
    const at = cell * width + what;
    numbers[at] = (numbers[at] ?? 0) + by;
  };

  const addAmounts = (added: AmountTally, from: number, cell: number): void => {
    const { amounts, tally } = added;
    const { slots, column } = amounts;
    unit = 10n ** BigInt(column.scale);
    raise(cell, without, withoutAmountAt(added, from));
    for (const [place, { currency }] of slots.entries()) {
      let sum = sums.get(currency);
      if (sum === undefined) sums.set(currency, (sum = new JoinedSums()));
      added.sums.addTo(sum, from * slots.length + place, cell);
    }
    for (const part of openParts(tally.open.get(from) ?? [], amounts)) {
      if (part === undefined) continue;
      const known = openCurrencies.get(cell);
      if (known === undefined) openCurrencies.set(cell, new Set([part.slot.currency]));
      else known.add(part.slot.currency);
    }
  };

  return {
    add(scan, moments, groups, placeOf) {
      const resolved = resolve(measure, scan.question, scan.population);
      const reading = readingOf(resolved, "value", measure);
      const ofMembers = countsMembers(measure, reading);
      const most = placeOf.reduce((a, b) => Math.max(a, b), 0) + 1;
      numbers = grown(numbers, most * moments.length * width);
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
        for (let group = 0; group < placeOf.length; group += 1) {
          const from = (judged + group) * coverageSlots.length;
          const members = counts[from + countedSlot] ?? 0;
          const others = counts[from + undecidedSlot] ?? 0;
          // A cohort's records in question belong to the population, or may.
          if (ofMembers && members === 0 && others === 0) continue;
          const own = found.firstCell + group;
          const cell = (placeOf[group] ?? 0) * moments.length + part;
          raise(cell, counted, members);
          raise(cell, open, others);
          const isCertain = stateAt(found.tally, own, 1, 1);
          raise(cell, certain, isCertain);
          raise(cell, decided, isCertain + stateAt(found.tally, own, 1, 0));
          raise(cell, undecided, stateAt(found.tally, own, 1, 2));
          if (added !== undefined) addAmounts(added, own, cell);
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

function grown(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (numbers.length >= length) return numbers;
  const larger = new Int32Array(Math.max(length, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
