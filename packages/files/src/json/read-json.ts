import type { LedgerHead, Places, Problem, RecordProblem } from "@ipms/core";
import { isTableName, type TableName, tableNames } from "@ipms/schema";
import type { Batch } from "../batch.js";
import { type Chunks, pieces } from "../byte-source.js";
import { decode } from "../csv/cell-text.js";
import { defaultLimits, type Limits } from "../limits.js";
import { nearest } from "../nearest.js";
import { defaultRowsPerBatch, type ReadOptions } from "../read-options.js";
import { recordContract } from "../record/record-contract.js";
import { type RecordSink, recordSink } from "../record/record-sink.js";
import { type DocumentPart, documentSplitter } from "./document-splitter.js";
import { fieldProblems, isObject } from "./json-record.js";
import { headFields, headProblem } from "./ledger-head.js";
import { type Json, linePosition, parseJson, pointerOf } from "./parse-json.js";
import { scannedColumn } from "./scan/field-writers.js";
import { type RecordScanner, recordScanner } from "./scan/record-scanner.js";

/** A part of a ledger document: rows of one table, or what its head says. */
export type DocumentBatch =
  | ({ readonly kind: "rows" } & Batch)
  | {
      readonly kind: "head";
      /** The head, as far as it is in good form. */
      readonly head: LedgerHead;
      /** What was wrong with the head, or with the document between its tables. */
      readonly problems: readonly RecordProblem[];
    };

/**
 * Reads a ledger document: `{ standardVersion, reportingDivision, asOf, cutOn, projects: [ … ], … }`.
 * Records are handed over while the document is still being read, so it may be larger than memory.
 * Where it is no JSON reading stops; what stands before that place has been handed over.
 *
 * @param chunks - the document's bytes, in UTF-8
 * @param options - the file's name, limits
 */
