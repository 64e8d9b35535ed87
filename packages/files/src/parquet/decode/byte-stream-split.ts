import { ByteCursor } from "../byte-cursor.js";
import type { LeafColumn } from "../footer/leaf-column.js";
import { readPlain } from "./plain.js";
import type { RawValues } from "./raw-values.js";

const sizes = { int32: 4, float: 4, int64: 8, double: 8 } as const;

/**
 * Values whose first bytes stand together, then the second, and so on.
 *
 * @param cursor - at the first byte
 * @param column - whose values they are
 * @param count - how many there are
 */
export function readByteStreamSplit(
  cursor: ByteCursor,
  column: LeafColumn,
  count: number,
): RawValues {
  const { type, length } = column;
  const size =
    type === "fixed-bytes" ? length : Object.hasOwn(sizes, type) ? sizes[type as "int32"] : 0;
  if (size === 0) cursor.fail();
  const split = cursor.slice(count * size);
  const whole = new Uint8Array(count * size);
  for (let byte = 0; byte < size; byte += 1) {
    for (let index = 0; index < count; index += 1) {
      whole[index * size + byte] = split[byte * count + index] ?? 0;
    }
  }
  return readPlain(new ByteCursor(whole, "values"), column, count);
}
