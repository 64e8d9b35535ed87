import { columnLetters } from "../sheet/cell-name.js";
import type { AppliedColumn, AppliedMapping } from "../interpret/mapping/apply-mapping.js";
import type { CellReading, CellValue } from "../interpret/reading.js";
import type { CellExample, ColumnReport } from "./report.js";

/** Counts what is done to the cells of a sheet's columns. */
export interface ColumnTally {
  /**
   * Counts a cell.
   *
   * @param column - the place among the applied columns
   * @param reading - what the cell was read as
   * @param before - the cell as it stands
   * @param row - its row
   */
  add(column: number, reading: CellReading, before: string, row: number): void;
  /** What was done to each column of the table, in their order. */
  report(): readonly ColumnReport[];
}

/** How often something was met, and the first time. */
interface Count {
  count: number;
  readonly example: CellExample;
}

interface ColumnCounts {
  readonly conversions: Map<string, Count>;
  readonly qualifiers: Map<string, Count>;
}

/**
 * A tally for the columns of a mapping.
 *
 * @param applied - the mapping, laid over the headers
 * @param unmapped - the places of the columns that the mapping as it was given does not name
 */
export function columnTally(applied: AppliedMapping, unmapped: ReadonlySet<number>): ColumnTally {
  const counts = applied.columns.map((): ColumnCounts => ({
    conversions: new Map(),
    qualifiers: new Map(),
  }));
  return {
    add(column, { conversions, qualifier, value }, before, row) {
      const found = counts[column];
      if (found === undefined || (conversions.length === 0 && qualifier === undefined)) return;
      const example = (): CellExample => ({
        row,
        before: shortened(before),
        after: shortened(shownCellValue(value)),
      });
      for (const kind of conversions) count(found.conversions, kind, example);
      if (qualifier !== undefined) count(found.qualifiers, qualifier, example);
    },
    report: () =>
      [
        ...applied.columns.map((column, at) => read(column, counts[at], applied, unmapped)),
        ...applied.ignored.map(({ index, header, reason }) => ({
          ...named(index, header),
          ignored: reason ?? "mapping",
        })),
      ].toSorted((left, right) => order(left, right)),
  };
}

function count(counts: Map<string, Count>, kind: string, example: () => CellExample): void {
  const found = counts.get(kind);
  if (found === undefined) counts.set(kind, { count: 1, example: example() });
  else found.count += 1;
}

function named(index: number, header: string): ColumnReport {
  return {
    column: columnLetters(index + 1),
    header,
    unmapped: false,
    conversions: [],
    qualifiers: [],
  };
}

function read(
  { index, header, field, ext, record }: AppliedColumn,
  counts: ColumnCounts | undefined,
  applied: AppliedMapping,
  unmapped: ReadonlySet<number>,
): ColumnReport {
  return {
    ...named(index, header),
    ...(field === undefined ? {} : { table: applied.records[record]?.table ?? "", field }),
    ...(ext === undefined ? {} : { ext: `ext.${ext}` }),
    unmapped: unmapped.has(index),
    conversions: listed(counts?.conversions) as ColumnReport["conversions"],
    qualifiers: listed(counts?.qualifiers) as ColumnReport["qualifiers"],
  };
}

function listed(counts: ReadonlyMap<string, Count> = new Map()) {
  return [...counts].map(([kind, { count: times, example }]) => ({ kind, count: times, example }));
}

/** By letters: A, B, … Z, AA. */
function order(left: ColumnReport, right: ColumnReport): number {
  const longer = left.column.length - right.column.length;
  return longer === 0
    ? Number(left.column > right.column) - Number(left.column < right.column)
    : longer;
}

/** A value in one line. */
function shownCellValue(value: CellValue | undefined): string {
  if (value === undefined) return "";
  return typeof value === "object" ? `${value.amount} ${value.currency}` : String(value);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
