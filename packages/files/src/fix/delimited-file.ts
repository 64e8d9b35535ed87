import type { TableName } from "@ipms/schema";
import { cellText } from "../csv/cell-text.js";
import type { CsvRow } from "../csv/csv-row.js";
import { openDelimitedText } from "../csv/delimited-text.js";
import { csvTokenizer } from "../csv/tokenizer.js";
import { standardTable } from "../import/standard-table.js";
import type { Limits } from "../limits.js";
import type { DelimitedTextOptions } from "../source-report.js";
import { edited } from "../xlsx/annotate/tag-scanner.js";
import { joined } from "../xlsx/write/deflate.js";
import type { EditableCell, EditableFile, EditableRow } from "./editable.js";
import { headed } from "./headed-row.js";

/** Where a cell stands in the bytes, without its quotation marks. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

const quotationMark = 0x22;
const byteOrderMark = "\ufeff";

/**
 * Opens delimited text to change cells of it.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param named - the table that its name says
 * @param options - what is known about it
 * @returns `undefined` where its header is not the standard's, or it cannot be read at all
 */
export async function openDelimitedFile(
  file: string,
  bytes: Uint8Array,
  named: TableName | undefined,
  options: DelimitedTextOptions & Limits,
): Promise<EditableFile | undefined> {
  const text = await openDelimitedText(file, bytes, options);
  const whole = await collected(text.pieces);
  let isWhole = text.failure() === undefined;
  const isTranscoded = text.report().encoding !== "utf-8";
  const spans = new Map<EditableCell, Span>();
  const quoted = options.quote !== "none";
  const rows: (readonly EditableCell[])[] = [];
  const take = (row: CsvRow): void => {
    const cells = cellsOf(row, file);
    if (cells === undefined) isWhole = false;
    else {
      rows.push(cells);
      for (const [index, cell] of cells.entries()) spans.set(cell, spanOf(row, index, quoted));
    }
  };
  const delimiter = text.delimiter.charCodeAt(0);
  const tokenizer = csvTokenizer({ delimiter, quoted, maximumRowBytes: Infinity });
  // Pushed at once, so that places in the tokenizer's window are places in the text.
  const fault = tokenizer.push(whole, take) ?? tokenizer.finish(take);
  if (fault !== undefined) isWhole = false;

  const [names, ...others] = rows;
  const table = standardTable(names?.map((cell) => cell.text) ?? [], named);
  if (names === undefined || table === undefined) return undefined;
  const header = headed(names, names);
  const complete = others.filter(({ length }) => length === names.length);
  const body: readonly EditableRow[] = complete.map((cells) => headed(names, cells));
  isWhole &&= complete.length === others.length;
  return {
    tables: [{ table, header, rows: body, isWhole }],
    isTranscoded,
    writtenOf: String,
    async write(changes) {
      const edits = changes.map(([cell, to]) => {
        const { start, end, isQuoted } = spans.get(cell) ?? { start: 0, end: 0, isQuoted: false };
        return { start, end, text: cellIn(to, isQuoted, text.delimiter, quoted) };
      });
      const copy = joined([...edited(whole, edits)]);
      return isTranscoded ? marked(copy) : copy;
    },
  };
}

function cellsOf(row: CsvRow, file: string): readonly EditableCell[] | undefined {
  const cells: EditableCell[] = [];
  for (let index = 0; index < row.cellCount; index += 1) {
    const text = cellText(row, index);
    if (text === undefined) return undefined;
    const place = { file, line: row.lines[index] ?? row.line, column: index + 1 };
    cells.push({ place, text, written: text });
  }
  return cells;
}

function spanOf({ bytes, starts, ends }: CsvRow, index: number, quoted: boolean): Span {
  const start = starts[index] ?? 0;
  const isQuoted = quoted && bytes[start - 1] === quotationMark;
  return { start, end: ends[index] ?? start, isQuoted };
}

/** A text as the inside of a cell, or as a cell that had no quotation marks. */
function cellIn(text: string, isQuoted: boolean, delimiter: string, quoted: boolean): string {
  const doubled = text.replaceAll('"', '""');
  if (isQuoted) return doubled;
  const needsMarks = quoted && (text.includes(delimiter) || /["\r\n]/.test(text));
  return needsMarks ? `"${doubled}"` : text;
}

/** Spreadsheets take UTF-8 without a mark for the encoding of the file before. */
function marked(text: Uint8Array): Uint8Array {
  const mark = new TextEncoder().encode(byteOrderMark);
  const isMarked = mark.every((byte, at) => text[at] === byte);
  return isMarked ? text : joined([mark, text]);
}

async function collected(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  // The same memory may be filled again with every piece.
  for await (const piece of source) taken.push(new Uint8Array(piece));
  return joined(taken);
}
