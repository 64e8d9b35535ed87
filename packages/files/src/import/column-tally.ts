import { columnLetters } from "../sheet/cell-name.js";
import type { AppliedColumn, AppliedMapping } from "../interpret/mapping/apply-mapping.js";
import { type CellReading, type CellValue, emptyCell } from "../interpret/reading.js";
import type { FilledRow } from "./merged-cells.js";
import type { CellExample, ColumnReport } from "./report.js";

/** Counts what is done to the cells of a sheet's columns. */
export interface ColumnTally {
  /**
   * Counts the cells of a row.
   *
   * @param readings - what they were read as, by the place of the column among the applied ones
   * @param filled - the cells as they stand
   * @param row - its number
   */
  add(readings: readonly CellReading[], filled: FilledRow, row: number): void;
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
    add(readings, { cells }, row) {
      for (let column = 0; column < readings.length; column += 1) {
        const { conversions, qualifier, value } = readings[column] ?? emptyCell;
        if (conversions.length === 0 && qualifier === undefined) continue;
        const found = counts[column];
        const before = cells[applied.columns[column]?.index ?? 0]?.text ?? "";
        if (found === undefined) continue;
        const example = (): CellExample => ({
          row,
          before: shortened(before),
          after: shortened(shownCellValue(value)),
        });
        for (const kind of conversions) count(found.conversions, kind, example);
        if (qualifier !== undefined) count(found.qualifiers, qualifier, example);
      }
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
