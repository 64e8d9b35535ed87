import { assembly, assemblyPageSize } from "@ipms/core";
import { gb18030Module } from "../generated/gb18030-module.js";
import { twoByteTable } from "./gb18030-tables.js";
import type { Room, Transcoded } from "./transcoder.js";
import { writeCodePoint } from "./write-code-point.js";

/** Room in which the common characters of GB18030 are transcoded in one go. */
export interface Gb18030Room extends Room {
  /** Transcodes ASCII and characters of two bytes, up to whatever is neither or the end. */
  common(at: number, end: number, to: number): Transcoded;
}

interface Exports {
  transcode(at: number, end: number, to: number): number;
  readonly written: { readonly value: number };
}

/** How many bytes of UTF-8 one byte becomes at most: that by which Windows writes the euro sign. */
const expansion = 3;
/** How far the loop looks and writes beyond the end. */
const padding = 16;
const notAscii = 0xff;
const tableSize = 0x8000;

const assemble = assembly([gb18030Module]);

/** Room for so many bytes: in WebAssembly where the platform has it. */
export function gb18030Room(length: number): Gb18030Room {
  return nativeRoom(length) ?? plainRoom(length);
}

function nativeRoom(length: number): Gb18030Room | undefined {
  const from = tableSize * Uint32Array.BYTES_PER_ELEMENT;
  const into = from + length + padding;
  const size = into + length * expansion + padding;
  const assembled = assemble(Math.ceil(size / assemblyPageSize));
  if (assembled === undefined) return undefined;
  const { buffer, exports } = assembled;
  new Uint32Array(buffer, 0, tableSize).set(utf8Table());
  const native = exports[0] as Exports;
  const source = new Uint8Array(buffer, from, length);
  const padded = new Uint8Array(buffer, from, length + padding);
  return {
    source,
    target: new Uint8Array(buffer, into, length * expansion),
    common(at, end, to) {
      padded.fill(notAscii, end, end + padding);
      const read = native.transcode(from + at, from + end, into + to) - from;
      return { read, written: native.written.value - into };
    },
  };
}

let utf8: Uint32Array | undefined;

/** The characters of two bytes as UTF-8, with their number of bytes in the highest byte. */
function utf8Table(): Uint32Array {
  const bytes = new Uint8Array(4);
  utf8 ??= Uint32Array.from(twoByteTable(), (unit) => {
    if (unit === 0) return 0;
    const length = writeCodePoint(bytes.fill(0), 0, unit);
    return (length << 24) | ((bytes[2] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[0] ?? 0);
  });
  return utf8;
}

/** The same loop where WebAssembly is missing or forbidden. */
export function plainRoom(length: number): Gb18030Room {
  const table = twoByteTable();
  const source = new Uint8Array(length);
  const target = new Uint8Array(length * expansion);
  return {
    source,
    target,
    common(from, end, into) {
      let at = from;
      let to = into;
      while (at < end) {
        const lead = source[at] ?? 0;
        if (lead < 0x80) {
          target[to] = lead;
          to += 1;
          at += 1;
          continue;
        }
        const unit = at + 1 < end ? table[((lead & 0x7f) << 8) | (source[at + 1] ?? 0)] : 0;
        if (unit === 0 || unit === undefined) break;
        to = writeCodePoint(target, to, unit);
        at += 2;
      }
      return { read: at, written: to };
    },
  };
}
