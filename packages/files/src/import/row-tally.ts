import type { SheetRow } from "../sheet/sheet.js";
import type { RowNumbers, SkippedRows, SkipReason } from "./report.js";

/** Counts the rows of a sheet. */
export interface RowTally {
  /**
   * Counts a row that is a record.
   *
   * @param number - of the row
   */
  read(number: number): void;
  /** Counts a row that is none. */
  skip(row: SheetRow, reason: SkipReason): void;
  /** Counts a row, whatever it is, that the sheet may hide. */
  see(row: SheetRow): void;
  /** What was counted. */
  report(): {
    readonly rowsRead: number;
    readonly rowsSkipped: readonly SkippedRows[];
    readonly hiddenRows: RowNumbers;
    readonly lastRow?: number;
  };
}

/** How many row numbers a report lists. */
const listed = 20;

/** A tally of nothing yet. */
export function rowTally(): RowTally {
  const skipped = new Map<SkipReason, { count: number; rows: number[] }>();
  const hidden = { count: 0, rows: [] as number[] };
  let rowsRead = 0;
  let lastRow: number | undefined;
  return {
    read(number) {
      rowsRead += 1;
      lastRow = number;
    },
    skip({ number }, reason) {
      const found = skipped.get(reason) ?? { count: 0, rows: [] };
      skipped.set(reason, note(found, number));
    },
    see({ number, hidden: isHidden = false }) {
      if (isHidden) note(hidden, number);
    },
    report: () => ({
      rowsRead,
      rowsSkipped: [...skipped].map(([reason, rows]) => ({ reason, ...rows })),
      hiddenRows: hidden,
      ...(lastRow === undefined ? {} : { lastRow }),
    }),
  };
}

function note<Rows extends { count: number; rows: number[] }>(rows: Rows, number: number): Rows {
  rows.count += 1;
  if (rows.rows.length < listed) rows.rows.push(number);
  return rows;
}
