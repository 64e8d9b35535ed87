import { shownDate } from "../cells/date/numbers.js";
import { readFailed } from "../cells/failed-text.js";
import { markedLiteral } from "../cells/literal-mark.js";
import { percentText, shownAsText } from "../cells/shown-number.js";
import { trimText } from "../fold.js";
import { type CellReading, emptyCell, reading } from "../reading.js";
import type { SheetCell } from "../../sheet/sheet.js";
import type { ApplyOptions, RowCell } from "./applied-mapping.js";
import { failedCell } from "./failed-cell.js";
import { remembered } from "./remembered.js";

/**
 * The reader of cells that are kept as extensions. One does for all columns of a table, so that a word
 * that stands in several of them is read once.
 *
 * @param options - the epoch of the workbook
 */
export function extensionReader({ epoch = 1900 }: ApplyOptions): (cell: RowCell) => CellReading {
  const read = remembered((cell) => readKept(cell, epoch));
  return (cell) => {
    if (cell === undefined) return emptyCell;
    if (cell.failure !== undefined) return failedCell(cell.failure);
    return cell.text === "" ? emptyCell : read(cell);
  };
}

function readKept(cell: SheetCell, epoch: 1900 | 1904): CellReading {
  if (cell.numeric !== true) return keepText(cell.text);
  const date = shownDate(cell, epoch);
  if (date !== undefined) return reading(date, ["date-from-serial"]);
  const text = shownAsText(cell.text);
  return keepText(cell.shownAs === "percent" ? percentText(text) : text);
}

/** An extension is kept as it stands: whether 无 says anything is its owner's affair. What failed says nothing. */
function keepText(text: string): CellReading {
  const literal = markedLiteral(text);
  if (literal !== undefined) return reading(literal, ["spelling"]);
  const trimmed = trimText(text);
  if (trimmed === "") return emptyCell;
  const failed = readFailed(trimmed);
  if (failed !== undefined) return failed;
  return trimmed === text ? reading(text) : reading(trimmed, ["spelling"]);
}
