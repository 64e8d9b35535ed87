import type { SheetCell } from "./sheet.js";

/** What stands for the value of a formula of which the file keeps no result. */
const noResult = "=…";

/**
 * A cell as people see it: where its formula failed, what the spreadsheet shows in place of a value.
 *
 * @param cell - the cell; `undefined` for none
 */
export function shownText(cell: SheetCell | undefined): string {
  const { text, failure } = cell ?? { text: "" };
  return failure === "formula" ? noResult : (failure ?? text);
}
