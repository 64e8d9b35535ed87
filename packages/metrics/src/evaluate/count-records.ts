import { type Rational, rational, zero } from "@ipms/core";
import type { MeasureValue } from "./measure-value.js";
import { type RecordTally, stateAt } from "./tally.js";

/** The number of records in a cell: the counts of its states give the value and its bounds. */
export function countAt(tally: RecordTally, cell: number): MeasureValue {
  return countValue((asked, counted) => stateAt(tally, cell, asked, counted));
}

/**
 * The value of a count.
 *
 * @param at - how many records there are in a state: by whether their project is in question, and
 * whether they count
 */
export function countValue(at: (asked: 1 | 2, counted: 0 | 1 | 2) => number): MeasureValue {
  const certain = at(1, 1);
  const open = at(1, 2) + at(2, 1) + at(2, 2);
  const rest = at(1, 0);
  const value = whole(certain);
  const restLow = whole(rest);
  const restOpen = at(1, 2) + at(2, 0) + at(2, 2);
  return {
    value,
    low: value,
    high: open === 0 ? value : whole(certain + open),
    restLow,
    restHigh: restOpen === 0 ? restLow : whole(rest + restOpen),
    decided: certain + rest,
    undecided: at(1, 2),
    withoutAmount: 0,
    rates: [],
  };
}

function whole(count: number): Rational {
  return count === 0 ? zero : rational(BigInt(count));
}
