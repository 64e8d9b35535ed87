import { foldText } from "../fold.js";
import { unread, type UnreadCell } from "../reading.js";

/** What spreadsheets show where a formula failed, in lower case; LibreOffice has numbers beside. */
const failures =
  /^(?:#(?:n\/a|(?:null|div\/0|value|ref|num|spill|calc|field|blocked|connect|busy|unknown)!|name\?|getting_data)|err:\d{3})$/;

const longestFailure = 13;
/** Blanks and signs that nobody sees may stand around it. */
const longestWritten = 40;

/**
 * What a text is read as that a spreadsheet wrote in place of a value: of a formula that failed nothing
 * else gets into text files, nor into cells that were pasted as values.
 *
 * @param text - the cell as it stands
 * @returns `undefined` for any other text
 */
export function readFailed(text: string): UnreadCell | undefined {
  if (text.length > longestWritten) return undefined;
  const folded = foldText(text);
  if (folded.length > longestFailure || !failures.test(folded.toLowerCase())) return undefined;
  return unread("failed-formula", folded);
}
