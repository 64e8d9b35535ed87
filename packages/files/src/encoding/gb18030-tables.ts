/** How many characters of four bytes lie in the Basic Multilingual Plane. */
export const basicFourByteCount = 39_420;

let twoBytes: Uint16Array | undefined;
let fourBytes: Uint16Array | undefined;

/**
 * The characters of two bytes at `(lead & 0x7f) << 8 | second`, 0 where there is none. The platform's
 * own decoder is asked once for all of them, so the package carries no table.
 */
export function twoByteTable(): Uint16Array {
  if (twoBytes !== undefined) return twoBytes;
  const table = new Uint16Array(0x8000);
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) bytes.push(lead, second);
    }
  }
  const text = decoded(bytes);
  for (let at = 0; at < bytes.length; at += 2) {
    const index = (((bytes[at] ?? 0) & 0x7f) << 8) | (bytes[at + 1] ?? 0);
    table[index] = text.charCodeAt(at / 2);
  }
  twoBytes = table;
  return table;
}

/** The characters of four bytes in the Basic Multilingual Plane, in their order. */
export function fourByteTable(): Uint16Array {
  if (fourBytes !== undefined) return fourBytes;
  const bytes: number[] = [];
  for (let index = 0; index < basicFourByteCount; index += 1) {
    bytes.push(0x81 + Math.floor(index / 12_600), 0x30 + (Math.floor(index / 1260) % 10));
    bytes.push(0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10));
  }
  const text = decoded(bytes);
  const table = Uint16Array.from({ length: basicFourByteCount }, (_, at) => text.charCodeAt(at));
  fourBytes = table;
  return table;
}

function decoded(bytes: readonly number[]): string {
  return new TextDecoder("gb18030", { fatal: true }).decode(Uint8Array.from(bytes));
}
