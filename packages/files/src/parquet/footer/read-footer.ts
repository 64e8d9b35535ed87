import { ByteCursor } from "../byte-cursor.js";
import { damaged, ParquetFault, unsupported } from "../parquet-fault.js";
import { readStruct } from "../thrift/read-struct.js";
import { type StructView, structView } from "../thrift/struct-view.js";
import type { LeafColumn } from "./leaf-column.js";
import { readSchema } from "./read-schema.js";

/** The pages of one column in one group of rows. */
export interface ColumnChunk {
  /** The number of its way of compression. */
  readonly codec: number;
  /** Its bytes. */
  readonly bytes: Uint8Array;
}

/** A group of rows, column by column. */
export interface RowGroup {
  /** How many rows it has. */
  readonly rowCount: number;
  /** Its columns in the order of the schema's leaves. */
  readonly chunks: readonly ColumnChunk[];
}

/** What stands at the end of a Parquet file: which columns it has, and where. */
export interface Footer {
  /** The columns that hold values. */
  readonly columns: readonly LeafColumn[];
  /** The groups of rows, in their order. */
  readonly rowGroups: readonly RowGroup[];
}

/** PAR1 as a number, the least byte first; PARE marks an encrypted footer. */
const magic = 0x3152_4150;
const encryptedMagic = 0x4552_4150;
/** Far more than the footer of a thousand groups of a hundred columns. */
const mostFooterBytes = 32 * 1024 ** 2;

/**
 * Reads the footer of a Parquet file.
 *
 * @param file - all bytes of the file
 * @throws ParquetFault where the file is none, is cut off or damaged, or uses what is not read
 */
export function readFooter(file: Uint8Array): Footer {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 12) throw notParquet();
  const [start, end] = [view.getUint32(0, true), view.getUint32(file.length - 4, true)];
  if (end === encryptedMagic) throw unsupported("encryption");
  if (start !== magic) throw notParquet();
  if (end !== magic) throw new ParquetFault({ code: "truncated-parquet", parameters: {} });
  const length = view.getUint32(file.length - 8, true);
  if (length > file.length - 12 || length > mostFooterBytes) throw damaged("footer");
  const bytes = file.subarray(file.length - 8 - length, file.length - 8);
  const metadata = structView(readStruct(new ByteCursor(bytes, "footer")), "footer");
  const columns = readSchema(metadata.structs(2));
  const body = file.subarray(0, file.length - 8 - length);
  const rowGroups = metadata.structs(4).map((group) => readRowGroup(group, columns, body));
  const rowCount = rowGroups.reduce((sum, group) => sum + group.rowCount, 0);
  if (rowCount !== metadata.size(3)) throw damaged("footer");
  return { columns, rowGroups };
}

function readRowGroup(
  group: StructView,
  columns: readonly LeafColumn[],
  body: Uint8Array,
): RowGroup {
  const found = group.structs(1);
  if (found.length !== columns.length) throw damaged("footer");
  return {
    rowCount: group.size(3),
    chunks: found.map((chunk, at) => readChunk(chunk, columns[at], body)),
  };
}

function readChunk(
  chunk: StructView,
  column: LeafColumn | undefined,
  body: Uint8Array,
): ColumnChunk {
  if (chunk.has(1)) throw unsupported("columns in other files");
  if (chunk.has(8)) throw unsupported("encryption");
  const metadata = chunk.struct(3);
  const path = metadata?.texts(3) ?? [];
  if (metadata === undefined || path.join("\0") !== column?.path.join("\0"))
    throw damaged("footer");
  const data = metadata.size(9);
  // Some writers say 0 where there is no dictionary.
  const dictionary = metadata.number(11) ?? 0;
  const start = dictionary > 0 ? Math.min(dictionary, data) : data;
  const end = start + metadata.size(7);
  if (start < 4 || end > body.length) throw damaged("footer");
  return { codec: metadata.size(4), bytes: body.subarray(start, end) };
}

function notParquet(): ParquetFault {
  return new ParquetFault({ code: "not-parquet", parameters: {} });
}
