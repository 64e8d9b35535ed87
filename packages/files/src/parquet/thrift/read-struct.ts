import { ByteCursor } from "../byte-cursor.js";

/** A value of Thrift's compact protocol. */
export type ThriftValue = number | boolean | Uint8Array | readonly ThriftValue[] | ThriftStruct;

/** The fields of a Thrift structure by number. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

const mostLevels = 16;

/**
 * Reads a structure in Thrift's compact protocol, the form of everything in a Parquet file but its
 * values. Whole numbers that no JavaScript number holds exactly are damage: none stands for a size or
 * a place.
 *
 * @param cursor - at the structure's first byte; afterwards behind its last
 * @param levels - how deep the structure lies in others
 */
export function readStruct(cursor: ByteCursor, levels = 0): ThriftStruct {
  if (levels > mostLevels) cursor.fail();
  const fields = new Map<number, ThriftValue>();
  for (let id = 0; ;) {
    const head = cursor.byte();
    const type = head & 0x0f;
    if (type === 0) return fields;
    id = head >> 4 === 0 ? exact(cursor) : id + (head >> 4);
    fields.set(id, type <= 2 ? type === 1 : readValue(cursor, type, levels));
  }
}

function readValue(cursor: ByteCursor, type: number, levels: number): ThriftValue {
  switch (type) {
    case 1:
    case 2:
      return cursor.byte() === 1;
    case 3:
      return (cursor.byte() << 24) >> 24;
    case 4:
    case 5:
    case 6:
      return exact(cursor);
    case 7:
      // No double says anything that is needed here.
      return cursor.take(8);
    case 8:
      return cursor.slice(cursor.varint());
    case 9:
    case 10:
      return readList(cursor, levels + 1);
    case 12:
      return readStruct(cursor, levels + 1);
    default:
      return cursor.fail();
  }
}

function readList(cursor: ByteCursor, levels: number): readonly ThriftValue[] {
  if (levels > mostLevels) cursor.fail();
  const head = cursor.byte();
  const count = head >> 4 === 15 ? cursor.varint() : head >> 4;
  // Every value takes a byte at least.
  if (count > cursor.left) cursor.fail();
  const values: ThriftValue[] = [];
  for (let at = 0; at < count; at += 1) values.push(readValue(cursor, head & 0x0f, levels));
  return values;
}

function exact(cursor: ByteCursor): number {
  const value = Number(cursor.zigzag());
  return Number.isSafeInteger(value) ? value : cursor.fail();
}
