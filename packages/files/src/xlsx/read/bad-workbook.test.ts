import { describe, expect, test } from "vitest";
import {
  type PackedFile,
  packed,
  readAll,
  workbookFiles,
  type WorkbookXml,
} from "../../../testing-workbook.js";
import { openWorkbook } from "./open-workbook.js";

const magic = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** The first sectors of a compound file whose directory names these streams. */
function compoundFile(...names: string[]): Uint8Array {
  const directory = ["Root Entry", ...names].map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, "utf16le");
    return entry;
  });
  return Buffer.concat([magic, Buffer.alloc(504), ...directory]);
}

describe("what is no XLSX workbook is refused in words of its own", () => {
  const oneFile = (name: string): Uint8Array => packed([{ name, content: "x" }]);

  test.each<[string, Uint8Array | string, object]>([
    ["nothing", "", { code: "empty-file" }],
    ["text", "项目名称,总投资\n", { code: "not-a-workbook" }],
    ["a table in HTML", "<html><table></table></html>", { code: "not-a-workbook" }],
    [
      "a protected workbook",
      compoundFile("EncryptionInfo", "EncryptedPackage"),
      { code: "protected-workbook" },
    ],
    ["a workbook of Excel 97", compoundFile("Workbook"), { code: "legacy-workbook" }],
    ["a workbook of another writer", compoundFile("WORKBOOK"), { code: "legacy-workbook" }],
    ["a workbook of Excel 95", compoundFile("Book"), { code: "legacy-workbook" }],
    [
      "a workbook of Excel 4",
      Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0),
      { code: "legacy-workbook" },
    ],
    ["a document of Word 97", compoundFile("WordDocument"), { code: "not-a-workbook" }],
    [
      "a binary workbook",
      oneFile("xl/workbook.bin"),
      { code: "foreign-workbook", parameters: { format: ".xlsb" } },
    ],
    [
      "a workbook of LibreOffice",
      oneFile("content.xml"),
      { code: "foreign-workbook", parameters: { format: ".ods" } },
    ],
    [
      "a workbook of Numbers",
      oneFile("Index/Document.iwa"),
      { code: "foreign-workbook", parameters: { format: ".numbers" } },
    ],
    ["an archive of something else", oneFile("a.txt"), { code: "not-a-workbook" }],
    ["an empty archive", packed([]), { code: "not-a-workbook" }],
    ["half an archive", packed(workbookFiles({})).slice(0, 500), { code: "truncated-workbook" }],
  ])("%s", async (_, content, problem) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const { sheets, problems } = await openWorkbook("a.xlsx", [bytes], {});
    expect(sheets).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ ...problem, place: { file: "a.xlsx" } })]);
  });

  test("a document of Word", async () => {
    const content = `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`;
    const files = [
      { name: "_rels/.rels", content },
      { name: "word/document.xml", content: "<x/>" },
    ];
    const { problems } = await openWorkbook("a.xlsx", [packed(files)], {});
    expect(problems).toMatchObject([{ code: "not-a-workbook" }]);
  });

  test("a source that fails", async () => {
    async function* failing(): AsyncGenerator<Uint8Array, void, void> {
      yield new Uint8Array(10);
      throw Object.assign(new Error("x"), { code: "EIO" });
    }
    const { problems } = await openWorkbook("a.xlsx", failing(), {});
    expect(problems).toMatchObject([{ code: "unreadable-file", parameters: { detail: "EIO" } }]);
  });

  test("a file that is too large", async () => {
    const bytes = packed(workbookFiles({}));
    const { problems } = await openWorkbook("a.xlsx", [bytes], { maximumBytes: 100 });
    expect(problems).toMatchObject([{ code: "file-too-large", parameters: { limit: 100 } }]);
  });
});

test("a workbook of charts alone says that it holds no cells", async () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet";
  const { sheets, told } = await readAll({
    parts: {
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${type}" Target="c.xml"/></Relationships>`,
    },
  });
  expect(sheets).toEqual([]);
  expect(told).toMatchObject([{ code: "no-worksheet" }]);
});

test("macros are left alone", async () => {
  const parts = { "xl/vbaProject.bin": compoundFile("VBA") };
  const { rows, told } = await readAll({ sheet: "<row><c><v>1</v></c></row>", parts });
  expect(told).toEqual([]);
  expect(rows[0]).toHaveLength(1);
});

test("a source that fills the same memory again is read right", async () => {
  const bytes = packed(workbookFiles({ sheet: "<row><c><v>1</v></c></row>" }));
  function* refilling(): Generator<Uint8Array, void, void> {
    const memory = Buffer.alloc(100);
    for (let at = 0; at < bytes.length; at += 100) {
      const part = bytes.subarray(at, at + 100);
      memory.set(part);
      yield memory.subarray(0, part.length);
    }
  }
  const { sheets, problems } = await openWorkbook("a.xlsx", refilling(), {});
  expect(problems).toEqual([]);
  expect(sheets).toHaveLength(1);
});

