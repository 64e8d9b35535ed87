import type { Places } from "@ipms/core";
import { cellName } from "../sheet/cell-name.js";
import type { SheetRow } from "../sheet/sheet.js";

/** The place of each field among the columns, from 0. */
export type FieldColumns = ReadonlyMap<string, number>;

/** Remembers where the records of a table stand in a sheet. */
export interface SheetPlaces {
  /** Notes the next record: its row, and the columns of its fields. */
  add(row: SheetRow, columns: FieldColumns): void;
  /** The places noted since the last call. */
  take(): Places;
}

/**
 * The places of records: cells such as `F12` in a workbook, lines and columns in a text file.
 *
 * @param file - the file, as the caller named it
 * @param sheet - the sheet; text files have none
 */
export function sheetPlaces(file: string, sheet: string | undefined): SheetPlaces {
  let rows: number[] = [];
  let columnsOf: FieldColumns[] = [];
  let broken = new Map<number, readonly number[]>();
  return {
    add(row, columns) {
      if (sheet === undefined) {
        const lines = cellLines(row);
        if (lines !== undefined) broken.set(rows.length, lines);
      }
      rows.push(row.number);
      columnsOf.push(columns);
    },
    take() {
      const taken = { rows: Int32Array.from(rows), columnsOf, broken };
      rows = [];
      columnsOf = [];
      broken = new Map();
      return {
        of(record, field) {
          const line = taken.rows[record] ?? 0;
          const index = field === undefined ? undefined : taken.columnsOf[record]?.get(field);
          if (sheet !== undefined) {
            if (index === undefined) return { file, sheet, line };
            return { file, sheet, cell: cellName(line, index + 1) };
          }
          if (index === undefined) return { file, line };
          return { file, line: taken.broken.get(record)?.[index] ?? line, column: index + 1 };
        },
      };
    },
  };
}

/** The line of each cell, where cells hold line breaks. */
function cellLines({ number, cells }: SheetRow): readonly number[] | undefined {
  if (!cells.some(isBroken)) return undefined;
  let line = number;
  return cells.map((cell) => {
    const own = line;
    line += cell?.text.match(/\r\n|\r|\n/g)?.length ?? 0;
    return own;
  });
}

function isBroken(cell: SheetRow["cells"][number]): boolean {
  return cell !== undefined && (cell.text.includes("\n") || cell.text.includes("\r"));
}
