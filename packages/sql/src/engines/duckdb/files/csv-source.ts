import { EngineError } from "../../../engine-error.js";
import { engineNames } from "../../../engine.js";
import { identifier } from "../../../identifier.js";
import { pathLiteral, textLiteral } from "../text-literal.js";
import { cellSql } from "./cell-sql.js";
import { csvHeader } from "./csv-header.js";
import type { FileSource } from "./file-source.js";

const engine = engineNames.duckdb;

/**
 * CSV files in the standard's own form as DuckDB reads them: in UTF-8, with commas, every cell a text
 * that the view turns into a value. Nothing about the files is guessed.
 *
 * @param table - the table's canonical name
 * @param paths - the files, which have the same header
 * @throws EngineError `engine-bad-file`
 */
export async function csvSource(table: string, paths: readonly string[]): Promise<FileSource> {
  const headers = await Promise.all(paths.map((path) => headerOfFile(path)));
  const [names = []] = headers;
  for (const [at, header] of headers.entries()) {
    if (header.join("\n") === names.join("\n")) continue;
    const detail = `the header differs from that of ${paths[0] ?? ""}`;
    throw new EngineError("engine-bad-file", { place: paths[at] ?? "", engine, detail });
  }
  const columns = names.map((name, at) => `${textLiteral(unique(name, at))}: 'VARCHAR'`);
  return {
    relation: `read_csv([${paths.map(pathLiteral).join(", ")}], auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${columns.join(", ")}})`,
    place: "row_number() OVER () - 1",
    names,
    cell: (name, stored, rule) => cellSql(identifier(name), stored, { table, column: name }, rule),
    text: identifier,
  };

  /** Columns without a name are passed over, but DuckDB wants one. */
  function unique(name: string, at: number): string {
    return name === "" ? `unnamed ${at + 1}` : name;
  }
}

async function headerOfFile(path: string): Promise<readonly string[]> {
  const header = await csvHeader(path);
  const repeated = header?.find((name, at) => name !== "" && header.indexOf(name) !== at);
  if (header !== undefined && repeated === undefined) return header;
  if (repeated === undefined) throw new EngineError("engine-file-headless", { place: path });
  throw new EngineError("engine-column-twice", { place: path, column: repeated });
}