describe("within limits", () => {
  const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
  const value = (name: string): string => `<c r="${name}"><v>1</v></c>`;

  test.each<[string, WorkbookXml, object, number, object]>([
    [
      "rows",
      { sheet: row(1, value("A1")) + row(9, value("A9")) + row(10, value("A10")) },
      { maximumRows: 8 },
      1,
      { code: "sheet-too-long", parameters: { limit: 8 }, place: { cell: "A9" } },
    ],
    [
      "rows by their numbers",
      { sheet: row(1, value("A1")) + row(2 ** 30, "") },
      {},
      1,
      { code: "sheet-too-long", parameters: { limit: 1_048_576 } },
    ],
    [
      "columns",
      { sheet: row(1, value("A1") + value("C1") + value("D1")) + row(2, value("Z2")) },
      { maximumColumns: 2 },
      1,
      { code: "sheet-too-wide", parameters: { limit: 2 }, place: { cell: "C1" } },
    ],
    [
      "cells",
      { sheet: row(1, value("A1") + value("B1")) + row(2, value("A2") + value("B2")) },
      { maximumCells: 3 },
      1,
      { code: "too-many-filled-cells", parameters: { limit: 3 }, place: { cell: "B2" } },
    ],
    [
      "texts",
      { sheet: row(1, value("A1")) + row(2, `<c t="str"><v>${"x".repeat(5000)}</v></c>`) },
      { maximumRecordBytes: 4096 },
      1,
      { code: "damaged-workbook", parameters: { detail: "> 4096" } },
    ],
  ])("of %s", async (_, xml, limits, count, problem) => {
    const { rows, told } = await readAll(xml, limits);
    expect(rows[0]).toHaveLength(count);
    expect(told).toMatchObject([{ ...problem }]);
  });

  test("of sheets", async () => {
    const workbook = `<workbook xmlns:r="u"><sheets>${[1, 2, 3].map((sheet) => `<sheet name="${sheet}" r:id="rId1"/>`).join("")}</sheets></workbook>`;
    const { sheets, told } = await readAll({ workbook }, { maximumSheets: 2 });
    expect(sheets.map(({ name }) => name)).toEqual(["1", "2"]);
    expect(told).toMatchObject([{ code: "too-many-sheets", parameters: { limit: 2 } }]);
  });

  test("of what many sheets inflate to, though they share a part", async () => {
    const workbook = `<workbook xmlns:r="u"><sheets>${[1, 2, 3].map((sheet) => `<sheet name="${sheet}" r:id="rId1"/>`).join("")}</sheets></workbook>`;
    const sheet = row(1, value("A1")).repeat(100);
    const { sheets, told } = await readAll({ workbook, sheet }, { maximumInflatedBytes: 10_000 });
    expect(sheets.map(({ name }) => name)).toEqual(["1", "2"]);
    expect(told).toContainEqual(
      expect.objectContaining({
        code: "workbook-expands",
        place: { file: "台账.xlsx", sheet: "3" },
      }),
    );
  });

  test("a bomb is refused by what it says of itself", async () => {
    const sheet = Buffer.concat([Buffer.from("<worksheet>"), Buffer.alloc(40_000_000, " ")]);
    const { rows, told } = await readAll({ sheet });
    expect(rows).toEqual([[]]);
    expect(told).toMatchObject([
      {
        code: "workbook-expands",
        parameters: { part: "xl/worksheets/sheet1.xml", size: 40_000_011 },
      },
    ]);
  });

  test("a bomb that makes itself small is stopped where it grows beyond that", async () => {
    const content = Buffer.concat([Buffer.from("<worksheet>"), Buffer.alloc(40_000_000, " ")]);
    const files = workbookFiles({}).map((file): PackedFile =>
      file.name.endsWith("sheet1.xml") ? { ...file, content, stated: { size: 1000 } } : file,
    );
    const { told } = await readAll(packed(files));
    expect(told).toMatchObject([{ code: "damaged-workbook", parameters: { detail: "size" } }]);
  });

  test("a row with one cell far to the right costs no more than its columns", async () => {
    const sheet = Array.from({ length: 3000 }, (_, at) => row(at + 1, value(`FAN${at + 1}`)));
    const { sheets } = await readAll({});
    expect(sheets).toHaveLength(1);
    const bytes = packed(workbookFiles({ sheet: sheet.join("") }));
    const workbook = await openWorkbook("a.xlsx", [bytes], {});
    let largest = 0;
    for await (const rows of workbook.sheets[0]?.rows(() => undefined) ?? []) {
      largest = Math.max(largest, rows.length * (rows[0]?.cells.length ?? 0));
    }
    // 4 096 columns in rows of 50 bytes: what 32 KiB of them and a batch make.
    expect(largest).toBeLessThan(4096 * 1000);
    expect(largest).toBeGreaterThan(4096 * 100);
  });

  test("styled cells without a value to the last column and row make no rows", async () => {
    const { rows, told } = await readAll({
      sheet: `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${row(1, value("A1"))}${row(1_048_576, '<c r="XFD1048576" s="1"/>')}</sheetData></worksheet>`,
    });
    expect(told).toEqual([]);
    expect(rows[0]).toHaveLength(1);
  });
});
