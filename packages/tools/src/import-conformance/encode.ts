/** The encodings in which text is saved here. */
export type SavedEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "gb18030";

/** A text as bytes. UTF-16 gets its byte order mark, as spreadsheet programs write it. */
export function encode(text: string, encoding: SavedEncoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text, "utf8");
    case "utf-8-bom":
      return Buffer.from(`\ufeff${text}`, "utf8");
    case "utf-16le":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "gb18030":
      return Buffer.from([...text].flatMap(gb18030));
  }
}

let pairs: ReadonlyMap<string, readonly [number, number]> | undefined;

/** ASCII, then the pairs of bytes that the platform's decoder knows, then the planes by formula. */
function gb18030(character: string): readonly number[] {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return [point];
  pairs ??= allPairs();
  const pair = pairs.get(character);
  if (pair !== undefined) return pair;
  if (point < 0x10000) throw new Error(`no two bytes in GB18030 mean ${character}`);
  const linear = point - 0x10000;
  return [
    0x90 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}

function allPairs(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const all = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!all.has(character)) all.set(character, [lead, trail]);
    }
  }
  return all;
}
