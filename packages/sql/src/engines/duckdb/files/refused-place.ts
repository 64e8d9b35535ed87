import { createReadStream } from "node:fs";
import { rowsPerFile } from "./parquet-source.js";

/** How files of records are written. */
export type FileFormat = "csv" | "ndjson" | "parquet";

/**
 * Where a row of files stands, as people look for it: `projects.csv:12`, or in Parquet, which has no
 * lines, `projects.parquet row 12`.
 *
 * @param paths - the files, in order
 * @param format - how they are written
 * @param row - the place of the row over all files, from 0
 */
export async function refusedPlace(
  paths: readonly string[],
  format: FileFormat,
  row: number,
): Promise<string> {
  if (format === "parquet") {
    const path = paths[Math.floor(row / rowsPerFile)] ?? paths[0] ?? "";
    return `${path} row ${(row % rowsPerFile) + 1}`;
  }
  let left = row;
  for (const path of paths) {
    const found = await lineOf(path, format, left);
    if ("line" in found) return `${path}:${found.line}`;
    left -= found.records;
  }
  return paths.at(-1) ?? "";
}

/** The line on which a record begins, or how many records there are. Empty lines are none. */
async function lineOf(
  path: string,
  format: "csv" | "ndjson",
  row: number,
): Promise<{ readonly line: number } | { readonly records: number }> {
  let records = format === "csv" ? -1 : 0;
  let line = 1;
  let isQuoted = false;
  let begun = 0;
  for await (const bytes of createReadStream(path)) {
    if (!(bytes instanceof Uint8Array)) continue;
    for (const byte of bytes) {
      if (byte === newline) {
        if (begun > 0 && !isQuoted) {
          if (records === row) return { line: begun };
          records += 1;
          begun = 0;
        }
        line += 1;
      } else if (byte !== carriageReturn) {
        if (begun === 0) begun = line;
        if (byte === quote && format === "csv") isQuoted = !isQuoted;
      }
    }
  }
  if (begun === 0) return { records };
  return records === row ? { line: begun } : { records: records + 1 };
}

const newline = 10;
const carriageReturn = 13;
const quote = 34;
