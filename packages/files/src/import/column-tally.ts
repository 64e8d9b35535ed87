import { columnLetters } from "../sheet/cell-name.js";
import type { AppliedColumn, AppliedMapping } from "../interpret/mapping/applied-mapping.js";
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
  /**
   * Counts cells that were read alike.
   *
   * @param column - the place of their column among the applied ones
   * @param reading - what they were read as
   * @param text - the first of them as it stands
   * @param row - the number of its row
   * @param times - how many they are
   */
  cells(column: number, reading: CellReading, text: string, row: number, times: number): void;
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
  const addCells: ColumnTally["cells"] = (column, reading, text, row, times) => {
    const { conversions, qualifier } = reading;
    if (conversions.length === 0 && qualifier === undefined) return;
    const found = counts[column];
    if (found === undefined) return;
    const cells = { reading, text, row, times };
    for (const kind of conversions) count(found.conversions, kind, cells);
    if (qualifier !== undefined) count(found.qualifiers, qualifier, cells);
  };
  return {
    add(readings, { cells }, row) {
      for (let column = 0; column < readings.length; column += 1) {
        const text = cells[applied.columns[column]?.index ?? 0]?.text ?? "";
        addCells(column, readings[column] ?? emptyCell, text, row, 1);
      }
    },
    cells: addCells,
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

/** Cells that were read alike, by the first of them. */
interface CountedCells {
  readonly reading: CellReading;
  readonly text: string;
  readonly row: number;
  readonly times: number;
}

function count(counts: Map<string, Count>, kind: string, cells: CountedCells): void {
  const found = counts.get(kind);
  if (found === undefined) counts.set(kind, { count: cells.times, example: exampleOf(cells) });
  else {
    found.count += cells.times;
    // Columns that are read as a whole tell some cells before others that stand above them.
    if (cells.row < found.example.row) found.example = exampleOf(cells);
  }
}

function exampleOf({ reading, text, row }: CountedCells): CellExample {
  return { row, before: shortened(text), after: shortened(shownCellValue(reading.value)) };
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
