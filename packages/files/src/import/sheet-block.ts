import type { CellBlock } from "../columnar/cell-block.js";
import type { Refusal } from "../columnar/column-plan.js";
import type { CsvHeader } from "../csv/header.js";
import { losesDigits } from "../interpret/cells/loses-digits.js";
import { shownAsText } from "../interpret/cells/shown-number.js";
import { failedCell } from "../interpret/mapping/failed-cell.js";
import { unread, type UnreadCell } from "../interpret/reading.js";
import type { Sheet, SheetCell, SheetRow } from "../sheet/sheet.js";
import { standardCellTexts } from "./standard-cell-texts.js";

/** Makes a block of rows of a sheet: what a CSV file with the same texts would give. */
export type SheetBlock = (rows: readonly SheetRow[]) => CellBlock;

type Columns = CsvHeader["columns"];

const encoder = /* @__PURE__ */ new TextEncoder();
const noCellLines: CellBlock["cellLines"] = /* @__PURE__ */ new Map();

/**
 * @param header - what the columns are; cells beyond them are left out
 * @param epoch - where the sheet's day numbers begin
 * @param ids - the fields that hold ids and long codes
 */
export function sheetBlock(
  { columns }: Pick<CsvHeader, "columns">,
  epoch: Sheet["epoch"],
  ids: ReadonlySet<string>,
): SheetBlock {
  const textOf = standardCellTexts(epoch);
  const width = columns.length;
  return (rows) => {
    const failures = failuresOf(rows, columns, ids);
    const texts: string[] = [];
    const starts = new Int32Array(rows.length * width);
    const ends = new Int32Array(rows.length * width);
    let place = 0;
    for (const [row, { cells }] of rows.entries()) {
      for (let index = 0; index < width; index += 1) {
        const column = columns[index];
        const cell = cells[index];
        const at = row * width + index;
        starts[at] = place;
        // A part of an amount says nothing where the other could not be read.
        if (cell !== undefined && column !== undefined && !failures.get(column.field)?.has(row)) {
          const text = textOf(cell, column);
          texts.push(text);
          place += byteLength(text);
        }
        ends[at] = place;
      }
    }
    return {
      bytes: encoder.encode(texts.join("")),
      wellFormed: true,
      rowCount: rows.length,
      firstCells: Int32Array.from(rows, (_, row) => row * width),
      cellCounts: new Int32Array(rows.length).fill(width),
      lines: Int32Array.from(rows, ({ number }) => number),
      cellLines: noCellLines,
      starts,
      ends,
      failures,
    };
  };
}

/** What is wrong with the cells whose value the file lost, by field and row. */
function failuresOf(rows: readonly SheetRow[], columns: Columns, ids: ReadonlySet<string>) {
  const failures = new Map<string, Map<number, Refusal[]>>();
  for (const [row, { cells }] of rows.entries()) {
    for (let index = 0; index < columns.length; index += 1) {
      const field = columns[index]?.field;
      const cell = cells[index];
      if (field === undefined || cell === undefined) continue;
      const lost = lostIn(cell, ids.has(field));
      if (lost === undefined) continue;
      const ofField = failures.get(field) ?? new Map<number, Refusal[]>();
      failures.set(field, ofField);
      ofField.set(row, [...(ofField.get(row) ?? []), refusalOf(lost, index)]);
    }
  }
  return failures;
}

/** A formula that failed, or a long number that stands for an id and has lost its last digits. */
function lostIn(cell: SheetCell, isId: boolean): UnreadCell | undefined {
  if (cell.failure !== undefined) return failedCell(cell.failure);
  const isLost = isId && cell.numeric === true && losesDigits(shownAsText(cell.text), true);
  return isLost ? unread("digits-lost", cell.text) : undefined;
}

/** Such a cell is told with those that no schema was asked about. */
function refusalOf({ problem }: UnreadCell, index: number): Refusal {
  return { code: problem.code, rank: index, problem: () => problem };
}

/** How many bytes a text has in UTF-8; texts of sheets have no halves of characters. */
function byteLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) length += unit > 0x7ff ? 2 : 1;
    // Two units of a pair make four bytes.
    if (unit >= 0xd800 && unit < 0xdc00) at += 1;
  }
  return length;
}
