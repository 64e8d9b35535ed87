import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { gb18030Transcoder } from "./gb18030.js";
import { plainRoom } from "./gb18030-room.js";
import { gb18030Tally, utf8Tally } from "./tally.js";
import { illFormedByte, type Transcoder } from "./transcoder.js";
import { utf16Transcoder } from "./utf-16.js";

/** What comes out, with the bytes cut wherever `cuts` says, over and over. */
function transcode(transcoder: Transcoder, bytes: Uint8Array, cuts: readonly number[]): Uint8Array {
  const written: number[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = cuts[turn % cuts.length] ?? 1;
    written.push(...transcoder.push(bytes.subarray(at, at + size)));
    at += size;
  }
  return Uint8Array.from([...written, ...transcoder.finish()]);
}

/** The platform's strict decoder over the whole; `undefined` where it refuses. */
function platform(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const text = fc.string({ unit: "binary", maxLength: 40 });
const hardBytes = fc.uint8Array({ maxLength: 24 });
const likelyBytes = fc
  .array(fc.constantFrom(0x81, 0xd5, 0xfe, 0xff, 0x80, 0x30, 0x39, 0x40, 0x7f, 0x2c, 0x84, 0xe3), {
    maxLength: 24,
  })
  .map((values) => Uint8Array.from(values));

test("any text that GB18030 can write survives, at every cut", () => {
  fc.assert(
    fc.property(text, cuts, (value, sizes) => {
      const bytes = iconv.encode(value, "gb18030");
      // The encoder follows an older edition, so a few characters come back as others.
      const expected = platform("gb18030", bytes);
      const found = transcode(gb18030Transcoder(), bytes, sizes);
      expect(platform("utf-8", found)).toBe(expected);
      expect(expected).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test("any text survives in UTF-16, at every cut", () => {
  fc.assert(
    fc.property(text, cuts, (value, sizes) => {
      const little = Uint8Array.from(Buffer.from(value, "utf16le"));
      const big = Uint8Array.from(Buffer.from(little).swap16());
      expect(platform("utf-8", transcode(utf16Transcoder("utf-16le"), little, sizes))).toBe(value);
      expect(platform("utf-8", transcode(utf16Transcoder("utf-16be"), big, sizes))).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test("any bytes at all are decoded as by the platform, or refused as by it", () => {
  fc.assert(
    fc.property(fc.oneof(hardBytes, likelyBytes), cuts, (bytes, sizes) => {
      const decoded = platform("gb18030", bytes);
      const found = transcode(gb18030Transcoder(), bytes, sizes);
      expect(platform("utf-8", found)).toBe(decoded);
      expect(found.includes(illFormedByte)).toBe(decoded === undefined);
      for (const order of ["utf-16le", "utf-16be"] as const) {
        const units = transcode(utf16Transcoder(order), bytes, sizes);
        expect(platform("utf-8", units)).toBe(platform(order, bytes));
      }
    }),
    { numRuns: 3000 },
  );
});

test("texts of any length are transcoded in WebAssembly as without it", () => {
  const characters = fc.constantFrom("a", ",", "\n", "招", "商", "引", "资", "α", "€", "㛃", "𠮷");
  const long = fc.array(characters, { maxLength: 400 }).map((all) => all.join(""));
  fc.assert(
    fc.property(long, hardBytes, fc.integer({ min: 1, max: 300 }), (value, bytes, size) => {
      const whole = Buffer.concat([iconv.encode(value, "gb18030"), bytes]);
      const plain = transcode(gb18030Transcoder(plainRoom), whole, [size]);
      expect(transcode(gb18030Transcoder(), whole, [size])).toEqual(plain);
    }),
    { numRuns: 1000 },
  );
});

test("counting finds something ill-formed exactly where the platform refuses", () => {
  fc.assert(
    fc.property(fc.oneof(hardBytes, likelyBytes), (bytes) => {
      expect(gb18030Tally(bytes, true).illFormed > 0).toBe(
        platform("gb18030", bytes) === undefined,
      );
      expect(utf8Tally(bytes, true).illFormed > 0).toBe(platform("utf-8", bytes) === undefined);
    }),
    { numRuns: 3000 },
  );
});

test("counting counts characters", () => {
  fc.assert(
    fc.property(text, (value) => {
      const beyondAscii = [...value].filter((character) => character > "\u007F").length;
      const utf8 = new TextEncoder().encode(value);
      const long = [...value].filter((character) => character > "\u07FF").length;
      expect(utf8Tally(utf8, true)).toEqual({ wellFormed: beyondAscii, illFormed: 0, long });
      const { wellFormed, illFormed } = gb18030Tally(iconv.encode(value, "gb18030"), true);
      expect({ wellFormed, illFormed }).toEqual({ wellFormed: beyondAscii, illFormed: 0 });
    }),
    { numRuns: 500 },
  );
});
