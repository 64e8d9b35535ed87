import { decimalText } from "./decimal-text.js";
import type { StoredSource, StoredValue } from "./stored-source.js";

/** How many characters stand in a piece at least, but for the last. */
const pieceLength = 1 << 20;

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

/**
 * Rows as text with a tab between values, in the form that `COPY` of PostgreSQL and `TabSeparated` of
 * ClickHouse share: what is absent is `\N`, and tabs, line ends and backslashes are escaped.
 *
 * @param sources - the columns
 * @param rowCount - how many rows they have
 * @returns pieces of whole rows
 */
export function* tabSeparated(
  sources: readonly StoredSource[],
  rowCount: number,
): Generator<string, void, void> {
  let piece = "";
  for (let row = 0; row < rowCount; row += 1) {
    piece += `${sources.map((source) => cell(source.valueAt(row), source.room?.scale)).join("\t")}\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

/**
 * A text with tabs, line ends and backslashes escaped.
 *
 * @param text - the text
 */
export function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}

function cell(value: StoredValue, scale = 0): string {
  switch (typeof value) {
    case "string":
      return escaped(value);
    case "bigint":
      return decimalText(value, scale);
    case "object":
      return "\\N";
    default:
      return String(value);
  }
}
