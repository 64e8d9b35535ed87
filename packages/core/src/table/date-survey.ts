import { absent, type DateColumn } from "./column.js";
import { noRows, type RowSet, settledRows } from "./row-set.js";
import { isNoDay } from "./sign.js";

/** What one look at all dates of a column tells. */
export interface DateSurvey {
  /** The rows that have a date. */
  readonly there: RowSet;
  /** The first day that any date may mean; of a column without dates beyond all days. */
  readonly first: number;
  /** The last day that any date may mean; of a column without dates before all days. */
  readonly last: number;
}

const known = /* @__PURE__ */ new WeakMap<DateColumn, DateSurvey>();

/**
 * Looks once at all dates of a column, for the many tests that ask the same of it. Kept as long as the
 * column is.
 *
 * @param column - the dates
 */
export function surveyOf(column: DateColumn): DateSurvey {
  const before = known.get(column);
  if (before !== undefined) return before;
  const rowCount = column.first.length;
  const rows = noRows(rowCount);
  const extent = new Int32Array([noDay, absent]);
  survey(rows, extent, column.first, column.last);
  const [first = noDay, last = absent] = extent;
  const surveyed = {
    there: settledRows(rows, rowCount),
    first: first === noDay ? Infinity : first + 1,
    last: last === absent ? -Infinity : last,
  };
  known.set(column, surveyed);
  return surveyed;
}

/** Stands above every day, as what marks an absent date stands below. */
const noDay = 2_147_483_647;

/** Into the extent come the day before the first day, and the last. */
function survey(rows: RowSet, extent: Int32Array, first: Int32Array, last: Int32Array): void {
  let least = extent[0] ?? 0;
  let most = extent[1] ?? 0;
  for (let word = 0; word < rows.length; word += 1) {
    const start = word * 32;
    let missing = -1;
    for (let row = Math.min(start + 32, first.length) - 1; row >= start; row -= 1) {
      const from = first[row] ?? 0;
      const to = last[row] ?? 0;
      missing = (missing << 1) | isNoDay(from);
      // One less, the lowest number of all becomes the highest: no date is before none.
      least = Math.min(least, (from - 1) | 0);
      most = Math.max(most, to);
    }
    rows[word] = ~missing;
    // Here and not behind the loop, where code that has not run yet would undo what was compiled.
    extent[0] = least;
    extent[1] = most;
  }
}
