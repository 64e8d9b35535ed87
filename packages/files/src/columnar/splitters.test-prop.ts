import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../csv/cell-text.js";
import type { CsvTokenizerOptions } from "../csv/tokenizer.js";
import { type BlockSplitter, lineOf, type Split } from "./cell-block.js";
import { nativeScan } from "./native-scan.js";
import { plainSplitter } from "./plain-splitter.js";
import { scanSplitter } from "./scan-splitter.js";

function scanning(options: CsvTokenizerOptions): BlockSplitter {
  const native = nativeScan();
  if (native === undefined) throw new Error("the tests run where WebAssembly does");
  return scanSplitter(native, options);
}

/** Every cell with its line, and the fault, with the bytes cut wherever `sizes` says, over and over. */
function split(splitter: BlockSplitter, bytes: Uint8Array, sizes: readonly number[]) {
  const rows: [number, string | undefined][][] = [];
  let wellFormed = true;
  const take = ({ blocks, fault }: Split): Split["fault"] => {
    for (const block of blocks) {
      wellFormed &&= block.wellFormed;
      for (let row = 0; row < block.rowCount; row += 1) {
        const first = block.firstCells[row] ?? 0;
        rows.push(
          Array.from({ length: block.cellCounts[row] ?? 0 }, (_, cell) => [
            lineOf(block, row, cell),
            decode(block.bytes.slice(block.starts[first + cell], block.ends[first + cell])),
          ]),
        );
      }
    }
    return fault;
  };
  let fault;
  for (let at = 0, turn = 0; at < bytes.length && fault === undefined; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    fault = take(splitter.push(bytes.slice(at, at + size)));
    at += size;
  }
  fault ??= take(splitter.finish());
  return { rows, wellFormed, fault };
}

const encoder = new TextEncoder();
const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });
const delimiter = fc.constantFrom(...",;\t|");
const options = fc
  .tuple(delimiter, fc.boolean())
  .map(([mark, quoted]) => ({ delimiter: mark.charCodeAt(0), quoted }));

/** What the fast splitter finds at these cuts, and what the plain one finds in the whole. */
function both(bytes: Uint8Array, given: CsvTokenizerOptions, cuts: readonly number[]) {
  const plain = split(plainSplitter(given), bytes, [Number.MAX_SAFE_INTEGER]);
  const scanned = split(scanning(given), bytes, cuts);
  // Bytes behind a fault may be looked at by the one and not by the other.
  const { fault, wellFormed } = plain;
  return { plain, scanned: fault === undefined ? scanned : { ...scanned, wellFormed } };
}

test("both splitters give the same cells, lines and faults of any text at every cut", () => {
  const mark = fc.constantFrom(..."a1 招𠮷é,;\t|", '"', '"', '""', "\n", "\r", "\r\n", "\uFEFF");
  const soup = fc.array(mark, { maxLength: 60 }).map((marks) => marks.join(""));
  fc.assert(
    fc.property(soup, options, sizes, (text, given, cuts) => {
      const { plain, scanned } = both(encoder.encode(text), given, cuts);
      expect(scanned).toEqual(plain);
    }),
    { numRuns: 1500 },
  );
});

test("both splitters agree where quotation marks stand rightly, in rows longer than a step", () => {
  const plain = fc.constantFrom("", "1", "招商引资", "x".repeat(70), "2023-06-18");
  const quoted = fc
    .array(fc.constantFrom("a", "招", '""', "\n", "\r\n", "\r", ",", ";"), { maxLength: 80 })
    .map((letters) => `"${letters.join("")}"`);
  const row = fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 6 });
  const ending = fc.constantFrom("\n", "\r\n", "\r", "\n\n");
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      ending,
      fc.boolean(),
      sizes,
      (rows, end, ended, cuts) => {
        const text = rows.map((cells) => cells.join(",")).join(end) + (ended ? end : "");
        const { plain: expected, scanned } = both(encoder.encode(text), {}, cuts);
        expect(scanned).toEqual(expected);
      },
    ),
    { numRuns: 600 },
  );
});

test("both splitters agree on any bytes, NUL and ill-formed UTF-8 among them", () => {
  const special = fc.constantFrom(
    0,
    0x0a,
    0x0d,
    0x22,
    0x2c,
    0xe6,
    0x8b,
    0xff,
    0xc0,
    0xed,
    0xa0,
    0xf4,
  );
  const bytes = fc.array(fc.oneof(fc.integer({ min: 0x20, max: 0xff }), special), {
    maxLength: 120,
  });
  fc.assert(
    fc.property(bytes, options, sizes, (list, given, cuts) => {
      const { plain, scanned } = both(Uint8Array.from(list), given, cuts);
      expect(scanned).toEqual(plain);
    }),
    { numRuns: 1000 },
  );
});

test("a row that outgrows the limit ends the file for both splitters", () => {
  const bytes = encoder.encode(`a,b\n1,2\n${"x".repeat(300)}`);
  for (const splitter of [
    plainSplitter({ maximumRowBytes: 100 }),
    scanning({ maximumRowBytes: 100 }),
  ]) {
    const { rows, fault } = split(splitter, bytes, [400]);
    expect(rows).toHaveLength(2);
    expect(fault).toMatchObject({ code: "record-too-large", line: 3 });
  }
});

test("agrees with the platform's decoder about what is UTF-8", () => {
  const native = nativeScan();
  if (native === undefined) throw new Error("the tests run where WebAssembly does");
  native.reserve(1000);
  const part = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }).map((text) => [...encoder.encode(text)]),
    fc.array(fc.integer({ min: 0x7e, max: 0xff }), { maxLength: 4 }),
    fc.constantFrom([0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc1, 0xbf]),
    fc.constantFrom([0xf0, 0x8f, 0xbf, 0xbf], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xe6, 0x8b]),
    fc.integer({ min: 50, max: 140 }).map((length) => Array<number>(length).fill(0x61)),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 6 }),
      fc.integer({ min: 0, max: 40 }),
      (parts, shift) => {
        const bytes = Uint8Array.from(parts.flat());
        native.bytes.fill(0x80);
        native.bytes.set(bytes, shift);
        const expected = decode(bytes) !== undefined;
        expect(native.isUtf8(shift, shift + bytes.length)).toBe(expected);
      },
    ),
    { numRuns: 5000 },
  );
});
