import { type Options, parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellText } from "./cell-text.js";
import { csvTokenizer, type CsvTokenizerOptions } from "./tokenizer.js";

/** The rows and the fault's code, with the bytes cut wherever `sizes` says, over and over. */
function split(text: string, sizes: readonly number[], options?: CsvTokenizerOptions) {
  const bytes = new TextEncoder().encode(text);
  const tokenizer = csvTokenizer(options);
  const rows: (string | undefined)[][] = [];
  const take: Parameters<typeof tokenizer.finish>[0] = (row) =>
    void rows.push(Array.from({ length: row.cellCount }, (_, cell) => cellText(row, cell)));
  let fault;
  for (let at = 0, turn = 0; at < bytes.length && fault === undefined; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    fault = tokenizer.push(bytes.subarray(at, at + size), take);
    at += size;
  }
  return { rows, fault: fault ?? tokenizer.finish(take) };
}

/** csv-parse in its strict setting; `undefined` where it refuses the text. */
function oracle(text: string, options: Options = {}): string[][] | undefined {
  try {
    return parse(text, {
      ...options,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n", "\r"],
    });
  } catch {
    return undefined;
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const marks = ["a", "1", " ", "招", "𠮷", ",", '"', '""', "\n", "\r", "\r\n"];
const letter = fc.constantFrom(...marks);
const cell = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(""));
const lineBreak = fc.constantFrom("\n", "\r\n", "\r");
const needsQuotes = /[",\r\n]/;

test("whatever is written, quoted as RFC 4180 asks, is read back, at every cut of the bytes", () => {
  const quoted = (text: string, always: boolean): string =>
    always || text === "" || needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rows, lineBreak, fc.boolean(), sizes, (grid, ending, ended, cuts) => {
      const lines = grid.map((row) => row.map(([text, always]) => quoted(text, always)).join(","));
      const text = lines.join(ending) + (ended && lines.length > 0 ? ending : "");
      const expected = grid.map((row) => row.map(([value]) => value));
      expect(split(text, cuts)).toEqual({ rows: expected, fault: undefined });
    }),
    { numRuns: 1000 },
  );
});

test("agrees with csv-parse on any text at all: the same rows, or both refuse", () => {
  const soup = fc.array(letter, { maxLength: 24 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(soup, sizes, (text, cuts) => {
      const { rows, fault } = split(text, cuts);
      const expected = oracle(text);
      expect(fault === undefined ? rows : undefined).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

test("agrees with csv-parse by any delimiter, and where quotation marks are plain text", () => {
  const mark = fc.constantFrom(...marks, ";", "\t", "|", "0", "!", "~");
  const soup = fc.array(mark, { maxLength: 24 }).map((texts) => texts.join(""));
  const delimiter = fc.constantFrom(",", ";", "\t", "|");
  fc.assert(
    fc.property(soup, sizes, delimiter, fc.boolean(), (text, cuts, between, quoted) => {
      const { rows, fault } = split(text, cuts, { delimiter: between.charCodeAt(0), quoted });
      const expected = oracle(text, { delimiter: between, ...(quoted ? {} : { quote: false }) });
      expect(fault === undefined ? rows : undefined).toEqual(expected);
    }),
    { numRuns: 4000 },
  );
});

test("line breaks before a fault are counted alike at every cut", () => {
  const soup = fc.array(letter, { maxLength: 24 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(soup, sizes, (text, cuts) => {
      expect(split(text, cuts)).toEqual(split(text, [Number.MAX_SAFE_INTEGER]));
    }),
    { numRuns: 1000 },
  );
});
