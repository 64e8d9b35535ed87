import { type Outcome, type Problem, ok, problem } from "@ipms/core";
import { defaultLimits, type Limits } from "../limits.js";
import { crc32 } from "./crc-32.js";
import { inflate } from "./inflate.js";
import { readDirectory } from "./read-directory.js";
import type { ZipEntry } from "./zip-entry.js";

/** An archive that is open. */
export interface Zip {
  /** Its own bytes. */
  readonly length: number;
  /** Whether it holds a file of this name, in any case of letters. */
  has(name: string): boolean;
  /** The bytes of a file of this name once inflated, as the archive states them; 0 where there is none. */
  sizeOf(name: string): number;
  /**
   * The content of a file in pieces of about 256 KiB; a piece is good until the next is asked for.
   * Ends early where the file is damaged, grows too much or does not exist, and tells why.
   *
   * @param name - its name, in any case of letters
   * @param stop - told why it ended early; where nobody is told, the check value is not looked at
   */
  read(name: string, stop?: (problem: Problem) => void): AsyncGenerator<Uint8Array, void, void>;
}

const localSignature = 0x04034b50;
const localSize = 30;
const pieceSize = 256 * 1024;
/** What inflates to no more than this harms nobody, whatever its ratio. */
const harmlessSize = 16 * 1024 * 1024;

/**
 * Opens an archive. Of every file the sizes that the directory states are held against the limits
 * before it is inflated, and it may not grow beyond them.
 *
 * @param bytes - the archive
 * @param limits - on the number of files, and on what they may become
 */
export function openZip(bytes: Uint8Array, limits: Limits): Outcome<Zip> {
  const directory = readDirectory(bytes, limits.maximumParts ?? defaultLimits.maximumParts);
  if (!directory.ok) return directory;
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory.value) {
    const key = keyOf(entry.name);
    if (entries.has(key)) return damaged(entry.name, "ZIP");
    entries.set(key, entry);
  }
  return ok({
    length: bytes.length,
    has: (name) => entries.has(keyOf(name)),
    sizeOf: (name) => entries.get(keyOf(name))?.size ?? 0,
    async *read(name, stop) {
      const entry = entries.get(keyOf(name));
      if (entry === undefined)
        return stop?.(problem("missing-workbook-part", { part: name }).problem);
      const packed = packedBytes(bytes, entry, limits);
      if (!packed.ok) return stop?.(packed.problem);
      const inflated = entry.method === 0 ? [packed.value] : inflate(packed.value, entry.size);
      let size = 0;
      let crc = 0;
      try {
        for await (const piece of gathered(inflated, entry.size)) {
          size += piece.length;
          if (size > entry.size) break;
          if (stop !== undefined) crc = crc32(piece, crc);
          yield piece;
        }
      } catch {
        return stop?.(damaged(entry.name, "deflate").problem);
      }
      if (size !== entry.size) return stop?.(damaged(entry.name, "size").problem);
      if (crc !== entry.crc) stop?.(damaged(entry.name, "CRC-32").problem);
    },
  });
}

/** Writers differ in letter case, in slashes and in whether one stands at the beginning. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function damaged(part: string, detail: string) {
  return problem("damaged-workbook", { part, detail });
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry, limits: Limits): Outcome<Uint8Array> {
  const { name: part, offset, size, compressedSize } = entry;
  const most = limits.maximumInflatedBytes ?? defaultLimits.maximumInflatedBytes;
  const ratio = limits.maximumExpansion ?? defaultLimits.maximumExpansion;
  if (entry.encrypted) return problem("protected-workbook");
  if (entry.method !== 0 && entry.method !== 8) return damaged(part, `ZIP ${entry.method}`);
  if (size > most || (size > harmlessSize && size > compressedSize * ratio)) {
    return problem("workbook-expands", { part, compressed: compressedSize, size });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    offset < 0 ||
    offset + localSize > bytes.length ||
    view.getUint32(offset, true) !== localSignature
  ) {
    return damaged(part, "ZIP");
  }
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + localSize + nameLength + view.getUint16(offset + 28, true);
  const end = start + compressedSize;
  return end > bytes.length ? damaged(part, "ZIP") : ok(bytes.subarray(start, end));
}

/** Small pieces gathered into larger ones, in memory that is used again. */
async function* gathered(
  small: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  expected: number,
): AsyncGenerator<Uint8Array, void, void> {
  const memory = new Uint8Array(Math.min(pieceSize, expected + 1));
  let filled = 0;
  for await (const piece of small) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + memory.length - filled);
      memory.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled === memory.length) {
        yield memory;
        filled = 0;
      }
    }
  }
  if (filled > 0) yield memory.subarray(0, filled);
}
