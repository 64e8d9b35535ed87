import { divisionsNamed } from "@ipms/codelists/divisions";
import type { RecordProblem, Table } from "@ipms/core";
import { importSheet } from "./src/import/import-sheet.js";
import { openRows } from "./src/import/sheet-rows.js";
import type { Mapping, TableMapping } from "./src/interpret/mapping/mapping.js";
import type { Sheet, SheetCell } from "./src/sheet/sheet.js";
import { writeNdjson } from "./src/write/write-json.js";

/** A cell: a text, a number, or all that is said of it; an empty text for none. */
type Cell = string | number | SheetCell;

/** A sheet of such rows. */
export function sheetOf(rows: readonly (readonly Cell[])[], others: Partial<Sheet> = {}): Sheet {
  const cellOf = (cell: Cell): SheetCell | undefined => {
    if (cell === "") return undefined;
    if (typeof cell === "number") return { text: String(cell), numeric: true };
    return typeof cell === "string" ? { text: cell } : cell;
  };
  return {
    name: "Sheet1",
    epoch: 1900,
    hiddenColumns: [],
    merged: [],
    async *rows() {
      yield await Promise.resolve(
        rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) })),
      );
    },
    ...others,
  };
}

/** What importing a sheet gives, with its records as JSON. */
export async function importedSheet(sheet: Sheet, table?: TableMapping) {
  const tables: Table[] = [];
  const problems: RecordProblem[] = [];
  let number = 0;
  const mapping: Mapping | undefined = table && { ipmsMapping: 1, tables: [table] };
  const rows = await openRows(sheet, 100, (problem) => void problems.push(problem));
  const { report, mapping: used } = await importSheet(
    "a.xlsx",
    sheet,
    rows,
    { mapping, divisionsNamed, numberRow: () => (number += 1), onRows: () => {} },
    { table: (found) => void tables.push(found), problem: (found) => void problems.push(found) },
  );
  const records = Object.fromEntries(
    tables.map((found) => [
      found.name,
      [...writeNdjson(found)].map((line): unknown => JSON.parse(line) as unknown),
    ]),
  );
  return { tables, records, problems, report, used };
}
