import type { ByteCursor } from "../byte-cursor.js";
import type { LeafColumn } from "../footer/leaf-column.js";
import type { RawValues } from "./raw-values.js";

/**
 * Values one behind the other, as they are.
 *
 * @param cursor - at the first value
 * @param column - whose values they are
 * @param count - how many there are
 */
export function readPlain(cursor: ByteCursor, column: LeafColumn, count: number): RawValues {
  switch (column.type) {
    case "boolean": {
      const bytes = cursor.slice(Math.ceil(count / 8));
      return { count, at: (index) => (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) === 1 };
    }
    case "int32":
      return fixed(cursor, count, 4, (view, at) => view.getInt32(at, true));
    case "int64":
      return fixed(cursor, count, 8, (view, at) => view.getBigInt64(at, true));
    case "float":
      return fixed(cursor, count, 4, (view, at) => view.getFloat32(at, true));
    case "double":
      return fixed(cursor, count, 8, (view, at) => view.getFloat64(at, true));
    case "int96":
      return fixedBytes(cursor, count, 12);
    case "fixed-bytes":
      return fixedBytes(cursor, count, column.length);
    case "bytes":
      return readByteArrays(cursor, count);
  }
}

function fixed(
  cursor: ByteCursor,
  count: number,
  size: number,
  get: (view: DataView, at: number) => number | bigint,
): RawValues {
  const bytes = cursor.slice(count * size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { count, at: (index) => get(view, index * size) };
}

/** Values of some bytes each. */
function fixedBytes(cursor: ByteCursor, count: number, size: number): RawValues {
  const bytes = cursor.slice(count * size);
  return { count, at: (index) => bytes.subarray(index * size, (index + 1) * size) };
}

function readByteArrays(cursor: ByteCursor, count: number): RawValues {
  if (count > cursor.left / 4) cursor.fail();
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const length = cursor.uint32();
    starts[index] = cursor.take(length);
    ends[index] = cursor.offset;
  }
  return { count, at: (index) => cursor.bytes.subarray(starts[index], ends[index]) };
}
