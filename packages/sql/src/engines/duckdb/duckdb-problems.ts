import { IpmsError, shownValue } from "@ipms/core";
import { engineNames } from "../../engine.js";
import { EngineError } from "../../engine-error.js";
import { refusedCellOf } from "./files/cell-sql.js";
import { refusedPlace } from "./files/refused-place.js";
import type { ViewedFiles } from "./read-files.js";

const engine = engineNames.duckdb;

/** What kinds of failure DuckDB names at the beginning of its messages, and what they mean. */
const meanings: readonly (readonly [
  RegExp,
  (match: RegExpExecArray, detail: string, cause: unknown) => EngineError,
])[] = [
  [
    /^Catalog Error: Table with name (\S+) does not exist/,
    (match, _, cause) =>
      new EngineError("engine-table-missing", { table: match[1] ?? "", engine }, cause),
  ],
  [
    /^Catalog Error: (?:Table|View) with name "([^"]+)" already exists/,
    (match, _, cause) =>
      new EngineError("engine-table-exists", { table: match[1] ?? "", engine }, cause),
  ],
  [
    /^Out of Memory Error/,
    (_, detail, cause) => new EngineError("engine-out-of-memory", { engine, detail }, cause),
  ],
  [
    /^Out of Range Error: Overflow/,
    (_, __, cause) => new EngineError("sum-beyond-engine", { engine, digits: 38 }, cause),
  ],
  [
    /^Invalid Input Error: CSV Error on Line: (\d+)\n[\s\S]*?\n  file = ([^\n]*)/,
    (match, _, cause) => {
      const place = `${match[2] ?? ""}:${match[1] ?? ""}`;
      return new EngineError(
        "engine-bad-file",
        { place, engine, detail: csvDetail(match.input) },
        cause,
      );
    },
  ],
  [
    /^Invalid Input Error: .* in file "(.*)",? (?:at byte \d+ )?in line (\d+):? ([^\n]*)/,
    (match, _, cause) => {
      const place = `${match[1] ?? ""}:${match[2] ?? ""}`;
      return new EngineError("engine-bad-file", { place, engine, detail: match[3] ?? "" }, cause);
    },
  ],
  [
    /^Invalid Input Error: (?:File|No magic bytes found at end of file) '([^']*)'/,
    (match, detail, cause) =>
      new EngineError("engine-bad-file", { place: match[1] ?? "", engine, detail }, cause),
  ],
];

/**
 * What a failure of DuckDB means to who asked.
 *
 * @param cause - what DuckDB threw
 * @param views - the files behind its views, to say where a refused cell stands
 */
export async function duckdbError(
  cause: unknown,
  views: Iterable<readonly [string, ViewedFiles]>,
): Promise<Error> {
  if (cause instanceof EngineError || cause instanceof IpmsError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const cell = refusedCellOf(message);
  if (cell !== undefined) {
    const { column, value, row, table } = cell;
    const files = new Map(views).get(table);
    const place = files === undefined ? table : await refusedPlace(files.paths, files.format, row);
    return new EngineError("engine-bad-cell", { place, column, value: shownValue(value) }, cause);
  }
  const detail = firstLine(message);
  for (const [shape, meaning] of meanings) {
    const match = shape.exec(message);
    if (match !== null) return meaning(match, detail, cause);
  }
  return new EngineError("engine-failed", { engine, detail }, cause);
}

/** What is wrong with a CSV file, of all that DuckDB says about it. */
function csvDetail(message: string): string {
  const said = /\n(Expected Number of Columns|Value with|Invalid unicode|Maximum line size)[^\n]*/;
  return said.exec(message)?.[0].trim() ?? firstLine(message);
}

/** What lies behind the first line points into SQL that nobody wrote by hand. */
function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").trim();
}
