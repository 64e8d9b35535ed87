import { isTableName, type TableName, tableNames } from "@ipms/schema";
import { decode } from "../csv/cell-text.js";
import { standardTable } from "../import/standard-table.js";
import { headFields } from "../json/ledger-head.js";
import { pointerOf } from "../json/parse-json.js";
import type {
  CellScalar,
  EditableCell,
  EditableFile,
  EditableRow,
  EditableTable,
} from "./editable.js";
import { jsonScalars } from "./json-values.js";

type Rows = Map<number, Map<string, EditableCell>>;

/**
 * Opens a ledger document to change values of it.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @returns `undefined` where it is no document of the standard
 */
export function openDocumentFile(file: string, bytes: Uint8Array): EditableFile | undefined {
  const text = decode(bytes);
  const value = text === undefined ? undefined : parsed(text);
  if (text === undefined || typeof value !== "object" || value === null) return undefined;
  const isLedger = Object.keys(value).some((key) => isTableName(key) || headFields.has(key));
  if (!isLedger) return undefined;
  const spans = new Spans(text);
  const rows = new Map<string, Rows>();
  for (const { path, start, end } of jsonScalars(text)) {
    const [table, index, ...names] = path;
    if (typeof table !== "string" || typeof index !== "number" || !isNamed(names)) continue;
    const ofTable = rows.get(table) ?? new Map<number, Map<string, EditableCell>>();
    rows.set(table, ofTable);
    spans.add(rowAt(ofTable, index), names, { file, pointer: pointerOf(path) }, start, end);
  }
  const tables = tableNames.flatMap((table) => {
    const found = rows.get(table);
    return found === undefined ? [] : [tableOf(table, found)];
  });
  return spans.editable(tables);
}

/**
 * Opens newline-delimited JSON to change values of it. A line that is no JSON stays as it is.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param named - the table that its name says
 * @returns `undefined` where its keys are not the standard's
 */
export function openLinesFile(
  file: string,
  bytes: Uint8Array,
  named: TableName | undefined,
): EditableFile | undefined {
  const text = decode(bytes);
  if (text === undefined) return undefined;
  const spans = new Spans(text);
  const rows: Rows = new Map();
  let keys: readonly string[] = [];
  let offset = 0;
  for (const [index, each] of text.split("\n").entries()) {
    // A mark or a blank in front is none of the JSON.
    const before = each.length - each.replace(/^[\ufeff\s]+/, "").length;
    const line = each.slice(before);
    const value = parsed(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      if (keys.length === 0) keys = Object.keys(value);
      for (const { path, start, end } of jsonScalars(line)) {
        if (!isNamed(path)) continue;
        const place = { file, line: index + 1, pointer: pointerOf(path) };
        const at = offset + before;
        spans.add(rowAt(rows, index), path, place, at + start, at + end);
      }
    }
    offset += each.length + 1;
  }
  const table = standardTable(keys, named);
  return table === undefined ? undefined : spans.editable([tableOf(table, rows)]);
}

/** The values of a text, and where they stand in it. */
class Spans {
  readonly #text: string;
  readonly #pointers = new Set<string>();
  readonly #spans = new Map<EditableCell, readonly [start: number, end: number]>();

  constructor(text: string) {
    this.#text = text;
  }

  add(
    row: Map<string, EditableCell>,
    path: readonly string[],
    place: EditableCell["place"],
    start: number,
    end: number,
  ): void {
    const written = this.#text.slice(start, end);
    const json = JSON.parse(written) as CellScalar | null;
    const name = path.join(".");
    const pointer = `${place.line ?? ""}${place.pointer ?? ""}`;
    // A key that stands twice is a question that no fix answers.
    if (this.#pointers.has(pointer)) return void row.delete(name);
    this.#pointers.add(pointer);
    if (json === null) return;
    const cell = { place, written, json, text: typeof json === "string" ? json : written };
    row.set(name, cell);
    this.#spans.set(cell, [start, end]);
  }

  editable(tables: readonly EditableTable[]): EditableFile {
    return {
      tables,
      isTranscoded: false,
      writtenOf: (value) => JSON.stringify(value),
      write: async (changes) => {
        const edits = changes.map(([cell, to]) => [this.#spans.get(cell) ?? [0, 0], to] as const);
        let text = "";
        let at = 0;
        for (const [[start, end], to] of edits.toSorted(([[left]], [[right]]) => left - right)) {
          text += this.#text.slice(at, start) + to;
          at = end;
        }
        return new TextEncoder().encode(text + this.#text.slice(at));
      },
    };
  }
}

/** A field, or a part of an amount. */
function isNamed(path: readonly (string | number)[]): path is readonly string[] {
  const isText = path.every((each) => typeof each === "string");
  return isText && (path.length === 1 || (path.length === 2 && path[0] !== "ext"));
}

function rowAt(rows: Rows, index: number): Map<string, EditableCell> {
  const row = rows.get(index) ?? new Map<string, EditableCell>();
  rows.set(index, row);
  return row;
}

function tableOf(table: TableName, rows: Rows): EditableTable {
  const found: readonly EditableRow[] = [...rows.values()];
  return { table, header: new Map(), rows: found, isWhole: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch {
    return undefined;
  }
}
