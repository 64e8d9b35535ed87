import { readHeader } from "../csv/header.js";
import { isSameName } from "../import/choose-mapping.js";
import { standardCellTexts } from "../import/standard-cell-texts.js";
import { standardTable, tableNamed } from "../import/standard-table.js";
import { shownDate } from "../interpret/cells/date/numbers.js";
import { recordContract } from "../record/record-contract.js";
import { cellName } from "../sheet/cell-name.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { Stopped } from "../xlsx/annotate/open-package.js";
import { within } from "../xlsx/annotate/within.js";
import { openWorkbook } from "../xlsx/read/open-workbook.js";
import type { EditableCell, EditableFile, EditableTable } from "./editable.js";
import { headed } from "./headed-row.js";
import type { EditOptions, NotEditable } from "./edit-options.js";
import { sheetCells, textEdit } from "./sheet-texts.js";
import { type WorkbookParts, workbookParts } from "./workbook-parts.js";

/**
 * Opens a workbook to change cells of it. Cells with formulas are not changed.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param options - the sheet, limits
 * @returns the workbook, or why its cells are not changed
 */
export async function openWorkbookFile(
  file: string,
  bytes: Uint8Array,
  options: EditOptions,
): Promise<EditableFile | NotEditable> {
  try {
    return await openParts(file, bytes, await workbookParts(bytes, options), options);
  } catch (failure) {
    if (failure instanceof Stopped) return "unreadable";
    throw failure;
  }
}

async function openParts(
  file: string,
  bytes: Uint8Array,
  parts: WorkbookParts,
  options: EditOptions,
): Promise<EditableFile | NotEditable> {
  const { sheets } = await openWorkbook(file, bytes, options);
  const tables: EditableTable[] = [];
  for (const sheet of sheets) {
    const { name = "", hidden } = sheet;
    const isWanted =
      options.sheet === undefined ? hidden !== true : isSameName(name, options.sheet);
    const table = isWanted ? await tableOf(file, sheet, parts) : undefined;
    if (table !== undefined) tables.push(table);
  }
  if (tables.length === 0) return "other-headers";
  return {
    tables,
    isTranscoded: false,
    writtenOf: String,
    async write(changes) {
      // What was changed before is in no other copy.
      const copy = await workbookParts(bytes, options);
      for (const name of new Set(changes.map(([{ place }]) => place.sheet ?? ""))) {
        const { part, bytes: before } = await copy.sheet(name);
        const cells = within(part, () => sheetCells(before));
        const edits = changes.flatMap(([{ place }, to]) => {
          const element = place.sheet === name ? cells.get(place.cell ?? "") : undefined;
          return element === undefined ? [] : [textEdit(place.cell ?? "", element, to)];
        });
        copy.book.edit(part, before, edits);
      }
      return copy.book.write();
    },
  };
}

async function tableOf(
  file: string,
  sheet: Sheet,
  parts: WorkbookParts,
): Promise<EditableTable | undefined> {
  const { name = "", epoch } = sheet;
  const rows: SheetRow[] = [];
  let isWhole = true;
  for await (const some of sheet.rows(() => void (isWhole = false))) rows.push(...some);
  const [first, ...others] = rows;
  const headers = (first?.cells ?? []).map((cell) => cell?.text ?? "");
  const table = standardTable(headers, tableNamed(name));
  if (first === undefined || table === undefined) return undefined;
  const { columns } = readHeader(headers, recordContract(table), { file });
  const textOf = standardCellTexts(epoch);
  const { part, bytes } = await parts.sheet(name);
  const elements = within(part, () => sheetCells(bytes));
  const cellsOf = (row: SheetRow): readonly (EditableCell | undefined)[] =>
    row.cells.map((cell, index) => {
      const cellAt = cellName(row.number, index + 1);
      const element = elements.get(cellAt);
      if (cell === undefined || element === undefined) return undefined;
      if (element.isFormula || cell.failure !== undefined) {
        isWhole = false;
        return undefined;
      }
      const column = columns[index];
      const text =
        column === undefined ? (shownDate(cell, epoch) ?? cell.text) : textOf(cell, column);
      return { ...cell, text, written: text, place: { file, sheet: name, cell: cellAt } };
    });
  const names = cellsOf(first);
  const body = others.map((row) => headed(names, cellsOf(row)));
  return { table, header: headed(names, names), rows: body, isWhole };
}
