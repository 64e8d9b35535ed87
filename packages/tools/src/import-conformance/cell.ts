/**
 * A cell as a clerk fills it in: a text, a number, a day, a share, a formula with its kept result.
 * Spreadsheets keep the kinds apart, text files show what the spreadsheet shows.
 */
export type WrittenCell =
  | string
  | { readonly number: string }
  | { readonly day: string }
  | { readonly percent: string }
  | { readonly formula: string; readonly result?: string };

/** A row of cells; `undefined` for an empty one. */
export type WrittenRow = readonly (WrittenCell | undefined)[];

/**
 * A cell as a text file has it.
 *
 * @param cell - the cell
 * @param dateSign - what stands between year, month and day
 */
function cellText(cell: WrittenCell | undefined, dateSign: "/" | "-"): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if ("number" in cell) return cell.number;
  if ("percent" in cell) return `${cell.percent}%`;
  if ("formula" in cell) return cell.result ?? "";
  const numbers = cell.day.split("-");
  return dateSign === "-" ? cell.day : numbers.map(Number).join(dateSign);
}

/**
 * Rows as delimited text with line ends as Windows programs write them.
 *
 * @param rows - the rows
 * @param delimiter - what stands between cells
 * @param dateSign - what stands between year, month and day
 */
export function delimitedText(
  rows: readonly WrittenRow[],
  delimiter: "," | "\t",
  dateSign: "/" | "-",
): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: WrittenRow): string =>
    Array.from({ length: width }, (_, column) => quoted(cellText(row[column], dateSign))).join(
      delimiter,
    );
  return rows.map((row) => `${line(row)}\r\n`).join("");

  function quoted(text: string): string {
    return text.includes(delimiter) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  }
}
