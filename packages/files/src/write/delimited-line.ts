import type { Delimiter } from "../csv/delimiter.js";

/** How the lines of delimited text are written. */
export interface LineForm {
  /** What stands between cells. */
  readonly delimiter: Delimiter;
  /** What ends a line. */
  readonly lineBreak: "\n" | "\r\n";
  /** The cells that need quotation marks. */
  readonly unsafe: RegExp;
}

/**
 * Cells as one line of delimited text.
 *
 * @param texts - the cells
 * @param form - how it is written
 */
export function delimitedLine(
  texts: readonly string[],
  { delimiter, lineBreak, unsafe }: LineForm,
): string {
  // An empty line is no row, so a lone empty cell needs its quotation marks.
  const [only] = texts;
  if (texts.length === 1 && only === "") return `""${lineBreak}`;
  const quoted = (text: string): string =>
    unsafe.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${texts.map(quoted).join(delimiter)}${lineBreak}`;
}
