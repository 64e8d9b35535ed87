import type { CellValue } from "../interpret/reading.js";
import {
  addColumn,
  addValue,
  markOf,
  noSums,
  type SummedColumn,
  type SumMark,
} from "./running-sums.js";
import { compareTotal, type StatedTotal, type TotalFinding } from "./total-finding.js";

/** Checks the totals and subtotals of a sheet against its records, one row after the other. */
export interface TotalsCheck {
  /**
   * Takes in a record.
   *
   * @param values - its values in the columns that are summed up; what is no number is counted
   */
  record(values: readonly (CellValue | undefined)[]): void;
  /**
   * Takes in records that were summed up before.
   *
   * @param count - how many
   * @param columns - what their values come to in the columns that are summed up
   */
  records(count: number, columns: readonly SummedColumn[]): void;
  /**
   * Takes in a value of such records that is not among their sums.
   *
   * @param column - the place of the column
   * @param value - the value; what is no number is counted
   */
  value(column: number, value: CellValue | undefined): void;
  /** Takes in the head of a group, where a new group may begin. */
  heading(): void;
  /**
   * Takes in a row of sums.
   *
   * @returns what is known now: of this row, or of earlier ones that stand above their records
   */
  total(total: StatedTotal): readonly TotalFinding[];
  /** What the rows of sums come to that stand above their records. */
  finish(): readonly TotalFinding[];
}

/** A row of sums above its records, and the sums before it. */
interface OpenTotal {
  readonly total: StatedTotal;
  readonly level: number;
  readonly from: SumMark;
}

/**
 * A check of totals. Sums are exact; only the sums so far are kept, never the rows. A row of sums
 * below its records is compared with those since the row before of its kind, a total with all of
 * them; one above its records waits for the next of its kind, or the end.
 *
 * @param columns - the names of the columns that are summed up
 */
export function totalsCheck(columns: readonly string[]): TotalsCheck {
  const sums = noSums(columns.length);
  const start = markOf(0, sums);
  let records = 0;
  let afterHeading: SumMark | undefined;
  /** The sums behind the last row of sums of each level or a higher one. */
  let behind: readonly SumMark[] = [start, start, start, start];
  /** The levels whose rows of sums stand above their records. */
  const above = new Set<number>();
  let open: readonly OpenTotal[] = [];

  const close = (level: number, to: SumMark): readonly TotalFinding[] => {
    const closed = open.filter((each) => each.level <= level);
    open = open.filter((each) => each.level > level);
    return closed.flatMap(({ total, level: own, from }) =>
      compareTotal(total, columns, own === 3 ? "table" : "group", from, to),
    );
  };

  return {
    record(values) {
      records += 1;
      for (const [index, sum] of sums.entries()) addValue(sum, values[index]);
    },
    records(count, summed) {
      records += count;
      for (const [index, sum] of sums.entries()) addColumn(sum, summed[index] ?? emptyColumn);
    },
    value(column, value) {
      const sum = sums[column];
      if (sum !== undefined) addValue(sum, value);
    },
    heading() {
      afterHeading = markOf(records, sums);
    },
    total(total) {
      const now = markOf(records, sums);
      const isTotal = total.classified.kind === "total";
      const level = total.classified.level ?? 1;
      const rank = isTotal ? 3 : level;
      const closed = close(isTotal ? 2 : level, now);
      const since = behind[level] ?? start;
      const nothingYet = now.records === (isTotal ? 0 : since.records);
      if (nothingYet || above.has(rank)) {
        if (!isTotal) above.add(rank);
        open = [...open, { total, level: rank, from: now }];
        return closed;
      }
      const group = () => compareTotal(total, columns, "group", since, now);
      const table = () => compareTotal(total, columns, "table", start, now);
      const headed = afterHeading;
      const ways = isTotal
        ? [table, group]
        : [group, ...(headed ? [() => compareTotal(total, columns, "group", headed, now)] : [])];
      behind = behind.map((mark, index) => (index <= level ? now : mark));
      return [...closed, ...firstAgreeing(ways)];
    },
    finish() {
      return close(3, markOf(records, sums));
    },
  };
}

const emptyColumn: SummedColumn = { unread: 0, byCurrency: new Map() };

/** The first comparison in which everything agrees; where none does, the first. */
function firstAgreeing(ways: readonly (() => readonly TotalFinding[])[]): readonly TotalFinding[] {
  const found = ways.map((way) => way());
  const agreeing = found.find((findings) =>
    findings.every(({ outcome, found: sum }) => outcome === "agrees" || sum === ""),
  );
  return agreeing ?? found[0] ?? [];
}
