import type { Places, Table } from "@ipms/core";
import { blockRows, cellsOf, emptyRows } from "./block-rows.js";
import type { CellBlock } from "./cell-block.js";
import type { ColumnPlan, RowAccess } from "./column-plan.js";
import { plannedColumn } from "./planned-column.js";
import type { KeptProblems, ProblemKeeper, RowNames } from "./problem-keeper.js";
import type { ColumnSink } from "./sinks/column-sink.js";

/** What a reader by plans must know. */
export interface PlanReaderOptions {
  /** The table's canonical name. */
  readonly table: string;
  /** A plan for each column of the table, in their order. */
  readonly plans: readonly ColumnPlan[];
  /** How many characters a value has at most; longer ones are explained. */
  readonly maximumValueLength: number;
  /** Takes the problems; a batch has what was given to it since the last one. */
  readonly problems: ProblemKeeper;
  /**
   * What messages call a row.
   *
   * @param row - its cells
   * @param number - its number among the rows that were added last
   */
  names(row: RowAccess, number: number): RowNames;
}

/** Reads blocks of cells into columns, batch by batch. */
export interface PlanReader {
  /** How many rows the batch has so far. */
  readonly rowCount: number;
  /** What the plans have read of the batch so far, in their order. */
  readonly sinks: readonly ColumnSink[];
  /**
   * Adds rows of a block, all of them with a cell for every column of a plan, in UTF-8.
   *
   * @param block - the block
   * @param rows - the numbers of the rows in it, ascending
   */
  add(block: CellBlock, rows: Int32Array): void;
  /** The batch, and an empty one to go on with. */
  take(places: Places): { readonly table: Table } & KeptProblems;
}

/**
 * A reader of columns by plans: the fast way from the bytes of cells to a table. No string is made
 * for a cell that its plan's form takes.
 */
export function planReader(options: PlanReaderOptions): PlanReader {
  const { table, plans, maximumValueLength, problems } = options;
  const columns = plans.map((plan) => plannedColumn(plan, maximumValueLength, problems));
  let rowCount = 0;

  return {
    get rowCount() {
      return rowCount;
    },
    sinks: columns.map(({ sink }) => sink),
    add(block, numbers) {
      const rows = blockRows(block, numbers, rowCount);
      const cells = cellsOf(rows);
      for (const column of columns) {
        column.read(rows, cells);
        const { plan } = column;
        const failures = block.failures?.get(plan.field);
        if (failures !== undefined) {
          numbers.forEach((number, row) => {
            for (const failure of failures.get(number) ?? []) column.refuse(row, failure);
          });
        }
        if (plan.required !== true) continue;
        for (const row of emptyRows(rows, plan)) {
          if (failures?.has(numbers[row] ?? 0) === true) continue;
          const { refusal } = plan.explain("", cells.at(row));
          if (refusal !== undefined) problems.add(row, problems.counted(plan, refusal));
        }
      }
      problems.endBlock(rowCount, (row) => options.names(cells.at(row), row));
      rowCount += rows.count;
    },
    take(places) {
      const finished = columns.map((each) => [each.plan.field, each.finish(rowCount)] as const);
      const taken = {
        table: { name: table, rowCount, columns: new Map(finished), places },
        ...problems.take(places),
      };
      rowCount = 0;
      return taken;
    },
  };
}
