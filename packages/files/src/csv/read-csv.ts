import type { Problem, RecordProblem } from "@ipms/core";
import type { Batch } from "../batch.js";
import { type Chunks, pieces } from "../byte-source.js";
import { encodingNames } from "../encoding/encoding.js";
import { defaultRowsPerBatch, type ReadOptions } from "../read-options.js";
import { type RecordContract, recordContract } from "../record/record-contract.js";
import { type RecordSink, recordSink } from "../record/record-sink.js";
import type { DelimitedTextOptions } from "../source-report.js";
import { cellText } from "./cell-text.js";
import { cellValue } from "./cell-value.js";
import { csvPlaces } from "./csv-places.js";
import type { CsvFault, CsvRow } from "./csv-row.js";
import { openDelimitedText } from "./delimited-text.js";
import { type CsvHeader, readHeader } from "./header.js";
import { csvTokenizer } from "./tokenizer.js";

/** What {@link readCsv} can be told. */
export interface ReadCsvOptions extends ReadOptions, DelimitedTextOptions {}

/**
 * Reads a CSV file whose header has canonical names: fields, and for money `totalInvestment.amount`
 * and `totalInvestment.currency`. An empty cell is an absent value; a header makes a column even where
 * every cell is empty. The encoding (UTF-8, GB18030 and so GBK, UTF-16) and the delimiter are found
 * out where the options don't say them; every batch has them in its `source`.
 *
 * @param table - the canonical name of the table
 * @param chunks - the file's bytes
 * @param options - the file's name, what is known about it, limits
 * @throws IpmsError `invalid-argument` when the standard has no such table, or an option is unknown
 */
export async function* readCsv(
  table: string,
  chunks: Chunks,
  options: ReadCsvOptions = {},
): AsyncGenerator<Batch, void, void> {
  const file = options.file ?? table;
  const contract = recordContract(table);
  // A required column that is missing altogether is said once, with the header.
  const check: RecordContract["check"] = (record) =>
    contract
      .check(record)
      .filter(({ code, field }) => code !== "missing-field" || header?.places.has(field) === true);
  const sink = recordSink({ ...contract, check }, options);
  const places = csvPlaces(file, () => header?.places ?? noColumns);
  const found: RecordProblem[] = [];
  let header: CsvHeader | undefined;
  let fault: CsvFault | undefined;
  let failure: Problem | undefined;

  const take = (row: CsvRow): void => {
    if (fault !== undefined) return;
    if (header === undefined) {
      const names = Array.from({ length: row.cellCount }, (_, cell) => cellText(row, cell));
      const broken = names.indexOf(undefined);
      if (broken >= 0) fault = encodingFault(row, broken, encoding());
      else {
        header = readHeader(names as string[], contract, { file, line: row.line });
        found.push(...header.problems);
        for (const column of header.columns) if (column !== undefined) sink.declare(column.field);
      }
      return;
    }
    if (row.cellCount !== header.columns.length) {
      const parameters = { found: row.cellCount, expected: header.columns.length };
      found.push({ code: "ragged-row", parameters, table, place: { file, line: row.line } });
      return;
    }
    const record = readRow(row, header);
    if (typeof record === "number") fault = encodingFault(row, record, encoding());
    else if (record !== undefined) {
      places.add(row);
      sink.add(record);
    }
  };

  const stop = (why: Problem): void => void (failure = why);
  const text = await openDelimitedText(file, pieces(chunks, options, stop), options, stop);
  const encoding = (): string => encodingNames[text.report().encoding];
  const tokenizer = csvTokenizer({
    delimiter: text.delimiter.charCodeAt(0),
    quoted: options.quote !== "none",
    maximumRowBytes: options.maximumRecordBytes,
  });
  for await (const piece of text.pieces) {
    fault = tokenizer.push(piece, take) ?? fault;
    if (fault !== undefined) break;
    if (sink.rowCount >= (options.rowsPerBatch ?? defaultRowsPerBatch)) yield batch();
  }
  if (fault === undefined && failure === undefined) fault = tokenizer.finish(take) ?? fault;
  if (failure !== undefined) found.push({ ...failure, table, place: { file } });
  else if (fault !== undefined) found.push(placed(fault));
  else if (header === undefined) {
    found.push({ code: "empty-file", parameters: {}, table, place: { file } });
  }
  yield batch();

  function batch(): Batch {
    const { table: rows, problems } = sink.take(places.take());
    return { table: rows, problems: [...found.splice(0), ...problems], source: text.report() };
  }

  function placed({ code, parameters, line, column }: CsvFault): RecordProblem {
    const field = header?.columns[column - 1]?.field;
    const place = { file, line, column };
    return { code, parameters, table, ...(field === undefined ? {} : { field }), place };
  }
}

const noColumns: ReadonlyMap<string, number> = new Map();

function encodingFault(row: CsvRow, cell: number, encoding: string): CsvFault {
  const line = row.lines[cell] ?? row.line;
  return { code: "invalid-encoding", parameters: { encoding }, line, column: cell + 1 };
}

/** A row as a record; `undefined` for a row of empty cells, the index of a cell that is ill-formed. */
function readRow(
  row: CsvRow,
  header: CsvHeader,
): Parameters<RecordSink["add"]>[0] | number | undefined {
  const record: Record<string, unknown> = {};
  let empty = true;
  for (let cell = 0; cell < row.cellCount; cell += 1) {
    const text = cellText(row, cell);
    if (text === undefined) return cell;
    if (text !== "") empty = false;
    const column = header.columns[cell];
    if (column === undefined) continue;
    if (column.part === "value") {
      record[column.field] = text === "" ? null : cellValue(column.kind, text);
    } else if (text === "") record[column.field] ??= null;
    else record[column.field] = { ...(record[column.field] as object), [column.part]: text };
  }
  return empty ? undefined : record;
}
