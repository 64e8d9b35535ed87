import type { DateColumn } from "../table/column.js";
import { surveyOf } from "../table/date-survey.js";
import { isNegative, isNoDay } from "../table/sign.js";
import { emptyRows, noRows, type RowSet } from "../table/row-set.js";
import { type Answers, both, negated } from "./answers.js";
import type { ComparisonOperator } from "./node.js";

/**
 * Dates against one bound; undecided in the rows that have no date. Days are whole numbers, so that
 * every order reads as "not after a limit" or its opposite: `<` is `<=` the day before, `>` and `>=` are
 * their negations.
 *
 * @param operator - the comparison
 * @param dates - the dates
 * @param bound - the first and the last day that the bound may mean
 */
export function compareWithDay(
  operator: ComparisonOperator,
  dates: DateColumn,
  bound: { readonly first: number; readonly last: number },
): Answers {
  switch (operator) {
    case "<=":
      return notAfter(dates, bound.first, bound.last);
    case "<":
      return notAfter(dates, bound.first - 1, bound.last - 1);
    case ">":
      return negated(compareWithDay("<=", dates, bound));
    case ">=":
      return negated(compareWithDay("<", dates, bound));
    case "=":
      return both(compareWithDay("<=", dates, bound), compareWithDay(">=", dates, bound));
    case "!=":
      return negated(compareWithDay("=", dates, bound));
  }
}

/**
 * Dates against dates; undecided in the rows that lack one of them.
 *
 * @param operator - the comparison
 * @param left - the dates on its left side
 * @param right - the dates on its right side
 */
export function compareDates(
  operator: ComparisonOperator,
  left: DateColumn,
  right: DateColumn,
): Answers {
  switch (operator) {
    case "<=":
      return inOrder(left, right, 0);
    case "<":
      return inOrder(left, right, 1);
    case ">":
      return inOrder(right, left, 1);
    case ">=":
      return inOrder(right, left, 0);
    case "=":
      return both(inOrder(left, right, 0), inOrder(right, left, 0));
    case "!=":
      return negated(compareDates("=", left, right));
  }
}

/** Whether dates lie no later than a day that may be one of several. */
function notAfter(dates: DateColumn, certainLimit: number, possibleLimit: number): Answers {
  const { first, last } = dates;
  const rowCount = first.length;
  const extent = surveyOf(dates);
  // Where the same is true of all dates, none need be looked at.
  if (extent.last <= certainLimit) {
    return { rowCount, yes: extent.there, no: emptyRows(rowCount) };
  }
  if (extent.first > possibleLimit) {
    return { rowCount, yes: emptyRows(rowCount), no: extent.there };
  }
  const [yes, no] = [noRows(rowCount), noRows(rowCount)];
  fillNotAfter(yes, no, first, last, certainLimit, possibleLimit);
  return { rowCount, yes, no };
}

// The loops below ask every row the same and branch for none: they take what they find from the sign of
// differences, which stays within 32 bits for all days. The last row of a word comes first, so that each
// row moves the others up by one bit.

function fillNotAfter(
  yes: RowSet,
  no: RowSet,
  first: Int32Array,
  last: Int32Array,
  certainLimit: number,
  possibleLimit: number,
): void {
  for (let word = 0; word < yes.length; word += 1) {
    const start = word * 32;
    let missing = -1;
    let late = 0;
    let certainlyLate = 0;
    for (let row = Math.min(start + 32, first.length) - 1; row >= start; row -= 1) {
      const from = first[row] ?? 0;
      missing = (missing << 1) | isNoDay(from);
      late = (late << 1) | isNegative((certainLimit - (last[row] ?? 0)) | 0);
      certainlyLate = (certainlyLate << 1) | isNegative((possibleLimit - from) | 0);
    }
    yes[word] = ~(missing | late);
    no[word] = ~missing & certainlyLate;
  }
}

/**
 * Whether dates come before others, by a number of days at least; undecided in the rows that lack one of
 * them.
 *
 * @param earlier - the dates that should come first
 * @param later - the dates that should come after them
 * @param days - by how many days; fewer than none where they may come after them
 */
export function inOrder(earlier: DateColumn, later: DateColumn, days: number): Answers {
  const rowCount = earlier.first.length;
  const [yes, no] = [noRows(rowCount), noRows(rowCount)];
  fillInOrder(yes, no, earlier.first, earlier.last, later.first, later.last, days);
  return { rowCount, yes, no };
}

function fillInOrder(
  yes: RowSet,
  no: RowSet,
  earlierFirst: Int32Array,
  earlierLast: Int32Array,
  laterFirst: Int32Array,
  laterLast: Int32Array,
  days: number,
): void {
  for (let word = 0; word < yes.length; word += 1) {
    const start = word * 32;
    let missing = -1;
    let late = 0;
    let certainlyLate = 0;
    for (let row = Math.min(start + 32, earlierFirst.length) - 1; row >= start; row -= 1) {
      const from = earlierFirst[row] ?? 0;
      const limit = laterFirst[row] ?? 0;
      missing = (missing << 1) | isNoDay(from) | isNoDay(limit);
      late = (late << 1) | isNegative((limit - (earlierLast[row] ?? 0) - days) | 0);
      certainlyLate = (certainlyLate << 1) | isNegative(((laterLast[row] ?? 0) - from - days) | 0);
    }
    yes[word] = ~(missing | late);
    no[word] = ~missing & certainlyLate;
  }
}
