import type { ColumnSink } from "../columnar/sinks/column-sink.js";
import { recordContract } from "../record/record-contract.js";
import type { AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import { type CellReading, emptyCell } from "../interpret/reading.js";
import { type ClassifiedRow, type TotalFinding, totalsCheck } from "../locate/index.js";
import type { SheetRow } from "../sheet/sheet.js";
import { shownText } from "../sheet/shown-text.js";
import { sumsOfSink } from "./sums-of-sink.js";

/** Compares the totals of a sheet with its rows, in the columns that can be summed up. */
export interface TotalsOfRows {
  /** Takes in a record: what the cells of all applied columns were read as. */
  record(cells: readonly CellReading[]): void;
  /**
   * Takes in records that were read by columns.
   *
   * @param from - the first of them
   * @param to - the one behind the last
   * @param sinkOf - what was read of an applied column, by its place
   */
  records(from: number, to: number, sinkOf: (column: number) => ColumnSink | undefined): void;
  /**
   * Takes in a cell that is refused, of records that are taken in by columns: in its column it has no
   * value, though it may have been read.
   *
   * @param column - the place of the applied column
   * @param reading - what the cell was read as
   */
  refused(column: number, reading: CellReading): void;
  /** Takes in the head of a group. */
  heading(): void;
  /** Takes in a row of sums. */
  total(row: SheetRow, classified: ClassifiedRow): readonly TotalFinding[];
  /** What is known at the end. */
  finish(): readonly TotalFinding[];
}

/** @param applied - the mapping of the sheet */
export function totalsOfRows(applied: AppliedMapping): TotalsOfRows {
  const summed = applied.columns.flatMap(({ field, record }, at) => {
    const kind = recordContract(applied.records[record]?.table ?? "").kinds[field ?? ""];
    return kind === "money" || kind === "decimal" || kind === "integer" ? [at] : [];
  });
  const check = totalsCheck(summed.map((at) => applied.columns[at]?.header ?? ""));
  // What could not be read is no empty cell: a total of it cannot be checked.
  const valueOf = (cell: CellReading = emptyCell) =>
    cell.problem === undefined ? cell.value : false;
  return {
    record: (cells) => check.record(summed.map((at) => valueOf(cells[at]))),
    records: (from, to, sinkOf) =>
      check.records(
        to - from,
        summed.map((at) => ({ unread: 0, byCurrency: sumsOfSink(sinkOf(at), from, to) })),
      ),
    refused: (column, reading) => check.value(summed.indexOf(column), valueOf(reading)),
    heading: () => check.heading(),
    total(row, classified) {
      const stated = summed.map((at) => applied.columns[at]?.read(row.cells) ?? emptyCell);
      const unreadable = new Map(
        stated.flatMap(({ problem }, place) => {
          const cell = row.cells[applied.columns[summed[place] ?? -1]?.index ?? -1];
          const text = shownText(cell).trim().slice(0, 60);
          // The words that make the row a total are no amount.
          return problem === undefined || text === classified.words ? [] : [[place, text] as const];
        }),
      );
      const values = stated.map(({ value }) => value);
      return check.total({ row: row.number, classified, values, unreadable });
    },
    finish: () => check.finish(),
  };
}