export async function* readJson(
  chunks: Chunks,
  options: ReadOptions = {},
): AsyncGenerator<DocumentBatch, void, void> {
  const file = options.file ?? "ledger.json";
  const limits = { ...defaultLimits, ...options };
  const splitter = documentSplitter(limits.maximumRecordBytes);
  const head: Record<string, string> = {};
  const seen = new Set<string>();
  const ready: DocumentBatch[] = [];
  const found: RecordProblem[] = [];
  const strangeKeys: string[] = [];
  let isLedger = false;
  let table: OpenTable | undefined;
  let skipped = false;
  let stopped = false;

  const report = (problem: Problem, place: { line?: number; column?: number; pointer?: string }) =>
    void found.push({
      code: problem.code,
      parameters: problem.parameters,
      ...(table === undefined ? {} : { table: table.name }),
      place: { file, ...place },
    });
  const stop = (problem: Problem, place: { line?: number; column?: number } = {}): void => {
    if (!stopped) report(problem, place);
    stopped = true;
  };
  const closeTable = (): void => {
    if (table !== undefined) ready.push({ kind: "rows", ...table.take() });
    table = undefined;
  };

  /** The value of a part; `undefined` where it is no JSON, and reading has stopped. */
  const parse = (part: DocumentPart, bytes: Uint8Array) => {
    const { line, column } = part;
    const text = decode(bytes);
    if (text === undefined) {
      stop({ code: "invalid-encoding", parameters: { encoding: "UTF-8" } }, { line, column });
      return undefined;
    }
    const reading = parseJson(text, limits.maximumDepth - depthOfRecords);
    const [first] = reading.problems;
    if (reading.value !== undefined || first === undefined) return reading;
    const within = linePosition(text, first.offset);
    const place = {
      line: line + within.line - 1,
      column: within.line === 1 ? column + within.column - 1 : within.column,
    };
    const tooDeep = first.code === "too-deep" ? { limit: limits.maximumDepth } : first.parameters;
    stop({ code: first.code, parameters: tooDeep }, place);
    return undefined;
  };

  /** Opens what a key announces; what cannot be read is passed over as a whole. */
  const open = (key: string, part: DocumentPart): void => {
    closeTable();
    skipped = true;
    const pointer = pointerOf([key]);
    const place = { line: part.line, column: part.column, pointer };
    if (key === "ext") return;
    if (seen.has(key)) {
      report({ code: "duplicate-key", parameters: { key: key.slice(0, 60) } }, place);
      return;
    }
    seen.add(key);
    if (isTableName(key) || headFields.has(key)) isLedger = true;
    else strangeKeys.push(key.slice(0, 60));
    const list = part.index !== undefined;
    if (isTableName(key)) {
      if (!list) report({ code: "not-a-list", parameters: { table: key } }, place);
      else {
        table = openTable(key, file, limits);
        skipped = false;
      }
    } else if (headFields.has(key)) {
      const value = list ? [] : parse(part, part.bytes)?.value;
      if (value !== undefined && value !== null) readHead(key, value, place);
    } else if (list) {
      const suggestions = nearest(key, tableNames);
      report(
        { code: "unknown-table", parameters: { table: key.slice(0, 60), suggestions } },
        place,
      );
    } else {
      const known = nearest(key, [...headFields, ...tableNames]);
      const parameters = { table: "ledger", field: key.slice(0, 60), suggestions: known };
      report({ code: "unknown-field", parameters }, place);
    }
  };

  const readHead = (key: string, value: Json, place: { line: number; column: number }): void => {
    const problem = headProblem(key, value);
    if (problem === undefined) head[key] = value as string;
    else found.push({ ...problem, field: key, place: { file, ...place } });
  };

  const take = (part: DocumentPart): void => {
    if (stopped) return;
    if (part.index === undefined || part.index < 0) {
      const key = parse(part, part.key)?.value;
      if (typeof key === "string") open(key, part);
      return;
    }
    if (skipped || table === undefined) return;
    if (table.scanner.read(table.sink.rows, part.bytes, 0, part.bytes.length)) {
      table.places.push(part.index);
      return;
    }
    const reading = parse(part, part.bytes);
    if (reading === undefined) return;
    if (isObject(reading.value)) {
      table.places.push(part.index);
      table.sink.add(reading.value, fieldProblems(reading));
    } else {
      const pointer = pointerOf([table.name, part.index]);
      report({ code: "not-an-object", parameters: {} }, { line: part.line, pointer });
    }
  };

  for await (const piece of pieces(chunks, limits, stop)) {
    const fault = splitter.push(piece, take);
    if (fault !== undefined) stopAt(fault);
    if (stopped) break;
    const rows = table?.sink.rowCount ?? 0;
    if (table !== undefined && rows >= (options.rowsPerBatch ?? defaultRowsPerBatch)) {
      ready.push({ kind: "rows", ...table.take() });
      if (table.sink.isFull) {
        stop({ code: "too-many-extension-cells", parameters: { limit: limits.maximumCells } }, {});
      }
    }
    yield* ready.splice(0);
  }
  if (!stopped) {
    const fault = splitter.finish(take);
    if (fault !== undefined) stopAt(fault);
  }
  closeTable();
  yield* ready;
  if (!stopped && !isLedger && strangeKeys.length > 0) {
    // What other programs export, { code, msg, data }, is one thing to say, not one for every key.
    const parameters = { keys: strangeKeys.slice(0, 8), tables: tableNames };
    found.splice(0, found.length, { code: "foreign-document", parameters, place: { file } });
  }
  yield { kind: "head", head, problems: found };

  function stopAt({
    code,
    found: character,
    line,
    column,
  }: NonNullable<ReturnType<typeof splitter.push>>) {
    const limit = { limit: limits.maximumRecordBytes };
    const unexpected = character === undefined ? {} : { found: character };
    stop({ code, parameters: code === "record-too-large" ? limit : unexpected }, { line, column });
  }
}

interface OpenTable {
  readonly name: string;
  readonly sink: RecordSink;
  readonly scanner: RecordScanner;
  readonly places: number[];
  take(): Batch;
}

/** How deep a record lies in a document: in an object, in a list. */
const depthOfRecords = 2;

function openTable(name: TableName, file: string, limits: Required<Limits>): OpenTable {
  const sink = recordSink(recordContract(name), limits, scannedColumn);
  const maximumDepth = limits.maximumDepth - depthOfRecords;
  const scanner = recordScanner(name, { ...limits, maximumDepth });
  const places: number[] = [];
  return {
    name,
    sink,
    scanner,
    places,
    take: () => sink.take(pointerPlaces(file, name, Int32Array.from(places.splice(0)))),
  };
}

function pointerPlaces(file: string, table: string, indexes: Int32Array): Places {
  return {
    of(row, field) {
      const path = [table, indexes[row] ?? 0, ...(field === undefined ? [] : [field])];
      return { file, pointer: pointerOf(path) };
    },
  };
}
