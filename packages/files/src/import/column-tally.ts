import { columnLetters } from "../sheet/cell-name.js";
import type { AppliedColumn, AppliedMapping } from "../interpret/mapping/apply-mapping.js";
import {
  type CellReading,
  type CellValue,
  type Conversion,
  emptyCell,
} from "../interpret/reading.js";
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
  /**
   * Counts a single cell.
   *
   * @param column - the place of its column among the applied ones
   * @param reading - what it was read as
   * @param text - the cell as it stands
   * @param row - its number
   */
  cell(column: number, reading: CellReading, text: string, row: number): void;
  /**
   * Counts cells that were read alike, behind the others of the same rows.
   *
   * @param column - the place of their column among the applied ones
   * @param conversions - what was done to each
   * @param times - how many they are
   * @param since - the number of the first of these rows
   * @param first - the first of the cells, asked for where it may be an example
   */
  cells(
    column: number,
    conversions: readonly Conversion[],
    times: number,
    since: number,
    first: () => CellExample,
  ): void;
  /** What was done to each column of the table, in their order. */
  report(): readonly ColumnReport[];
}

/** How often something was met, and the first time. */
interface Count {
  count: number;
  example: CellExample;
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
  const addCell: ColumnTally["cell"] = (column, reading, text, row) => {
    const { conversions, qualifier } = reading;
    if (conversions.length === 0 && qualifier === undefined) return;
    const found = counts[column];
    if (found === undefined) return;
    const example = (): CellExample => cellExample(reading, text, row);
    for (const kind of conversions) count(found.conversions, kind, example);
    if (qualifier !== undefined) count(found.qualifiers, qualifier, example);
  };
  return {
    add(readings, { cells }, row) {
      for (let column = 0; column < readings.length; column += 1) {
        const text = cells[applied.columns[column]?.index ?? 0]?.text ?? "";
        addCell(column, readings[column] ?? emptyCell, text, row);
      }
    },
    cell: addCell,
    cells(column, conversions, times, since, first) {
      const found = counts[column]?.conversions;
      if (found === undefined || times === 0) return;
      for (const kind of conversions) countBefore(found, kind, times, since, first);
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

/** Counts cells of which some may stand before those that were counted since a row. */
function countBefore(
  counts: Map<string, Count>,
  kind: string,
  times: number,
  since: number,
  first: () => CellExample,
): void {
  const found = counts.get(kind);
  if (found === undefined) counts.set(kind, { count: times, example: first() });
  else {
    found.count += times;
    const example = found.example.row < since ? found.example : first();
    if (example.row < found.example.row) found.example = example;
  }
}

/**
 * A cell before and after.
 *
 * @param reading - what it was read as
 * @param text - the cell as it stands
 * @param row - its number
 */
export function cellExample({ value }: CellReading, text: string, row: number): CellExample {
  return { row, before: shortened(text), after: shortened(shownCellValue(value)) };
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

/** In the order in which they were met. */
function listed(counts: ReadonlyMap<string, Count> = new Map()) {
  const met = [...counts].toSorted(([, left], [, right]) => left.example.row - right.example.row);
  return met.map(([kind, { count: times, example }]) => ({ kind, count: times, example }));
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
