import type { DuckDBConnection } from "@duckdb/node-api";
import { isExtension } from "@ipms/core";
import { identifier } from "../../../identifier.js";
import { fieldsOfTable, kindOfField } from "../../stored-fields.js";
import { pathLiteral, textLiteral } from "../text-literal.js";
import { cellSql, type FileColumn, refusedCell } from "./cell-sql.js";
import type { FileSource } from "./file-source.js";

/** The types of JSON values that DuckDB tells apart, of those that a kind of field is written as. */
const whole = "'BIGINT', 'UBIGINT', 'HUGEINT'";

/**
 * Files of one JSON record a line as DuckDB reads them: every value stays JSON until the view turns it
 * into a value of its field.
 *
 * @param connection - reads which fields there are, in one pass over the files
 * @param table - the table's canonical name
 * @param paths - the files
 */
export async function ndjsonSource(
  connection: DuckDBConnection,
  table: string,
  paths: readonly string[],
): Promise<FileSource> {
  const files = `[${paths.map(pathLiteral).join(", ")}]`;
  const fields = await fieldsOfFiles(connection, table, files);
  const columns = fields.map((field) => `${textLiteral(field)}: 'JSON'`).join(", ");
  const names = fields.flatMap((field) =>
    kindOfField(table, field) === "money" ? [`${field}.amount`, `${field}.currency`] : [field],
  );
  const text = (name: string): string => {
    const [, money, part] = /^(.*)\.(amount|currency)$/.exec(name) ?? [];
    if (money === undefined || part === undefined || isExtension(name)) {
      return textOf(identifier(name), kindOfField(table, name) ?? "text", { table, column: name });
    }
    return textOf(`json_extract(${identifier(money)}, '$.${part}')`, "text", {
      table,
      column: name,
    });
  };
  return {
    relation: `read_json(${files}, format = 'newline_delimited', records = true, auto_detect = false, columns = {${columns}})`,
    place: "row_number() OVER () - 1",
    names,
    cell: (name, stored, rule) => cellSql(text(name), stored, { table, column: name }, rule),
    text,
  };
}

/** The text of a JSON value whose type is that of its field's kind; any other is refused. */
function textOf(value: string, kind: string, where: FileColumn): string {
  const type = `json_type(${value})`;
  const refused = refusedCell(`CAST(${value} AS VARCHAR)`, where);
  const read =
    kind === "boolean"
      ? `WHEN ${type} = 'BOOLEAN' THEN CAST(${value} AS VARCHAR)`
      : kind === "integer"
        ? `WHEN ${type} IN (${whole}) THEN CAST(${value} AS VARCHAR)`
        : `WHEN ${type} = 'VARCHAR' THEN json_extract_string(${value}, '$')`;
  return `CASE WHEN ${value} IS NULL OR ${type} = 'NULL' THEN NULL ${read} ELSE ${refused} END`;
}

async function fieldsOfFiles(
  connection: DuckDBConnection,
  table: string,
  files: string,
): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(
    `SELECT json_group_structure(json) FROM read_ndjson_objects(${files})`,
  );
  const structure: unknown = JSON.parse(String(reader.getRows()[0]?.[0] ?? "{}"));
  const keys = typeof structure === "object" && structure !== null ? Object.keys(structure) : [];
  const fields = keys.filter((key) => kindOfField(table, key) !== undefined);
  // Where nothing is known of the records, reading them will tell what is wrong.
  return fields.length > 0 ? fields : fieldsOfTable(table).map(([field]) => field);
}
