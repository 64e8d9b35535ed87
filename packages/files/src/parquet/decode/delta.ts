import type { ByteCursor } from "../byte-cursor.js";
import type { RawValues } from "./raw-values.js";

const mostMiniblocks = 4096;

/**
 * Whole numbers as their differences, in blocks of packed bits; sums run over their end as those of the
 * layout do.
 *
 * @param cursor - at the head of the blocks; afterwards behind the last
 * @param count - how many numbers there are
 * @param bits - of the layout, 32 or 64
 */
export function readDelta(cursor: ByteCursor, count: number, bits: 32 | 64): BigInt64Array {
  const blockSize = cursor.varint();
  const miniblocks = cursor.varint();
  const total = cursor.varint();
  const size = blockSize / miniblocks;
  if (total !== count || miniblocks === 0 || miniblocks > mostMiniblocks) cursor.fail();
  if (!Number.isInteger(size) || size === 0 || size % 8 !== 0) cursor.fail();
  const numbers = new BigInt64Array(count);
  let value = cursor.zigzag();
  if (count > 0) numbers[0] = BigInt.asIntN(bits, value);
  for (let filled = 1; filled < count;) {
    const least = cursor.zigzag();
    const widths = cursor.slice(miniblocks);
    for (let block = 0; block < miniblocks && filled < count; block += 1) {
      const width = widths[block] ?? 0;
      if (width > 64) cursor.fail();
      const end = Math.min(count, filled + size);
      const needed = Math.ceil(((end - filled) * width) / 8);
      if (needed > cursor.left) cursor.fail();
      // The last block may break off behind the numbers that it has.
      const packed = cursor.slice(Math.min((size * width) / 8, cursor.left));
      const next = unpacker(packed, BigInt(width));
      for (; filled < end; filled += 1) {
        value = BigInt.asIntN(bits, value + least + next());
        numbers[filled] = value;
      }
    }
  }
  return numbers;
}

/** Gives packed numbers one after the other. */
function unpacker(bytes: Uint8Array, width: bigint): () => bigint {
  const mask = (1n << width) - 1n;
  let held = 0n;
  let bits = 0n;
  let at = 0;
  return () => {
    while (bits < width) {
      held |= BigInt(bytes[at] ?? 0) << bits;
      at += 1;
      bits += 8n;
    }
    const value = held & mask;
    held >>= width;
    bits -= width;
    return value;
  };
}

/** The lengths of texts, then the texts. */
export function readDeltaLengths(cursor: ByteCursor, count: number): RawValues {
  const lengths = readDelta(cursor, count, 32);
  const texts = Array.from(lengths, (length) => cursor.slice(Number(length)));
  return listed(texts, cursor);
}

/**
 * Texts without what each has in common with the one before it.
 *
 * @param mostBytes - of all texts together
 */
export function readDeltaTexts(cursor: ByteCursor, count: number, mostBytes: number): RawValues {
  const prefixes = readDelta(cursor, count, 32);
  const suffixes = readDeltaLengths(cursor, count);
  const texts: Uint8Array[] = [];
  let before: Uint8Array = new Uint8Array(0);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const prefix = Number(prefixes[index]);
    const suffix = suffixes.at(index);
    if (!(suffix instanceof Uint8Array) || prefix < 0 || prefix > before.length) cursor.fail();
    const text = new Uint8Array(prefix + suffix.length);
    total += text.length;
    if (total > mostBytes) cursor.fail();
    text.set(before.subarray(0, prefix));
    text.set(suffix, prefix);
    texts.push(text);
    before = text;
  }
  return listed(texts, cursor);
}

function listed(texts: readonly Uint8Array[], cursor: ByteCursor): RawValues {
  return { count: texts.length, at: (index) => texts[index] ?? cursor.fail() };
}
