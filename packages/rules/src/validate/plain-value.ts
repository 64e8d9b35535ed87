import { cellAt, type Column, exactDecimal, type FindingValue } from "@ipms/core";
import { spanText } from "./span-text.js";

/** The value of a row as a record has it: a date as text, money as amount and currency. */
export function plainValue(column: Column, row: number): FindingValue | null {
  const cell = cellAt(column, row);
  if (cell === undefined) return null;
  if (cell.kind === "code") return cell.value;
  if (cell.kind === "date") return spanText(cell.first, cell.last);
  const amount = exactDecimal(cell.value) ?? "";
  return cell.currency === undefined ? amount : { amount, currency: cell.currency };
}
