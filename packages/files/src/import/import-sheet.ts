import type { Place, Problem } from "@ipms/core";
import { isTableName } from "@ipms/schema";
import { foldHeader } from "../interpret/fold.js";
import { distinctHeaders } from "../interpret/mapping/distinct-headers.js";
import type { TableMapping } from "../interpret/mapping/mapping.js";
import { type LocatedTable, locateTable, type TableLocation } from "../locate/index.js";
import { cellName } from "../sheet/cell-name.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { chooseMapping } from "./choose-mapping.js";
import { decideMapping } from "./decide-mapping.js";
import type { ImportSettings } from "./import-settings.js";
import { countedOutput } from "./problem-counts.js";
import { readRows } from "./read-rows.js";
import type { SheetReport } from "./report.js";
import type { SheetRows } from "./sheet-rows.js";
import type { ImportOutput } from "./table-outputs.js";
import { unreadSheet } from "./unread-sheet.js";

/** What importing a sheet came to. */
export interface SheetImport {
  /** What was done. */
  readonly report: SheetReport;
  /** Why the sheet holds no table; the caller knows whether that is wrong. */
  readonly noTable?: Problem;
  /** What the columns mean: as said, or as proposed with its open questions. */
  readonly mapping?: TableMapping;
}

/**
 * Imports a sheet: finds its table, lays a mapping over it or proposes one, and reads its rows. With
 * an open question nothing of it is read.
 *
 * @param file - the file's name
 * @param sheet - the sheet
 * @param rows - its rows, open
 * @param settings - what the caller says
 * @param output - takes tables and problems
 */
export async function importSheet(
  file: string,
  sheet: Omit<Sheet, "rows">,
  rows: SheetRows,
  settings: ImportSettings,
  output: ImportOutput,
): Promise<SheetImport> {
  const place: Place = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
  const { output: counted, counts } = countedOutput(output);
  const given = chooseMapping(settings.mapping, file, sheet.name);
  const located = locate(rows.beginning, sheet, given, settings);
  if (located.found !== "table") {
    const isSaid = located.found === "undecided" || given?.sheet !== undefined;
    if (!isSaid) return { report: unreadSheet(sheet, "no-table"), noTable: located.problem };
    counted.problem({ ...located.problem, place });
    return { report: { ...unreadSheet(sheet, "refused"), problems: counts() } };
  }
  const { location } = located;
  const decided = decideMapping(given, location, rows.beginning, sheet, settings);
  const { from, table, applied } = decided;
  const about = {
    titleRows: location.titles,
    headerRows: location.headerRows,
    mapping: { from, table },
  };
  for (const problem of applied.problems) {
    counted.problem({
      ...problem,
      table: table.table,
      place: headerPlace(problem, location, place),
    });
  }
  if (applied.problems.length > 0) {
    const report = { ...unreadSheet(sheet, "refused"), ...about, problems: counts() };
    return { report, mapping: table };
  }
  const read = await readRows({ place, sheet, rows, location, decided, settings }, counted);
  return {
    report: { ...unreadSheet(sheet, "mapped"), ...about, ...read, problems: counts() },
    mapping: table,
  };
}

function locate(
  beginning: readonly SheetRow[],
  sheet: Omit<Sheet, "rows">,
  given: TableMapping | undefined,
  settings: ImportSettings,
): LocatedTable {
  const table = given?.table ?? settings.table;
  const headerRow = settings.headerRow ?? given?.headerRow;
  return locateTable(beginning, {
    merged: sheet.merged,
    ...(table !== undefined && isTableName(table) ? { table } : {}),
    ...(given === undefined ? {} : { headers: given.columns.map(({ header }) => header) }),
    ...(headerRow === undefined ? {} : { headerRow }),
  });
}

/** The cell of the header that a problem speaks of, or its first row. */
function headerPlace(
  { parameters }: Problem,
  { headers, headerRows }: TableLocation,
  place: Place,
): Place {
  const row = headerRows.at(-1) ?? 1;
  const { header } = parameters;
  const index =
    typeof header === "string"
      ? distinctHeaders(headers).findIndex((each) => foldHeader(each) === foldHeader(header))
      : -1;
  if (index < 0) return { ...place, line: headerRows[0] ?? row };
  return place.sheet === undefined
    ? { ...place, line: row, column: index + 1 }
    : { ...place, cell: cellName(row, index + 1) };
}
