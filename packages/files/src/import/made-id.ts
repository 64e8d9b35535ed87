import { shownDate } from "../interpret/cells/date/numbers.js";
import { readFailed } from "../interpret/cells/failed-text.js";
import { losesDigits } from "../interpret/cells/loses-digits.js";
import { shownAsText } from "../interpret/cells/shown-number.js";
import { trimText } from "../interpret/fold.js";
import type { AppliedId, RowCell } from "../interpret/mapping/applied-mapping.js";
import { failedCell } from "../interpret/mapping/failed-cell.js";
import { type CellReading, emptyCell, reading, unread } from "../interpret/reading.js";

/**
 * An id that no column holds: the texts of some cells, or the number of the row. Where one of the cells
 * could not be read, the id cannot: made of the others it would be that of another record.
 *
 * @param id - of what it is made
 * @param cells - those of the row
 * @param nextNumber - numbers the row
 */
export function madeId(
  { columns, epoch }: AppliedId,
  cells: readonly RowCell[],
  nextNumber: () => number,
): CellReading<string> {
  if (columns.length === 0) return reading(String(nextNumber()));
  const parts = columns.map((index) => partOf(cells[index], epoch));
  const lost = parts.find(({ problem }) => problem !== undefined);
  if (lost !== undefined) return lost;
  const text = parts.flatMap(({ value }) => value ?? []).join(" ");
  return text === "" ? emptyCell : reading(text);
}

function partOf(cell: RowCell, epoch: AppliedId["epoch"]): CellReading<string> {
  if (cell === undefined) return emptyCell;
  const failed = cell.failure === undefined ? readFailed(cell.text) : failedCell(cell.failure);
  if (failed !== undefined) return failed;
  const isNumber = cell.numeric === true;
  const shown = isNumber ? (shownDate(cell, epoch) ?? shownAsText(cell.text)) : cell.text;
  if (losesDigits(shown, isNumber)) return unread("digits-lost", cell.text);
  const text = trimText(shown).replace(/\s+/g, " ");
  return text === "" ? emptyCell : reading(text);
}
