import type { Place } from "@ipms/core";
import { fieldSchemas, type TableName } from "@ipms/schema";
import { planReader } from "../columnar/plan-reader.js";
import { problemKeeper } from "../columnar/problem-keeper.js";
import { canonicalPlans } from "../csv/canonical-plans.js";
import { readHeader } from "../csv/header.js";
import { namesBy } from "../csv/names-by.js";
import { defaultLimits } from "../limits.js";
import { defaultRowsPerBatch } from "../read-options.js";
import { recordContract } from "../record/record-contract.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { shownText } from "../sheet/shown-text.js";
import type { ImportSettings } from "./import-settings.js";
import { countedOutput } from "./problem-counts.js";
import type { SheetReport } from "./report.js";
import { rowTally } from "./row-tally.js";
import { sheetBlock } from "./sheet-block.js";
import { sheetPlaces } from "./sheet-places.js";
import type { SheetRows } from "./sheet-rows.js";
import type { ImportOutput } from "./table-outputs.js";
import { unreadSheet } from "./unread-sheet.js";

/**
 * Reads a sheet of a workbook whose first row has canonical names as the CSV file with the same texts
 * would be read, with what only workbooks have: days kept as numbers, formulas that failed.
 *
 * @param tableName - whose records the rows are
 * @param file - the file's name
 * @param sheet - the sheet
 * @param rows - its rows, open
 * @param settings - limits
 * @param output - takes tables and problems
 */
export async function importStandardSheet(
  tableName: string,
  file: string,
  sheet: Sheet,
  rows: SheetRows,
  settings: ImportSettings,
  output: ImportOutput,
): Promise<SheetReport> {
  const contract = recordContract(tableName);
  const { table } = contract;
  const { output: counted, counts } = countedOutput(output);
  const place: Place = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
  const [first] = rows.beginning;
  const names = (first?.cells ?? []).map((cell) => cell?.text ?? "");
  const line = first?.number ?? 1;
  const header = readHeader(names, contract, { ...place, line });
  for (const problem of header.problems) counted.problem(problem);
  const columns = new Map([...header.places].map(([field, column]) => [field, column - 1]));
  const { maximumValueLength = defaultLimits.maximumValueLength } = settings;
  const reader = planReader({
    table,
    plans: canonicalPlans(table, header, maximumValueLength),
    maximumValueLength,
    problems: problemKeeper(table, settings.maximumProblems),
    names: namesBy(header, contract.idField),
  });
  const blockOf = sheetBlock(header, sheet.epoch, idFields(table));
  const places = sheetPlaces(file, sheet.name);
  const tally = rowTally();
  const told = new Set<number>();
  /** A sheet ends where its cells do: columns behind the header show themselves by what stands in them. */
  const seeColumns = ({ cells }: SheetRow): void => {
    for (let index = names.length; index < cells.length; index += 1) {
      if (told.has(index) || shownText(cells[index]).trim() === "") continue;
      const at = { ...place, line, column: index + 1 };
      counted.problem({ code: "unnamed-column", parameters: {}, table, field: "", place: at });
      told.add(index);
    }
  };
  const handOver = (): void => {
    const batch = reader.take(places.take());
    counted.table(batch.table);
    for (const problem of batch.problems) counted.problem(problem);
    counted.omitted(batch.omitted);
  };
  for await (const some of rows.all()) {
    const records: SheetRow[] = [];
    for (const row of some) {
      tally.see(row);
      seeColumns(row);
      if (row.number === first?.number) continue;
      if (isBlank(row, names.length)) {
        tally.skip(row, "blank");
        continue;
      }
      tally.read(row.number);
      places.add(row, columns);
      records.push(row);
    }
    reader.add(blockOf(records), Int32Array.from(records.keys()));
    if (reader.rowCount >= defaultRowsPerBatch) handOver();
    settings.onRows(tally.report().rowsRead);
  }
  handOver();
  const { rowsRead, ...others } = tally.report();
  return {
    ...unreadSheet(sheet, "standard"),
    headerRows: first === undefined ? [] : [first.number],
    rowsRead,
    ...others,
    tables: { [table]: rowsRead },
    problems: counts(),
  };
}

/** The fields in which a long number is an id or a code, whose digits all count. */
function idFields(table: TableName): ReadonlySet<string> {
  const ids = fieldSchemas(table).filter(({ meta: { "x-problem": problem } }) => {
    return problem === "invalid-identifier" || problem === "invalid-credit-code";
  });
  return new Set(ids.map(({ name }) => name));
}

/** Whether nothing stands in the columns of a table. */
function isBlank({ cells }: SheetRow, width: number): boolean {
  for (let index = 0; index < width; index += 1) {
    const cell = cells[index];
    if (cell !== undefined && (cell.text !== "" || cell.failure !== undefined)) return false;
  }
  return true;
}
