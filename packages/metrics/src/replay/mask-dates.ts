import { absent, type DateColumn, type Day, no, type Truth, undecided } from "@ipms/core";
import { writtenField } from "./as-known.js";

/**
 * Stands as the last day of a date that may not have been there yet: it lies on its day, or never came.
 * Readers take it for a date that is not known exactly, and leave open whatever rests on it. It is
 * 9999-12-31.
 */
export const neverDay: Day = 2_932_896;

/** Dates as they were known on a day. */
export interface MaskedDates {
  /** By field: the dates and, where some may not have been there, all of them as they are written. */
  readonly columns: ReadonlyMap<string, DateColumn>;
  /** 1 for each row whose date was not there yet. */
  readonly gone: Uint8Array;
}

/**
 * Takes away the dates that were not known, and leaves open those that may not have been.
 *
 * @param field - the field that holds them
 * @param dates - the dates as they stand now
 * @param known - tells for each row that has a date whether it was known
 */
export function maskDates(
  field: string,
  dates: DateColumn,
  known: (row: number) => Truth,
): MaskedDates {
  const first = dates.first.slice();
  const written = dates.last.slice();
  const last = dates.last.slice();
  const gone = new Uint8Array(first.length);
  let mayLack = false;
  for (let row = 0; row < first.length; row += 1) {
    if (first[row] === absent) continue;
    const truth = known(row);
    if (truth === undecided) {
      last[row] = neverDay;
      mayLack = true;
    } else if (truth === no) {
      first[row] = absent;
      last[row] = absent;
      written[row] = absent;
      gone[row] = 1;
    }
  }
  const columns = new Map<string, DateColumn>([[field, { kind: "date", first, last }]]);
  if (mayLack) columns.set(writtenField(field), { kind: "date", first, last: written });
  return { columns, gone };
}
