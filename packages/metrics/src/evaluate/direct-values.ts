import { type Measure, type Rational, rational } from "@ipms/core";
import { countedSlot, coverageCounts, coverageSlots, undecidedSlot } from "./coverage-counts.js";
import type { Groups } from "./groups.js";
import type { Moment } from "./moment.js";
import type { Askable } from "./question.js";
import { readingOf } from "./reading.js";
import { resolve } from "./resolve.js";
import { refusalBefore } from "./results-at.js";
import type { Scan } from "./scan.js";
import { amountsOf } from "./sum-amounts.js";
import { amountTally, tallyAt } from "./tallies.js";
import { stateAt } from "./tally.js";

/** The exact value of each group, or `undefined` where its result has none. */
export type DirectValues = (group: number) => Rational | undefined;

/**
 * The values of a measure straight from what its records come to, without the result around each: the
 * same as the values of the results.
 *
 * @returns `undefined` where a value depends on more than the records of its group: on balances, on
 * exchange rates or several currencies, on a limit for what is undecided
 */
export function directValues(
  askable: Askable,
  scan: Scan,
  moment: Moment,
  groups: Groups,
): DirectValues | undefined {
  if (askable.type !== "measure" || !isPlain(askable, scan)) return undefined;
  const resolved = resolve(askable, scan.question, scan.population);
  if (refusalBefore(resolved, scan, moment) !== undefined) return () => undefined;
  const found = tallyAt(scan, askable, readingOf(resolved, "value", askable), moment, groups);
  if ("missing" in found) return () => undefined;
  const cellValue = cellValues(scan, askable, found);
  if (cellValue === undefined) return undefined;
  const { counts, firstCell } = coverageCounts(scan, moment, groups, resolved.basis);
  const judged = firstCell(scan.series.indexOf(moment));
  const { tally, firstCell: first } = found;
  return (group) => {
    const from = (judged + group) * coverageSlots.length;
    const isOpen = (counts[from + undecidedSlot] ?? 0) > 0;
    if (isOpen && counts[from + countedSlot] === 0) return undefined;
    const cell = first + group;
    const decided = stateAt(tally, cell, 1, 0) + stateAt(tally, cell, 1, 1);
    if (decided === 0 && stateAt(tally, cell, 1, 2) > 0) return undefined;
    return cellValue(cell);
  };
}

/** Whether a measure's value depends on the records of its group alone. */
export function isPlain(
  { table, balances, aggregate }: Measure,
  { question }: Pick<Scan, "question">,
): boolean {
  const { currency, ratePolicy, maxUndecidedShare } = question;
  const isKept = [currency, ratePolicy, maxUndecidedShare].every((each) => each === undefined);
  const isAmount = "count" in aggregate || "sum" in aggregate;
  return isKept && isAmount && table !== "targets" && balances === undefined;
}

function cellValues(
  scan: Scan,
  measure: Measure,
  found: Exclude<ReturnType<typeof tallyAt>, { readonly missing: string }>,
): ((cell: number) => Rational | undefined) | undefined {
  if ("count" in measure.aggregate) {
    return (cell) => rational(BigInt(stateAt(found.tally, cell, 1, 1)));
  }
  const amounts = amountsOf(scan, measure);
  if (amounts === undefined) return () => undefined;
  const [slot, ...others] = amounts.slots;
  if (slot === undefined || others.length > 0) return undefined;
  const added = amountTally(scan, measure, found, amounts);
  const [sums] = added.sums;
  return (cell) => {
    const sum = sums?.at(cell);
    return sum?.numerator === 0n && added.without.at(cell) > 0 ? undefined : sum;
  };
}
