import type { Table } from "@ipms/core";
import { standardVersion } from "@ipms/schema";
import type { SchemaElement } from "hyparquet-writer";
import { tableFields } from "../../write/table-fields.js";
import { type WrittenColumn, writtenColumns } from "./written-column.js";

/** Rows of a group: few enough for little memory, many enough to compress well. */
const rowsPerGroup = 65_536;

/**
 * A table as Parquet, piece by piece, for programs that count: columns with canonical names in the
 * standard's order, compressed with Snappy. Amounts are `DECIMAL(18, 2)`, other decimals
 * `DECIMAL(18, 4)`, and `DECIMAL(38, …)` where a value needs more; a column of dates is `DATE` if every
 * date is known to its day, and ISO texts otherwise. Nothing is rounded; equal tables give equal
 * bytes; reading it again gives the same table. The version of the standard and the table's name are
 * in the file's metadata, as `ipms.standardVersion` and `ipms.table`.
 *
 * The library that writes the format is loaded when the first piece is asked for.
 *
 * @example
 * ```ts
 * import { readNdjson, readParquet, writeParquet } from "@ipms/files";
 *
 * const days = [new TextEncoder().encode('{"date":"2024-02-29","working":true}\n')];
 * for await (const { table } of readNdjson("calendars", days)) {
 *   const pieces: Uint8Array[] = [];
 *   for await (const piece of writeParquet(table)) pieces.push(piece);
 *   for await (const again of readParquet("calendars", pieces)) {
 *     console.log(again.table.rowCount, again.problems); // => 1 []
 *   }
 * }
 * ```
 *
 * @param table - the table
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export async function* writeParquet(table: Table): AsyncGenerator<Uint8Array, void, void> {
  const columns = tableFields(table).flatMap((field) => writtenColumns(field, table.rowCount));
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const bytes = new ByteWriter();
  const root: SchemaElement = { name: "schema", num_children: columns.length };
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [root, ...columns.map(({ element }) => element)],
    createdBy: "ipms",
    kvMetadata: [
      { key: "ipms.standardVersion", value: standardVersion },
      { key: "ipms.table", value: table.name },
    ],
  });
  const handOver = (): Uint8Array => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return piece;
  };
  for (let row = 0; row < table.rowCount; row += rowsPerGroup) {
    const count = Math.min(rowsPerGroup, table.rowCount - row);
    const columnData = columns.map((column) => groupOf(column, row, count));
    await writer.write({ columnData, rowGroupSize: count });
    yield handOver();
  }
  await writer.finish();
  yield handOver();
}

function groupOf({ element, value }: WrittenColumn, row: number, count: number) {
  return { name: element.name, data: Array.from({ length: count }, (_, at) => value(row + at)) };
}
