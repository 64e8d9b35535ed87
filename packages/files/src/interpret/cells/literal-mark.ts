import { trimText } from "../fold.js";
import { readAbsent } from "./absent.js";
import { losesDigits } from "./loses-digits.js";

/** What stands before a text that is to be taken as it stands. */
const mark = "'";

/** The signs with which a spreadsheet takes a cell for a formula, in both widths, and white space. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text for a cell that people open in a spreadsheet. An apostrophe goes before what the spreadsheet
 * would run as a formula, and before what reading the cell would change: blanks at its ends, words for
 * "no value", what stands where a formula failed or a number lost its digits, an apostrophe that would be
 * taken for this one.
 *
 * @param text - the text, not empty
 */
export function markLiteral(text: string): string {
  return needsMark(text) ? mark + text : text;
}

/**
 * The text that {@link markLiteral} was given; any other text that begins with an apostrophe stays.
 *
 * @param cell - the cell as it stands
 * @returns `undefined` where the cell bears no such mark
 */
export function markedLiteral(cell: string): string | undefined {
  if (!cell.startsWith(mark)) return undefined;
  const text = cell.slice(mark.length);
  return needsMark(text) ? text : undefined;
}

function needsMark(text: string): boolean {
  const unmarked = text.replace(/^'+/, "");
  return (
    formulaStart.test(unmarked) ||
    trimText(unmarked) !== unmarked ||
    trimText(text) !== text ||
    readAbsent(unmarked) !== undefined ||
    losesDigits(unmarked)
  );
}
