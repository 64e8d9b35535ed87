import type { Places, Problem, RecordProblem } from "@ipms/core";
import type { Batch } from "../batch.js";
import { type Chunks, pieces } from "../byte-source.js";
import { decode } from "../csv/cell-text.js";
import { defaultLimits } from "../limits.js";
import { defaultRowsPerBatch, type ReadOptions } from "../read-options.js";
import { recordContract } from "../record/record-contract.js";
import { recordSink } from "../record/record-sink.js";
import { fieldProblems, isObject } from "./json-record.js";
import { lineSplitter } from "./line-splitter.js";
import { linePosition, parseJson, pointerOf } from "./parse-json.js";
import { scannedColumn } from "./scan/field-writers.js";
import { recordScanner } from "./scan/record-scanner.js";

/**
 * Reads newline-delimited JSON in UTF-8: one record of a table on every line. A line that is no JSON
 * object is reported and passed over, because the next line begins anew.
 *
 * @param table - the canonical name of the table
 * @param chunks - the file's bytes
 * @param options - the file's name, limits
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export async function* readNdjson(
  table: string,
  chunks: Chunks,
  options: ReadOptions = {},
): AsyncGenerator<Batch, void, void> {
  const file = options.file ?? table;
  const limits = { ...defaultLimits, ...options };
  const contract = recordContract(table);
  const sink = recordSink(contract, limits, scannedColumn);
  const scanner = recordScanner(contract.table, limits);
  const splitter = lineSplitter(limits.maximumRecordBytes);
  const found: RecordProblem[] = [];
  let lines: number[] = [];
  let empty = true;
  let stopped = false;

  const report = (problem: Problem, place: { line?: number; column?: number } = {}): void => {
    const { code, parameters } = problem;
    found.push({ code, parameters, table, place: { file, ...place } });
  };
  const stop = (problem: Problem, place: { line?: number } = {}): void => {
    report(problem, place);
    stopped = true;
  };

  const take = (bytes: Uint8Array, line: number): void => {
    if (stopped) return;
    const start = line === 1 ? markLength(bytes) : 0;
    if (scanner.read(sink.rows, bytes, start, bytes.length)) {
      empty = false;
      lines.push(line);
      return;
    }
    const text = decode(bytes.subarray(start));
    if (text === undefined) {
      stop({ code: "invalid-encoding", parameters: { encoding: "UTF-8" } }, { line });
      return;
    }
    const json = text.trimEnd();
    if (json === "") return;
    empty = false;
    const reading = parseJson(json, limits.maximumDepth);
    const [first] = reading.problems;
    if (reading.value === undefined && first !== undefined) {
      report(first, { line, column: linePosition(json, first.offset).column });
    } else if (isObject(reading.value)) {
      lines.push(line);
      sink.add(reading.value, fieldProblems(reading));
    } else report({ code: "not-an-object", parameters: {} }, { line });
  };

  for await (const piece of pieces(chunks, limits, stop)) {
    const line = splitter.push(piece, take);
    if (line !== undefined) {
      const parameters = { limit: limits.maximumRecordBytes };
      stop({ code: "record-too-large", parameters }, { line });
    }
    if (stopped) break;
    if (sink.rowCount >= (options.rowsPerBatch ?? defaultRowsPerBatch)) yield batch();
    if (!sink.isFull) continue;
    stop({ code: "too-many-extension-cells", parameters: { limit: limits.maximumCells } });
    break;
  }
  if (!stopped) splitter.finish(take);
  if (!stopped && empty) report({ code: "empty-file", parameters: {} });
  yield batch();

  function batch(): Batch {
    const { table: rows, problems } = sink.take(linePlaces(file, Int32Array.from(lines)));
    lines = [];
    return { table: rows, problems: [...found.splice(0), ...problems] };
  }
}

function linePlaces(file: string, lines: Int32Array): Places {
  return {
    of(row, field) {
      const line = lines[row] ?? 0;
      return field === undefined ? { file, line } : { file, line, pointer: pointerOf([field]) };
    },
  };
}

/** The length of the byte order mark of UTF-8 that some programs put before a text. */
function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
