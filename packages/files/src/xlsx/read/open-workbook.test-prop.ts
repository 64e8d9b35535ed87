import * as xlsx from "@e965/xlsx";
import fc from "fast-check";
import { writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { packed, readAll, workbookFiles } from "../../../testing-workbook.js";
import type { SheetCell, SheetRow } from "../../sheet/sheet.js";

// Without the underscore: neither writer escapes text that looks like an escape, such as _x000D_.
const characters = [..."aZ0 \n\"'<>&;x#=中文（）　，😀\u{20B9F}é"];
const texts = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 20 });
const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
);
const values = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null));
type Value = string | number | boolean | null;
const tables = fc.array(fc.array(values, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 12,
});

/** A cell as the value that was written; digits are compared as the number that they are. */
function valueOf(cell: SheetCell | undefined): Value {
  if (cell === undefined) return null;
  return cell.numeric === true ? Number(cell.text) : cell.text;
}

/** Rows as written: what is empty at the end of a row, and empty rows, are nothing. */
function valuesOf(rows: readonly SheetRow[]): [number, Value[]][] {
  return rows.map(({ number, cells }) => [number, cells.map(valueOf)]);
}

function expected(table: readonly (readonly Value[])[]): [number, Value[]][] {
  return table.flatMap((row, at): [number, Value[]][] => {
    const filled = row.findLastIndex((value) => value !== null) + 1;
    const shown = row.slice(0, filled).map((value) => {
      if (typeof value === "boolean") return String(value);
      return value === 0 ? 0 : value;
    });
    return filled === 0 ? [] : [[at + 1, shown]];
  });
}

const noNegativeZero = (rows: [number, Value[]][]): [number, Value[]][] =>
  rows.map(([number, cells]) => [number, cells.map((value) => (value === 0 ? 0 : value))]);

describe("whatever a writer puts into a workbook is read", () => {
  test("of SheetJS", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.boolean(), async (table, shared) => {
        const sheet = xlsx.utils.aoa_to_sheet(table as Value[][]);
        const book = xlsx.utils.book_new();
        xlsx.utils.book_append_sheet(book, sheet, "台账");
        const options = { type: "array", bookSST: shared, compression: shared } as const;
        const bytes = new Uint8Array(xlsx.write(book, options) as ArrayBuffer);
        const { rows, told } = await readAll(bytes);
        expect(told).toEqual([]);
        expect(noNegativeZero(valuesOf(rows[0] ?? []))).toEqual(expected(table));
      }),
      { numRuns: 60 },
    );
  });

  test("of hucre", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const bytes = await writeXlsx({ sheets: [{ name: "台账", rows: table }] });
        const { rows, told } = await readAll(bytes);
        expect(told).toEqual([]);
        expect(noNegativeZero(valuesOf(rows[0] ?? []))).toEqual(expected(table));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a workbook that was damaged on its way", () => {
  const files = workbookFiles({
    sheet: Array.from(
      { length: 40 },
      (_, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at % 3}</v></c><c r="B${at + 1}" s="1"><v>${45_000 + at * 7}</v></c><c r="C${at + 1}"><f>B1</f><v>${at / 8}</v></c></row>`,
    ).join(""),
    strings: "<si><t>签约</t></si><si><t>开工</t></si><si><t>投产</t></si>",
    styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
  });
  const archives = fc.constantFrom(
    packed(files),
    packed(files, { deflated: false }),
    packed(files, { descriptors: true, long: true }),
  );
  const limits = { maximumRows: 1000, maximumColumns: 100, maximumInflatedBytes: 1_000_000 };

  test("is told, or read as it was", async () => {
    const whole = await readAll(packed(files), limits);
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(archives, flips, async (archive, changes) => {
        const bytes = archive.slice();
        for (const [at, mask] of changes) {
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ mask;
        }
        const { rows, told } = await readAll(bytes, limits);
        const silent = told.length === 0;
        expect(silent ? rows : whole.rows).toEqual(whole.rows);
        expect(rows.flat().length).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 2000 },
    );
  });

  test("is told where it breaks off", async () => {
    await fc.assert(
      fc.asyncProperty(
        archives,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (archive, part) => {
          const { sheets, told } = await readAll(archive.slice(0, archive.length * part), limits);
          expect(sheets).toEqual([]);
          expect(told).toHaveLength(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("XML that nobody would write is read to an end", async () => {
  const words = [
    "<row>",
    "</row>",
    '<row r="3">',
    "<c>",
    "</c>",
    '<c r="B2" t="s">',
    '<c t="inlineStr">',
    "<is><t>",
    "</t></is>",
    "<v>",
    "</v>",
    "<v/>",
    "1",
    "x",
    "&amp;",
    "&#0;",
    "&",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<f>",
    "</f>",
    "<",
    ">",
    '"',
    "'",
    "=",
    "</sheetData>",
    "<sheetData>",
    "<mergeCell ref='A1:B2'/>",
    "<!DOCTYPE",
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 40 }), async (parts) => {
      const sheet = `<worksheet><sheetData>${parts.join("")}</sheetData></worksheet>`;
      const { rows } = await readAll({ sheet, strings: "<si><t>a</t></si>" });
      for (const { cells } of rows.flat()) expect(cells.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
