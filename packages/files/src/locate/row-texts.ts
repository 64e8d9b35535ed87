import { readFailed } from "../interpret/cells/failed-text.js";
import type { SheetRow } from "../sheet/sheet.js";

/** A row with its texts, which are looked at many times. */
export interface TextRow {
  /** The row. */
  readonly row: SheetRow;
  /** See {@link rowTexts}. */
  readonly texts: readonly string[];
}

/** The texts of a row's cells without the blanks around them; "" where there is none, or a formula failed. */
export function rowTexts(row: SheetRow): readonly string[] {
  return Array.from(row.cells, (cell) => (isFailed(cell) ? "" : (cell?.text.trim() ?? "")));
}

/** The places of the cells that hold something, from 0. */
export function filledPlaces(texts: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const [place, text] of texts.entries()) if (text !== "") places.push(place);
  return places;
}

/** Whether the formula of a cell failed: a workbook says so, a text file has what was shown for it. */
export function isFailed(cell: SheetRow["cells"][number]): boolean {
  return cell !== undefined && (cell.failure !== undefined || readFailed(cell.text) !== undefined);
}

/** Whether a folded text is a number, an amount, a share or a date in figures: 1,234.5, 12%, 2023.6. */
export function isFigure(folded: string): boolean {
  return (
    /^[-+(]?(?:[¥$￥])?\d[\d,.\s]*\)?(?:%|万|亿|元|万元|亿元|万美元|亩|人|个)?$/.test(folded) ||
    /^\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)?$/.test(folded)
  );
}
