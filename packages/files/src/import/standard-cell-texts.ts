import type { CsvHeader } from "../csv/header.js";
import { shownDate } from "../interpret/cells/date/numbers.js";
import { percentText, shownAsText, shownNumber } from "../interpret/cells/shown-number.js";
import type { Sheet, SheetCell } from "../sheet/sheet.js";

/** How many days are remembered. */
const mostDays = 4096;

/** What the cells of a column are, as far as their texts depend on it. */
type CellColumn = Pick<NonNullable<CsvHeader["columns"][number]>, "kind" | "part">;

/**
 * The texts of cells under canonical names: of numbers all digits that the spreadsheet keeps and would show.
 * Of days a ledger has few, each often.
 *
 * @param epoch - where the sheet's day numbers begin
 */
export function standardCellTexts(
  epoch: Sheet["epoch"],
): (cell: SheetCell, column: CellColumn) => string {
  const days = new Map<string, string | undefined>();
  const dayOf = (cell: SheetCell): string | undefined => {
    if (cell.shownAs !== "date") return shownDate(cell, epoch);
    if (days.has(cell.text)) return days.get(cell.text);
    if (days.size === mostDays) days.clear();
    const day = shownDate(cell, epoch);
    days.set(cell.text, day);
    return day;
  };
  return (cell, { kind, part }) => {
    const { text, numeric, shownAs } = cell;
    if (numeric !== true) return text;
    if (shownAs === "date" || shownAs === "month") return dayOf(cell) ?? text;
    if (part === "amount" || kind === "decimal" || kind === "integer") return shownNumber(text);
    if (kind !== "text" && kind !== "code") return text;
    return shownAs === "percent" ? percentText(shownAsText(text)) : shownAsText(text);
  };
}
