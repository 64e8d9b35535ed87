import type { SheetRow } from "../sheet/sheet.js";
import type { ColumnTally } from "./column-tally.js";
import type { FilledRow } from "./merged-cells.js";
import type { ReadyTable } from "./ready-table.js";
import { rowReader } from "./row-records.js";
import { type ImportOutput, tableOutputs } from "./table-outputs.js";
import type { TotalsOfRows } from "./totals-of-rows.js";

/** What is counted of the cells of records. */
export interface CellCounts {
  /** Counts conversions. */
  readonly columns: ColumnTally;
  /** Compares totals. */
  readonly totals: TotalsOfRows;
}

/** Reads the records of a sheet row by row, each cell as a text. */
export interface RecordsByCells {
  /**
   * Reads a record.
   *
   * @param row - the row
   * @param filled - the same, merged cells with their value
   */
  add(row: SheetRow, filled: FilledRow): void;
  /** Hands over what is left. */
  finish(): void;
  /** How many rows went into each table. */
  rows(): Readonly<Record<string, number>>;
}

/**
 * @param ready - the table
 * @param counts - what is counted
 * @param output - takes tables and problems
 */
export function recordsByCells(
  { place, decided, settings }: ReadyTable,
  { columns, totals }: CellCounts,
  output: ImportOutput,
): RecordsByCells {
  const { applied } = decided;
  const { file, sheet } = place;
  const reader = rowReader(applied, settings.numberRow);
  const tables = tableOutputs(applied, { file, sheet }, settings, output);
  return {
    add(row, filled) {
      const read = reader.read(filled);
      columns.add(read.cells, filled, row.number);
      totals.record(read.cells);
      tables.add(row, read, reader);
    },
    finish: () => tables.finish(),
    rows: () => tables.rows(),
  };
}
