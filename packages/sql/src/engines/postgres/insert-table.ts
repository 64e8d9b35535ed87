import type { Table } from "@ipms/core";
import { identifier } from "../../identifier.js";
import { sqlType } from "../../layout/sql-types.js";
import type { StoredSource } from "../stored-source.js";
import { arrayLiteral } from "./array-literal.js";
import type { PostgresClient } from "./postgres-client.js";

/** Rows that go in one statement. */
const rowsPerStatement = 5000;

/**
 * Adds the rows of a table to an empty one in PostgreSQL: a column is an array, bound as one parameter,
 * so that the same statement carries thousands of rows and no value stands in its text.
 *
 * @param client - the connection
 * @param table - the rows
 * @param sources - the columns of the table in PostgreSQL
 * @param signal - ends it between two statements
 */
export async function insertTable(
  client: Pick<PostgresClient, "query">,
  { name, rowCount }: Pick<Table, "name" | "rowCount">,
  sources: readonly StoredSource[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const arrays = sources.map(
    ({ column, room }, at) => `$${at + 1}::${sqlType(column.kind, "postgres", room)}[]`,
  );
  const text = `INSERT INTO ${identifier(name)} SELECT * FROM unnest(${arrays.join(", ")})`;
  for (let start = 0; start < rowCount; start += rowsPerStatement) {
    signal?.throwIfAborted();
    const length = Math.min(rowsPerStatement, rowCount - start);
    const values = sources.map(({ valueAt, room }) =>
      arrayLiteral(
        Array.from({ length }, (_, at) => valueAt(start + at)),
        room?.scale,
      ),
    );
    await client.query(text, values);
  }
}
