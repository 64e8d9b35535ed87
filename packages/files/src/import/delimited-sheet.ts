import type { Problem, RecordProblem } from "@ipms/core";
import { cellText } from "../csv/cell-text.js";
import type { CsvFault, CsvRow } from "../csv/csv-row.js";
import type { DelimitedText } from "../csv/delimited-text.js";
import { csvTokenizer } from "../csv/tokenizer.js";
import { encodingNames } from "../encoding/encoding.js";
import { defaultLimits, type Limits } from "../limits.js";
import type { Sheet, SheetCell, SheetRow } from "../sheet/sheet.js";
import type { DelimitedTextOptions } from "../source-report.js";

/**
 * Delimited text as a sheet: a row's number is the line on which it begins.
 *
 * @param file - its name
 * @param text - the text, open
 * @param options - limits, and whether quotation marks enclose cells
 * @param failure - why the bytes ended early, once they have
 */
export function delimitedSheet(
  file: string,
  text: DelimitedText,
  options: Limits & DelimitedTextOptions,
  failure: () => Problem | undefined,
): Sheet {
  const limit = options.maximumColumns ?? defaultLimits.maximumColumns;
  const tokenizer = csvTokenizer({
    delimiter: text.delimiter.charCodeAt(0),
    quoted: options.quote !== "none",
    maximumRowBytes: options.maximumRecordBytes,
  });

  async function* rows(
    report: (problem: RecordProblem) => void,
  ): AsyncGenerator<readonly SheetRow[], void, void> {
    let ready: SheetRow[] = [];
    let fault: CsvFault | undefined;
    let any = false;
    const take = (row: CsvRow): void => {
      if (fault !== undefined) return;
      const read = sheetRow(row, limit);
      if ("code" in read) fault = read;
      else ready.push(read);
    };
    const handOver = (): readonly SheetRow[] => {
      const handed = ready;
      any ||= handed.length > 0;
      ready = [];
      return handed;
    };
    for await (const piece of text.pieces) {
      fault = tokenizer.push(piece, take) ?? fault;
      yield handOver();
      if (fault !== undefined) break;
    }
    const early = failure();
    if (fault === undefined && early === undefined) {
      fault = tokenizer.finish(take) ?? fault;
      yield handOver();
    }
    if (early !== undefined) report({ ...early, place: { file } });
    else if (fault !== undefined) {
      const { code, line, column } = fault;
      const encoding = encodingNames[text.report().encoding];
      const parameters = code === "invalid-encoding" ? { encoding } : fault.parameters;
      report({ code, parameters, place: { file, line, column } });
    } else if (!any) report({ code: "empty-file", parameters: {}, place: { file } });
  }
  return { epoch: 1900, hiddenColumns: [], merged: [], rows };
}

/** A row of a sheet, or why it and what follows cannot be one. */
function sheetRow(row: CsvRow, limit: number): SheetRow | CsvFault {
  const { line, cellCount } = row;
  if (cellCount > limit) {
    const parameters = { found: cellCount, limit };
    return { code: "too-many-columns", parameters, line, column: limit + 1 };
  }
  const cells: (SheetCell | undefined)[] = [];
  for (let cell = 0; cell < cellCount; cell += 1) {
    const text = cellText(row, cell);
    if (text === undefined) {
      const at = row.lines[cell] ?? line;
      return { code: "invalid-encoding", parameters: {}, line: at, column: cell + 1 };
    }
    cells.push(text === "" ? undefined : { text });
  }
  return { number: line, cells };
}
