import { illFormedByte, type Room, type Transcoder, transcoderOf } from "./transcoder.js";
import { writeCodePoint } from "./write-code-point.js";

/**
 * UTF-16 as UTF-8. A surrogate without its other half, and a byte left over, are ill-formed.
 *
 * @param order - whether a unit's low byte comes first
 */
export function utf16Transcoder(order: "utf-16le" | "utf-16be"): Transcoder {
  const [low, high] = order === "utf-16le" ? [0, 1] : [1, 0];
  return transcoderOf(roomFor, ({ source, target }, end, ended) => {
    const unitAt = (at: number): number =>
      ((source[at + high] ?? 0) << 8) | (source[at + low] ?? 0);
    let at = 0;
    let to = 0;
    for (; at + 1 < end; at += 2) {
      const unit = unitAt(at);
      if (unit < 0x80) {
        target[to] = unit;
        to += 1;
      } else if (unit < 0xd800 || unit > 0xdfff) to = writeCodePoint(target, to, unit);
      else {
        if (at + 3 >= end && !ended && unit < 0xdc00) break;
        const next = at + 3 < end ? unitAt(at + 2) : 0;
        if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
          to = writeCodePoint(target, to, 0x10000 + ((unit - 0xd800) << 10) + next - 0xdc00);
          at += 2;
        } else {
          target[to] = illFormedByte;
          to += 1;
        }
      }
    }
    if (ended && at < end) {
      target[to] = illFormedByte;
      to += 1;
      at = end;
    }
    return { read: at, written: to };
  });
}

/** A unit of two bytes becomes three at most. */
function roomFor(length: number): Room {
  return { source: new Uint8Array(length), target: new Uint8Array(length * 2) };
}
