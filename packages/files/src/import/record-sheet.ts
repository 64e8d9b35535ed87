import type { RecordProblem } from "@ipms/core";
import { decode } from "../csv/cell-text.js";
import { isObject } from "../json/json-record.js";
import { type Json, type JsonObject, parseJson, pointerOf } from "../json/parse-json.js";
import type { RecordBytes, RecordSource } from "../json/record-source.js";
import { defaultLimits, type Limits } from "../limits.js";
import type { Sheet, SheetCell, SheetRow } from "../sheet/sheet.js";

/** How many records are looked at for the keys, which are the headers. */
const lookedAt = 1000;

/** A record as it was read: its values, and the keys whose numbers are no whole ones. */
interface OpenRecord {
  readonly line: number;
  readonly values: JsonObject;
  readonly fractions: ReadonlySet<string>;
}

/** Records of JSON as a sheet, and its headers. */
export interface RecordSheet {
  /** The sheet; a row's number is the line on which its record begins. */
  readonly sheet: Sheet;
  /** The keys, as soon as the first row has been read. */
  readonly keys: readonly string[];
}

/**
 * Records of JSON under keys that are not the standard's as a sheet, whose header are the keys of the
 * first records.
 *
 * @param file - the file's name
 * @param records - opens the records; told what stops them
 * @param limits - how deep values may be
 */
export function recordSheet(
  file: string,
  records: (report: (problem: RecordProblem) => void) => RecordSource,
  limits: Limits,
): RecordSheet {
  const { maximumDepth, maximumColumns } = { ...defaultLimits, ...limits };
  const keys: string[] = [];
  const places = new Map<string, number>();

  async function* rows(
    report: (problem: RecordProblem) => void,
  ): AsyncGenerator<readonly SheetRow[], void, void> {
    const late = new Set<string>();
    const open = (record: RecordBytes): readonly OpenRecord[] =>
      openRecord(record, file, maximumDepth, report);
    const row = (record: OpenRecord): SheetRow => {
      const cells: (SheetCell | undefined)[] = keys.map(() => undefined);
      for (const [key, value] of Object.entries(record.values)) {
        const place = places.get(key);
        if (place !== undefined) cells[place] = cellOf(value, record.fractions.has(key));
        else if (value !== null && !late.has(key)) {
          late.add(key);
          const shown = key.slice(0, 60);
          report({
            code: "late-key",
            parameters: { key: shown },
            place: { file, line: record.line },
          });
        }
      }
      return { number: record.line, cells };
    };
    let first: OpenRecord[] | undefined = [];
    // However the bytes come, the keys are those of the same records.
    const begin = (held: readonly OpenRecord[]): readonly SheetRow[] | undefined => {
      const found = new Set<string>();
      for (const { values } of held.slice(0, lookedAt)) {
        for (const key of Object.keys(values)) found.add(key);
      }
      if (found.size > maximumColumns) {
        const parameters = { found: found.size, limit: maximumColumns };
        report({ code: "too-many-columns", parameters, place: { file } });
        return undefined;
      }
      for (const key of found) {
        places.set(key, keys.length);
        keys.push(key);
      }
      return [{ number: 0, cells: keys.map((text) => ({ text })) }, ...held.map(row)];
    };
    for await (const some of records(report)) {
      const opened = some.flatMap(open);
      if (first === undefined) yield opened.map(row);
      else {
        first.push(...opened);
        if (first.length < lookedAt) continue;
        const begun = begin(first);
        if (begun === undefined) return;
        yield begun;
        first = undefined;
      }
    }
    const begun = first && begin(first);
    if (begun !== undefined) yield begun;
  }
  return { sheet: { epoch: 1900, hiddenColumns: [], merged: [], rows }, keys };
}

function openRecord(
  { bytes, line }: RecordBytes,
  file: string,
  maximumDepth: number,
  report: (problem: RecordProblem) => void,
): readonly OpenRecord[] {
  const place = { file, line };
  const text = decode(bytes);
  if (text === undefined) {
    report({ code: "invalid-encoding", parameters: { encoding: "UTF-8" }, place });
    return [];
  }
  if (text.trim() === "") return [];
  const { value, problems } = parseJson(text.replace(/^\uFEFF/, "").trimEnd(), maximumDepth);
  const fractions = new Set<string>();
  for (const { code, parameters, pointer } of problems) {
    if (code === "inexact-number") fractions.add(pointer);
    else report({ code, parameters, place: { ...place, pointer } });
  }
  if (isObject(value)) {
    const inexact = Object.keys(value).filter((key) => fractions.has(pointerOf([key])));
    return [{ line, values: value, fractions: new Set(inexact) }];
  }
  if (value !== undefined) report({ code: "not-an-object", parameters: {}, place });
  return [];
}

/** A value as a cell. A number of JSON loses its last zeros as one of a spreadsheet does. */
function cellOf(value: Json, isFraction: boolean): SheetCell | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "object") return { text: JSON.stringify(value) };
  return { text: String(value), ...(isFraction ? { numeric: true } : {}) };
}
