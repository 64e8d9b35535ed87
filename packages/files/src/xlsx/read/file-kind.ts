import { type Problem, problem } from "@ipms/core";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Zip archives begin with a file, with the end of an empty one, or with one of several volumes. */
const archives = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];

/**
 * Why a file cannot be an XLSX workbook, by its bytes: what its name says does not count.
 *
 * @param bytes - the file
 * @returns `undefined` for a ZIP archive, which may hold one
 */
export function refuseByBytes(bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0) return problem("empty-file").problem;
  if (archives.some((magic) => startsWith(bytes, magic))) return undefined;
  if (startsWith(bytes, compoundFile)) {
    if (holdsName(bytes, "EncryptedPackage")) return problem("protected-workbook").problem;
    const legacy = holdsName(bytes, "Workbook") || holdsName(bytes, "Book");
    return problem(legacy ? "legacy-workbook" : "not-a-workbook").problem;
  }
  // Before Excel 5 a workbook was one record after the other, the first of this kind.
  const oldest = bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0;
  return problem(oldest ? "legacy-workbook" : "not-a-workbook").problem;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Whether a compound file names a stream so, in any case: in UTF-16, in an entry of 128 bytes. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const decoder = new TextDecoder("utf-16le");
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    const ended = bytes[entry + name.length * 2] === 0;
    const begins = (bytes[entry]! | 0x20) === (name.charCodeAt(0) | 0x20);
    if (!ended || !begins) continue;
    const written = decoder.decode(bytes.subarray(entry, entry + name.length * 2));
    if (written.toLowerCase() === name.toLowerCase()) return true;
  }
  return false;
}
