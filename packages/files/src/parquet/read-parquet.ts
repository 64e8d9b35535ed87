import type { Places, Problem, RecordProblem } from "@ipms/core";
import type { Batch } from "../batch.js";
import { type Chunks, pieces } from "../byte-source.js";
import { defaultRowsPerBatch, type ReadOptions } from "../read-options.js";
import { recordContract } from "../record/record-contract.js";
import { recordSink } from "../record/record-sink.js";
import type { FieldProblem } from "../record/field-problem.js";
import { collectBytes } from "./collect-bytes.js";
import { openFooter } from "./footer/open-footer.js";
import { readRows, type RowRun } from "./pages/read-rows.js";
import { unpackingBudget } from "./pages/unpacking-budget.js";
import { type ParquetColumn, parquetColumns } from "./parquet-columns.js";
import { ParquetFault } from "./parquet-fault.js";
import { type AddPlainRecord, plainRecords, type RowCells } from "./plain-records.js";
import type { ParquetCell } from "./values/cell-reader.js";
import { withNestedExtensions } from "../write/nested-extensions.js";

/**
 * Reads a Parquet file whose columns have canonical names: fields, and for money
 * `totalInvestment.amount` and `totalInvestment.currency`, as two columns or as a group of two. Amounts
 * may be decimals, whole numbers or texts, dates may be `DATE`, midnights or texts; all are taken
 * exactly. The `line` of a place counts as it does in the same table as CSV: the names of the columns are
 * line 1.
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
  let failure: Problem | undefined;
  const stop = (problem: Problem): void => void (failure = problem);
  const bytes = await collectBytes(pieces(chunks, options, stop));
  const contract = recordContract(table);
  if (failure === undefined) yield* readParquetBytes(table, bytes, options);
  else {
    const place = { file: options.file ?? table };
    const { table: none } = recordSink(contract, options).take(rowPlaces(place.file, noLines));
    yield { table: none, problems: [{ ...failure, table, place }] };
  }
}

/**
 * The same for a file that is in memory.
 *
 * @param table - the canonical name of the table
 * @param bytes - the file
 * @param options - the file's name, limits
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export async function* readParquetBytes(
  table: string,
  bytes: Uint8Array,
  options: ReadOptions,
): AsyncGenerator<Batch, void, void> {
  const file = options.file ?? table;
  const contract = recordContract(table);
  const columns: ParquetColumn[] = [];
  // A required column that is missing altogether is said once.
  const check = (record: Readonly<Record<string, unknown>>): readonly FieldProblem[] =>
    contract
      .check(record)
      .filter(
        ({ code, field }) =>
          code !== "missing-field" || columns.some((column) => column.field === field),
      );
  const sink = recordSink({ ...contract, check }, options);
  const found: RecordProblem[] = [];
  const cells: (ParquetCell | undefined)[] = [];
  let addPlain: AddPlainRecord | undefined;
  let lines: number[] = [];
  let line = 1;

  const batch = (): Batch => {
    const { table: rows, problems } = sink.take(rowPlaces(file, Int32Array.from(lines)));
    lines = [];
    return { table: rows, problems: [...found.splice(0), ...problems] };
  };
  const take = (run: RowRun<ParquetCell>): void => {
    for (let row = 0; row < run.rowCount; row += 1) {
      line += 1;
      let empty = true;
      for (let at = 0; at < columns.length; at += 1) {
        const cell = run.next(at);
        cells[at] = cell;
        empty &&= cell === undefined || ("value" in cell && cell.value === null);
      }
      if (empty) continue;
      lines.push(line);
      if (addPlain?.(cells, sink.rows) === true) continue;
      const { record, problems } = recordOf(cells, columns);
      sink.add(withNestedExtensions(record), problems);
    }
  };

  try {
    const footer = openFooter(bytes);
    const meant = parquetColumns(footer.columns, contract, file, options);
    columns.push(...meant.columns);
    addPlain = plainRecords(columns, contract);
    found.push(...meant.problems);
    for (const { field } of columns) sink.declare(field);
    const budget = unpackingBudget(bytes.length, options);
    for (const group of footer.rowGroups) {
      for await (const run of readRows(group, columns, budget)) {
        take(run);
        if (sink.rowCount >= (options.rowsPerBatch ?? defaultRowsPerBatch)) yield batch();
      }
    }
  } catch (failure) {
    if (!(failure instanceof ParquetFault)) throw failure;
    const { code, parameters } = failure.problem;
    found.push({ code, parameters, table, place: { file } });
  }
  yield batch();
}

const noLines = new Int32Array(0);

/** A row as canonical JSON values by field. */
function recordOf(cells: RowCells, columns: readonly ParquetColumn[]) {
  const record: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [at, { field, part }] of columns.entries()) {
    const cell = cells[at];
    if (cell !== undefined && "problem" in cell) problems.push({ ...cell.problem, field });
    else if (cell === undefined || cell.value === null) record[field] ??= null;
    else {
      record[field] =
        part === "value" ? cell.value : { ...(record[field] as object), [part]: cell.value };
    }
  }
  return { record, problems };
}

function rowPlaces(file: string, lines: Int32Array): Places {
  return { of: (row) => ({ file, line: lines[row] ?? 0 }) };
}
