import { absent, type DateColumn, type Day, no, type Truth, undecided, yes } from "@ipms/core";

/** Whether a record date lies on or before a day; `undefined` where none was written down. */
export function recordedBy(
  dates: DateColumn | undefined,
  row: number,
  day: Day,
): Truth | undefined {
  const first = dates?.first[row] ?? absent;
  if (first === absent) return undefined;
  if (first > day) return no;
  return (dates?.last[row] ?? absent) <= day ? yes : undecided;
}

/** When a date and the row that holds it were recorded, seen from a day. */
export interface RecordDates {
  /** Whether the date's own record date lies on or before the day; `undefined` where it has none. */
  readonly own: Truth | undefined;
  /** Whether the row's does; `undefined` where it has none. */
  readonly row: Truth | undefined;
  /** The first day on which the row may have been recorded. */
  readonly rowFirst: Day;
}

/** When a date and its row were recorded, seen from a day. */
export function recordDates(
  own: DateColumn | undefined,
  rows: DateColumn | undefined,
  row: number,
  day: Day,
): RecordDates {
  return {
    own: recordedBy(own, row, day),
    row: recordedBy(rows, row, day),
    rowFirst: rows?.first[row] ?? absent,
  };
}

/**
 * Whether a date was on the ledger by a day. A date without a record date of its own was recorded with
 * its row where it had happened by then; otherwise it is not known. What had not happened was not there.
 *
 * @param first - the first day the date may mean
 * @param last - the last day it may mean
 * @param recorded - when the row and the date were recorded
 * @param day - the day whose knowledge counts
 */
export function knownBy(
  first: Day,
  last: Day,
  { own, row, rowFirst }: RecordDates,
  day: Day,
): Truth {
  if (row === no || own === no || first > day) return no;
  if (own !== undefined) return own;
  return row === yes && last <= rowFirst ? yes : undecided;
}
