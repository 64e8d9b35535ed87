import { calendarDateText, cellAt, type Column, exactDecimal } from "@ipms/core";

/**
 * A value as it is written in a ledger: `2022-06`, `50000000 CNY`, a code, a text.
 *
 * @returns `null` where there is none
 */
export function valueText(column: Column | undefined, row: number): string | null {
  const cell = column && cellAt(column, row);
  if (cell === undefined) return null;
  if (cell.kind === "code") return cell.value;
  if (cell.kind === "decimal") {
    const amount = exactDecimal(cell.value) ?? "";
    return cell.currency === undefined ? amount : `${amount} ${cell.currency}`;
  }
  const { first, last } = cell;
  const length = last - first;
  const precision = length === 0 ? "day" : length < 31 ? "month" : "year";
  return calendarDateText({ first, last, precision });
}
