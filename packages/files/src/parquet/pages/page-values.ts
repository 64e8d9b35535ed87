import { ByteCursor } from "../byte-cursor.js";
import { readByteStreamSplit } from "../decode/byte-stream-split.js";
import { readDelta, readDeltaLengths, readDeltaTexts } from "../decode/delta.js";
import { readHybrid } from "../decode/hybrid.js";
import { readPlain } from "../decode/plain.js";
import type { RawValues } from "../decode/raw-values.js";
import type { LeafColumn } from "../footer/leaf-column.js";
import { unsupported } from "../parquet-fault.js";
import { encodings } from "./page-header.js";

/** The most bytes that texts of one page have, where each repeats what the one before it has. */
const mostTextBytes = 256 * 1024 ** 2;

/**
 * The values of a data page that are there.
 *
 * @param cursor - at the first
 * @param column - whose they are
 * @param encoding - how they are written
 * @param count - how many there are
 * @param dictionary - the values that the page refers to, where the column has such
 */
export function readValues(
  cursor: ByteCursor,
  column: LeafColumn,
  encoding: number,
  count: number,
  dictionary: { readonly length: number } | undefined,
): { readonly raw: RawValues } | { readonly places: Int32Array } {
  switch (encoding) {
    case encodings.plain:
      return { raw: readPlain(cursor, column, count) };
    case encodings.plainDictionary:
    case encodings.dictionary:
      return { places: readPlaces(cursor, count, dictionary?.length ?? 0) };
    case encodings.runs: {
      if (column.type !== "boolean") return cursor.fail();
      const runs = new ByteCursor(cursor.slice(cursor.uint32()), column.path.join("."));
      const numbers = readHybrid(runs, 1, count);
      return { raw: { count, at: (index) => numbers[index] === 1 } };
    }
    case encodings.delta: {
      const long = column.type === "int64";
      if (!long && column.type !== "int32") return cursor.fail();
      const numbers = readDelta(cursor, count, long ? 64 : 32);
      const at = (index: number): bigint => numbers[index] ?? cursor.fail();
      return { raw: { count, at: long ? at : (index) => Number(at(index)) } };
    }
    case encodings.deltaLengths:
      return { raw: textsOnly(column, cursor, readDeltaLengths(cursor, count)) };
    case encodings.deltaTexts:
      return { raw: textsOnly(column, cursor, readDeltaTexts(cursor, count, mostTextBytes)) };
    case encodings.byteStreamSplit:
      return { raw: readByteStreamSplit(cursor, column, count) };
    default:
      throw unsupported(`encoding ${encoding}`);
  }
}

/** Places in the dictionary, none of them behind its end. */
function readPlaces(cursor: ByteCursor, count: number, size: number): Int32Array {
  if (count === 0) return new Int32Array(0);
  const places = readHybrid(cursor, cursor.byte(), count);
  for (const place of places) if (place < 0 || place >= size) cursor.fail();
  return places;
}

/** Texts of another length than the column's values have would be read as other numbers. */
function textsOnly(column: LeafColumn, cursor: ByteCursor, texts: RawValues): RawValues {
  if (column.type === "bytes") return texts;
  if (column.type !== "fixed-bytes") return cursor.fail();
  return {
    count: texts.count,
    at(index) {
      const text = texts.at(index);
      return text instanceof Uint8Array && text.length === column.length ? text : cursor.fail();
    },
  };
}
