import type { CellBlock } from "../columnar/cell-block.js";
import { planReader } from "../columnar/plan-reader.js";
import { problemKeeper } from "../columnar/problem-keeper.js";
import { csvPlaces } from "../csv/csv-places.js";
import { defaultLimits } from "../limits.js";
import { defaultRowsPerBatch } from "../read-options.js";
import { mappedPlans } from "./mapped-plans.js";
import type { ReadyTable } from "./ready-table.js";
import type { CellCounts } from "./records-by-cells.js";
import { mappedRowNames } from "./row-names.js";
import { fieldColumns, type ImportOutput } from "./table-outputs.js";
import { takenCells } from "./taken-cells.js";

/** Reads the records of delimited text column by column, from their bytes. */
export interface RecordsByColumns {
  /**
   * Adds a record, which is read no later than with the last of a batch.
   *
   * @param block - the block in which it stands; what was added of the one before must be settled
   * @param row - its number there
   */
  add(block: CellBlock, row: number): void;
  /** Reads what was added so far. */
  settle(): void;
  /** Hands over what is left. */
  finish(): void;
  /** How many rows went into each table. */
  rows(): Readonly<Record<string, number>>;
}

/**
 * The short way for tables of delimited text: what `recordsByCells` makes of them, from their bytes.
 *
 * @param ready - the table
 * @param counts - what is counted
 * @param output - takes tables and problems
 * @returns `undefined` where the mapping takes more than columns; see `mappedPlans`
 */
export function recordsByColumns(
  { place, decided, settings }: ReadyTable,
  { columns, totals }: CellCounts,
  output: ImportOutput,
): RecordsByColumns | undefined {
  const { applied } = decided;
  const { table } = applied;
  const { maximumValueLength = defaultLimits.maximumValueLength, numberRow } = settings;
  const names = mappedRowNames(applied);
  const plans = mappedPlans(applied, {
    maximumValueLength,
    numberRow,
    made: (field, text) => names.made(field, text),
    told(column, row, { reading, refusal, text }, times) {
      const at = row - reader.rowCount;
      taken.told(column, at);
      columns.cells(column, reading, text, block?.lines[pending[at] ?? 0] ?? 0, times);
      if (refusal !== undefined) totals.refused(column, reading);
    },
  });
  if (plans === undefined) return undefined;
  const taken = takenCells(plans, applied, columns);
  const problems = problemKeeper(table, settings.maximumProblems);
  const reader = planReader({
    table,
    plans,
    maximumValueLength,
    problems,
    names: (row, number) => names.of(row, number),
  });
  const sinks = new Map(plans.map(({ column }, at) => [column, reader.sinks[at]] as const));
  const columnsOfFields = new Map(
    [...fieldColumns(applied, 0)].map(([field, index]) => [field, index + 1] as const),
  );
  const places = csvPlaces(place.file, () => columnsOfFields);
  /** The rows of the block that were added and not read yet. */
  const pending = new Int32Array(defaultRowsPerBatch);
  let count = 0;
  let block: CellBlock | undefined;
  let rowCount = 0;

  const settle = (): void => {
    if (block === undefined || count === 0) return;
    const rows = pending.subarray(0, count);
    const from = reader.rowCount;
    places.addRows(block, rows);
    reader.add(block, rows);
    taken.count(block, rows);
    totals.records(from, reader.rowCount, (column) => sinks.get(column));
    names.clear();
    rowCount += count;
    count = 0;
  };
  const handOver = (): void => {
    settle();
    const batch = reader.take(places.take());
    output.table(batch.table);
    for (const problem of batch.problems) output.problem(problem);
    output.omitted?.(batch.omitted);
  };
  return {
    add(found, row) {
      block = found;
      pending[count] = row;
      count += 1;
      if (reader.rowCount + count >= defaultRowsPerBatch) handOver();
    },
    settle,
    finish: handOver,
    rows: () => ({ [table]: rowCount }),
  };
}
