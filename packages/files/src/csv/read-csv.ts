import type { Batch } from "../batch.js";
import type { Chunks } from "../byte-source.js";
import { blockSplitter } from "../columnar/block-splitter.js";
import type { Split } from "../columnar/cell-block.js";
import { planReader } from "../columnar/plan-reader.js";
import { problemKeeper } from "../columnar/problem-keeper.js";
import { encodingNames } from "../encoding/encoding.js";
import { defaultLimits } from "../limits.js";
import { defaultRowsPerBatch, type ReadOptions } from "../read-options.js";
import { recordContract } from "../record/record-contract.js";
import type { DelimitedTextOptions } from "../source-report.js";
import { canonicalPlans } from "./canonical-plans.js";
import { csvPlaces } from "./csv-places.js";
import type { CsvFault } from "./csv-row.js";
import { type DelimitedText, openDelimitedText } from "./delimited-text.js";
import { type CsvHeader, readHeader } from "./header.js";
import { namesBy } from "./names-by.js";
import { cellsOf, tableRows } from "./table-rows.js";

/** What {@link readCsv} can be told. */
export interface ReadCsvOptions extends ReadOptions, DelimitedTextOptions {
  /**
   * How many problems of one code and field are kept; all unless said otherwise. The others are
   * counted in `omitted` of their batch.
   */
  readonly maximumProblems?: number | undefined;
  /**
   * The fields that become columns; all unless said. The cells of others are not looked at, so that
   * nothing is said about what is wrong with them.
   */
  readonly fields?: readonly string[] | undefined;
}

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
  const text = await openDelimitedText(options.file ?? table, chunks, options);
  yield* readCsvText(table, text, options);
}

/**
 * The same of text that is open.
 *
 * @param table - the canonical name of the table
 * @param text - the text
 * @param options - the file's name, what is known about it, limits
 */
export async function* readCsvText(
  table: string,
  text: DelimitedText,
  options: ReadCsvOptions,
): AsyncGenerator<Batch, void, void> {
  const file = options.file ?? table;
  const contract = recordContract(table);
  const { maximumValueLength = defaultLimits.maximumValueLength } = options;
  const problems = problemKeeper(table, options.maximumProblems);
  const places = csvPlaces(file, () => header?.places ?? noColumns);
  let header: CsvHeader | undefined;
  let reader = readerOf(undefined);
  let fault: CsvFault | undefined;

  function readerOf(known: CsvHeader | undefined) {
    const all = known && canonicalPlans(contract.table, known, maximumValueLength);
    const plans = all?.filter(({ field }) => options.fields?.includes(field) !== false);
    const names = namesBy(known, contract.idField);
    return planReader({ table, plans: plans ?? [], maximumValueLength, problems, names });
  }

  /** Reads the header from the first row. */
  const begin = (block: Split["blocks"][number]): void => {
    const cells = cellsOf(block, 0);
    const line = block.lines[0] ?? 1;
    const broken = cells.indexOf(undefined);
    const limit = options.maximumColumns ?? defaultLimits.maximumColumns;
    if (cells.length > limit) {
      const parameters = { found: cells.length, limit };
      fault = { code: "too-many-columns", parameters, line, column: limit + 1 };
    } else if (broken >= 0) {
      fault = { code: "invalid-encoding", parameters: {}, line, column: broken + 1 };
    } else {
      header = readHeader(cells as string[], contract, { file, line });
      for (const problem of header.problems) problems.report(problem);
      reader = readerOf(header);
    }
  };

  const take = (split: Split): void => {
    for (const block of split.blocks) {
      const first = header === undefined ? 1 : 0;
      if (header === undefined) begin(block);
      if (header === undefined || fault !== undefined) return;
      const rows = tableRows(block, first, header.columns.length);
      for (const { row, found } of rows.ragged) {
        const parameters = { found, expected: header.columns.length };
        const place = { file, line: block.lines[row] ?? 0 };
        problems.report({ code: "ragged-row", parameters, table, place });
      }
      places.addRows(block, rows.good);
      reader.add(block, rows.good);
      fault = rows.fault;
      if (fault !== undefined) return;
    }
    fault = split.fault;
  };

  const splitter = blockSplitter({
    delimiter: text.delimiter.charCodeAt(0),
    quoted: options.quote !== "none",
    maximumRowBytes: options.maximumRecordBytes,
  });
  const most = options.rowsPerBatch ?? defaultRowsPerBatch;
  let due = Math.min(rowsOfFirstBatch, most);
  for await (const piece of text.pieces) {
    take(splitter.push(piece));
    if (fault !== undefined) break;
    if (reader.rowCount >= due) {
      due = most;
      yield batch();
    }
  }
  const failure = text.failure();
  if (fault === undefined && failure === undefined) take(splitter.finish());
  if (failure !== undefined) problems.report({ ...failure, table, place: { file } });
  else if (fault !== undefined) reportFault(fault);
  else if (header === undefined) {
    problems.report({ code: "empty-file", parameters: {}, table, place: { file } });
  }
  yield batch();

  function batch(): Batch {
    return { ...reader.take(places.take()), source: text.report() };
  }

  function reportFault({ code, parameters, line, column }: CsvFault): void {
    const field = header?.columns[column - 1]?.field;
    problems.report({
      code,
      parameters:
        code === "invalid-encoding"
          ? { encoding: encodingNames[text.report().encoding] }
          : parameters,
      table,
      ...(field === undefined ? {} : { field }),
      place: { file, line, column },
    });
  }
}

/**
 * The first batch is handed over early, so that whoever takes it has run all of its code by the time that
 * loops over many rows are compiled: the engine compiles anew what it has not yet seen to the end.
 */
const rowsOfFirstBatch = 1024;

const noColumns: ReadonlyMap<string, number> = new Map();
