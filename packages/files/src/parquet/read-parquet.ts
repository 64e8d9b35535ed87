import type { Places, Problem, RecordProblem } from "@ipms/core";
import type { Batch } from "../batch.js";
import { type Chunks, pieces } from "../byte-source.js";
import { defaultRowsPerBatch, type ReadOptions } from "../read-options.js";
import { recordContract } from "../record/record-contract.js";
import { type FieldProblem, recordSink } from "../record/record-sink.js";
import { collectBytes } from "./collect-bytes.js";
import { type Footer, readFooter } from "./footer/read-footer.js";
import { readRows, type RowRun } from "./pages/read-rows.js";
import { refuseTooManyRows, unpackingBudget } from "./pages/unpacking-budget.js";
import { type ParquetColumn, parquetColumns } from "./parquet-columns.js";
import { ParquetFault } from "./parquet-fault.js";
import type { ParquetCell } from "./values/cell-reader.js";

/**
 * Reads a Parquet file whose columns have canonical names: fields, and for money
 * `totalInvestment.amount` and `totalInvestment.currency`, as two columns or as a group of two. Amounts
 * may be decimals, whole numbers or texts, dates may be `DATE`, midnights or texts; all are taken
 * exactly. The `line` of a place is the number of the row, from 1.
 *
 * A Parquet file is read from its end, so its bytes are in memory at once; what they unpack to is not.
 *
 * @param table - the canonical name of the table
 * @param chunks - the file's bytes
 * @param options - the file's name, limits
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export async function* readParquet(
  table: string,
  chunks: Chunks,
  options: ReadOptions = {},
): AsyncGenerator<Batch, void, void> {
  const file = options.file ?? table;
  const contract = recordContract(table);
  // A required column that is missing altogether is said once.
  const named = new Set<string>();
  const check = (record: Readonly<Record<string, unknown>>): readonly FieldProblem[] =>
    contract
      .check(record)
      .filter(({ code, field }) => code !== "missing-field" || named.has(field));
  const sink = recordSink({ ...contract, check }, options);
  const found: RecordProblem[] = [];
  let lines: number[] = [];
  let line = 0;

  const report = ({ code, parameters }: Problem): void =>
    void found.push({ code, parameters, table, place: { file } });
  const batch = (): Batch => {
    const { table: rows, problems } = sink.take(rowPlaces(file, Int32Array.from(lines)));
    lines = [];
    return { table: rows, problems: [...found.splice(0), ...problems] };
  };
  const take = (run: RowRun<ParquetCell>, columns: readonly ParquetColumn[]): void => {
    for (let row = 0; row < run.rowCount; row += 1) {
      line += 1;
      const { record, problems, empty } = readRecord(run, columns);
      if (empty) continue;
      lines.push(line);
      sink.add(record, problems);
    }
  };

  let stopped = false;
  const bytes = await collectBytes(
    pieces(chunks, options, (problem) => {
      stopped = true;
      report(problem);
    }),
  );
  try {
    if (!stopped) {
      const footer = bytes.length === 0 ? undefined : openFooter(bytes);
      if (footer === undefined) report({ code: "empty-file", parameters: {} });
      const { columns, problems } = parquetColumns(footer?.columns ?? [], contract, file);
      if (footer !== undefined) found.push(...problems);
      for (const { field } of columns) {
        named.add(field);
        sink.declare(field);
      }
      const budget = unpackingBudget(bytes.length, options);
      for (const group of footer?.rowGroups ?? []) {
        for await (const run of readRows(group, columns, budget)) {
          take(run, columns);
          if (sink.rowCount >= (options.rowsPerBatch ?? defaultRowsPerBatch)) yield batch();
        }
      }
    }
  } catch (failure) {
    if (!(failure instanceof ParquetFault)) throw failure;
    report(failure.problem);
  }
  yield batch();
}

function openFooter(bytes: Uint8Array): Footer {
  const footer = readFooter(bytes);
  const rows = footer.rowGroups.reduce((sum, { rowCount }) => sum + rowCount, 0);
  refuseTooManyRows(rows, bytes.length);
  return footer;
}

/** The next row as canonical JSON values by field. */
function readRecord(run: RowRun<ParquetCell>, columns: readonly ParquetColumn[]) {
  const record: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  let empty = true;
  for (const [at, { field, part }] of columns.entries()) {
    const cell = run.next(at);
    if (cell !== undefined && "problem" in cell) {
      problems.push({ ...cell.problem, field });
      empty = false;
    } else if (cell === undefined || cell.value === null) record[field] ??= null;
    else {
      empty = false;
      record[field] =
        part === "value" ? cell.value : { ...(record[field] as object), [part]: cell.value };
    }
  }
  return { record, problems, empty };
}

function rowPlaces(file: string, lines: Int32Array): Places {
  return { of: (row) => ({ file, line: lines[row] ?? 0 }) };
}
