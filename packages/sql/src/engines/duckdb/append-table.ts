import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Table } from "@ipms/core";
import type { StoredSource, StoredValue } from "../stored-source.js";

/** The library, whose values and types come with it. */
type Client = typeof import("@duckdb/node-api");

/** As many rows as DuckDB holds in one piece. */
const rowsPerChunk = 2048;

/**
 * Adds the rows of a table to an empty one in DuckDB, piece by piece, past its parser.
 *
 * @param client - the library
 * @param connection - on which the table was made
 * @param table - the rows
 * @param schema - the schema that the table stands in
 * @param sources - the columns of the table in DuckDB, in their order
 * @param signal - ends it between two pieces
 */
export async function appendTable(
  client: Client,
  connection: DuckDBConnection,
  { name, rowCount }: Pick<Table, "name" | "rowCount">,
  schema: string | undefined,
  sources: readonly StoredSource[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const appender = await connection.createAppender(name, schema);
  try {
    const types = sources.map((_, at) => appender.columnType(at));
    for (let start = 0; start < rowCount; start += rowsPerChunk) {
      signal?.throwIfAborted();
      const length = Math.min(rowsPerChunk, rowCount - start);
      const chunk = client.DuckDBDataChunk.create(types, length);
      for (const [at, source] of sources.entries()) {
        const convert = converter(client, source);
        const values = Array.from({ length }, (_, row) => convert(source.valueAt(start + row)));
        chunk.setColumnValues(at, values);
      }
      appender.appendDataChunk(chunk);
      // Lets a signal in.
      await new Promise(setImmediate);
    }
  } finally {
    appender.closeSync();
  }
}

function converter(client: Client, source: StoredSource): (value: StoredValue) => DuckDBValue {
  const { room, column } = source;
  if (room !== undefined) {
    return (value) =>
      typeof value === "bigint"
        ? new client.DuckDBDecimalValue(value, room.digits, room.scale)
        : value;
  }
  if (column.kind === "row") return (value) => (typeof value === "number" ? BigInt(value) : value);
  return (value) => value;
}
