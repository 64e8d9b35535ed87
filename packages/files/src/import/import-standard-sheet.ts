import type { FieldKinds, Place } from "@ipms/core";
import { cellValue } from "../csv/cell-value.js";
import { type CsvHeader, readHeader } from "../csv/header.js";
import { dayOfSerial } from "../interpret/cells/date/numbers.js";
import { recordContract } from "../record/record-contract.js";
import { recordSink } from "../record/record-sink.js";
import type { FieldProblem } from "../record/field-problem.js";
import { defaultRowsPerBatch } from "../read-options.js";
import type { Sheet, SheetCell, SheetRow } from "../sheet/sheet.js";
import type { ImportSettings } from "./import-settings.js";
import { problemCounter } from "./problem-counts.js";
import type { SheetReport } from "./report.js";
import { rowTally } from "./row-tally.js";
import { sheetPlaces } from "./sheet-places.js";
import type { SheetRows } from "./sheet-rows.js";
import type { ImportOutput } from "./table-outputs.js";
import { withNestedExtensions } from "../write/nested-extensions.js";
import { unreadSheet } from "./unread-sheet.js";

/**
 * Reads a sheet of a workbook whose first row has canonical names: as strictly as CSV, with what only
 * workbooks have: days kept as numbers, formulas that failed.
 *
 * @param table - whose records the rows are
 * @param file - the file's name
 * @param sheet - the sheet
 * @param rows - its rows, open
 * @param settings - limits
 * @param output - takes tables and problems
 */
export async function importStandardSheet(
  table: string,
  file: string,
  sheet: Sheet,
  rows: SheetRows,
  settings: ImportSettings,
  output: ImportOutput,
): Promise<SheetReport> {
  const contract = recordContract(table);
  const problems = problemCounter();
  const report: ImportOutput["problem"] = (problem) => {
    problems.add(problem.code);
    output.problem(problem);
  };
  const place: Place = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
  const [first] = rows.beginning;
  const names = (first?.cells ?? []).map((cell) => cell?.text ?? "");
  const header = readHeader(names, contract, { ...place, line: first?.number ?? 1 });
  for (const problem of header.problems) report(problem);
  const columns = new Map([...header.places].map(([field, column]) => [field, column - 1]));
  const sink = recordSink(
    {
      ...contract,
      check: (record) =>
        contract
          .check(record)
          .filter(({ code, field }) => code !== "missing-field" || columns.has(field)),
    },
    settings,
  );
  for (const column of header.columns) if (column !== undefined) sink.declare(column.field);
  const places = sheetPlaces(file, sheet.name);
  const tally = rowTally();
  const handOver = (): void => {
    const { table: part, problems: found } = sink.take(places.take());
    output.table(part);
    for (const problem of found) report(problem);
  };
  for await (const some of rows.all()) {
    for (const row of some) {
      tally.see(row);
      if (row.number === first?.number) continue;
      const read = readRow(row, header, contract.kinds, sheet.epoch);
      if (read === undefined) tally.skip(row, "blank");
      else {
        tally.read(row.number);
        places.add(row, columns);
        sink.add(read.values, read.problems);
        if (sink.rowCount >= defaultRowsPerBatch) handOver();
      }
    }
    settings.onRows(tally.report().rowsRead);
  }
  handOver();
  const counts = tally.report();
  return {
    ...unreadSheet(sheet, "standard"),
    headerRows: first === undefined ? [] : [first.number],
    ...counts,
    tables: { [table]: counts.rowsRead },
    problems: problems.counts(),
  };
}

/** A row as a record; `undefined` for an empty one. */
function readRow(row: SheetRow, header: CsvHeader, kinds: FieldKinds, epoch: Sheet["epoch"]) {
  const values: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  let isEmpty = true;
  for (const [index, column] of header.columns.entries()) {
    const cell = row.cells[index];
    if (cell !== undefined && (cell.text !== "" || cell.failure !== undefined)) isEmpty = false;
    if (column === undefined) continue;
    const { field, part } = column;
    if (cell?.failure !== undefined) problems.push({ ...failed(cell.failure), field });
    const text = cell === undefined ? "" : textOf(cell, kinds[field] === "date", epoch);
    if (part === "value") values[field] = text === "" ? null : cellValue(column.kind, text);
    else if (text === "") values[field] ??= null;
    else values[field] = { ...(values[field] as object), [part]: text };
  }
  return isEmpty ? undefined : { values: withNestedExtensions(values), problems };
}

function failed(failure: string) {
  return failure === "formula"
    ? ({ code: "formula-without-result", parameters: {} } as const)
    : ({ code: "failed-formula", parameters: { value: failure } } as const);
}

/** The text of a cell; a day kept as a number is written out. */
function textOf(cell: SheetCell, isDate: boolean, epoch: Sheet["epoch"]): string {
  const isDay = isDate && cell.numeric === true && cell.shownAs === "date";
  return (isDay ? dayOfSerial(cell.text, epoch) : undefined) ?? cell.text;
}
