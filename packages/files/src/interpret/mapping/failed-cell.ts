import { unread, type UnreadCell } from "../reading.js";

/**
 * What a cell without a value is read as.
 *
 * @param failure - why it has none, see `SheetCell`
 */
export function failedCell(failure: string): UnreadCell {
  return failure === "formula"
    ? unread("formula-without-result", "")
    : unread("failed-formula", failure);
}
