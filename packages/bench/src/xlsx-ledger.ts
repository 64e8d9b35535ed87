import { writeXlsx } from "hucre/xlsx";
import { importRows } from "./import-rows.js";
import type { GridValue } from "./xlsx-grid.js";

/** Columns that a ledger has beside those of the standard. */
const others = 20;
const amount = 3;
const signed = 4;
const area = 7;

/**
 * A county's ledger as a workbook of thirty columns: ten of projects, with numbers and days as
 * spreadsheets keep them, and twenty that the standard does not know, in turn words and numbers.
 *
 * @param rowCount - how many projects
 */
export async function xlsxLedger(rowCount: number): Promise<Uint8Array> {
  const rows = [...importRows(rowCount, "foreign")].map((line, at) => [
    ...line
      .trimEnd()
      .split(",")
      .map((text, column) => (at === 0 ? text : valueOf(text, column))),
    ...Array.from({ length: others }, (_, other) => otherValue(at, other)),
  ]);
  return writeXlsx({ sheets: [{ name: "项目", rows }] });
}

function valueOf(text: string, column: number): GridValue | Date {
  if (text === "") return null;
  if (column === amount || column === area) return Number(text);
  // Every tenth is written in words, and stays a text.
  return column === signed && /^[-\d]+$/.test(text) ? new Date(`${text}-15T00:00:00Z`) : text;
}

function otherValue(row: number, column: number): GridValue {
  if (row === 0) return `附加栏${column + 1}`;
  return column % 2 === 0 ? `说明文字${(row * 7 + column) % 3000}` : (row * 17 + column) % 1000;
}
