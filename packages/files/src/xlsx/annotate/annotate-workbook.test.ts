import { type CellObject, read, type WorkSheet } from "@e965/xlsx";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { writeArchive } from "../write/archive.js";
import { joined } from "../write/deflate.js";
import { defaultLimits } from "../../limits.js";
import { openZip } from "../../zip/open-zip.js";
import { readDirectory } from "../../zip/read-directory.js";
import { annotateWorkbook, type CellAnnotation } from "./annotate-workbook.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Every part as text by name; what is no text keeps its bytes as characters. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = openZip(bytes, {});
  const directory = readDirectory(bytes, defaultLimits.maximumParts);
  const parts = new Map<string, string>();
  if (!zip.ok || !directory.ok) throw new Error("no archive");
  for (const { name } of directory.value) {
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.value.read(name, ({ code }) => expect(code).toBe(""))) {
      pieces.push(piece.slice());
    }
    parts.set(name, decoder.decode(joined(pieces)));
  }
  return parts;
}

async function archive(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const files = Object.entries(parts).map(([name, text]) => ({
    name,
    content: [encoder.encode(text)],
  }));
  for await (const piece of writeArchive(files)) pieces.push(piece);
  return joined(pieces);
}

async function annotated(bytes: Uint8Array, notes: readonly CellAnnotation[]): Promise<Uint8Array> {
  const copy = await annotateWorkbook(bytes, notes);
  expect(copy).toMatchObject({ ok: true });
  return copy.ok ? copy.value : new Uint8Array();
}

const note = (cell: string, text: string, severity: CellAnnotation["severity"] = "error") =>
  ({ sheet: "台账", cell, text, severity }) as const;

const cellOf = (sheet: WorkSheet | undefined, name: string): CellObject | undefined =>
  sheet?.[name] as CellObject | undefined;

/** As another program writes it: shared texts, a note, a drop-down, a date with its own style. */
async function foreignBook(): Promise<Uint8Array> {
  const border = { style: "thin" } as const;
  return await writeXlsx({
    sheets: [
      {
        name: "台账",
        rows: [
          ["项目名称", "签约日期", "总投资（万元）"],
          ["甲", null, 1200],
          ["乙", null, 0.5],
        ],
        cells: new Map([
          [
            "1,1",
            {
              value: 45095,
              style: { numFmt: "yyyy年m月d日", font: { bold: true }, border: { top: border } },
            },
          ],
          ["1,0", { value: "甲", comment: { text: "原有批注", author: "张三" } }],
        ]),
        dataValidations: [{ type: "list", range: "A2:A9", values: ["甲", "乙"] }],
        freezePane: { rows: 1 },
      },
      { name: "Other", rows: [["x"]] },
    ],
  });
}

describe("an annotated copy", () => {
  it("carries notes and fills, as other programs see it", async () => {
    const copy = await annotated(await foreignBook(), [
      note("B2", "签约日期晚于统计日期 <a> & b"),
      note("C3", "数额可疑", "warning"),
      note("C3", "单位不明", "info"),
      note("F7", "缺少一列"),
    ]);
    const sheet = read(copy, { cellStyles: true, cellNF: true }).Sheets["台账"];
    expect(cellOf(sheet, "B2")?.c?.map(({ t }) => t)).toEqual(["签约日期晚于统计日期 <a> & b"]);
    expect(cellOf(sheet, "C3")?.c?.map(({ t }) => t)).toEqual(["数额可疑\n\n单位不明"]);
    expect(cellOf(sheet, "B2")).toMatchObject({ v: 45095, z: "yyyy年m月d日" });
    expect(cellOf(sheet, "B2")?.s).toMatchObject({ fgColor: { rgb: "FFC7CE" } });
    expect(cellOf(sheet, "C3")?.s).toMatchObject({ fgColor: { rgb: "FFEB9C" } });

    const { sheets } = await readXlsx(copy, { readStyles: true });
    const cells = sheets[0]?.cells;
    expect(cells?.get("1,0")?.comment?.text).toBe("原有批注");
    expect(cells?.get("1,1")?.comment).toMatchObject({ author: "IPMS" });
    expect(cells?.get("1,1")?.style).toMatchObject({
      font: { bold: true },
      border: { top: { style: "thin" } },
      fill: { pattern: "solid" },
    });
    expect(cells?.get("6,5")?.comment?.text).toBe("缺少一列");
    expect(sheets[0]?.dataValidations).toHaveLength(1);
    expect(sheets[1]?.rows).toEqual([["x"]]);
  });

  it("appends to a note that is there", async () => {
    const copy = await annotated(await foreignBook(), [note("A2", "重名")]);
    const { sheets } = await readXlsx(copy);
    expect(sheets[0]?.cells?.get("1,0")?.comment).toMatchObject({
      author: "张三",
      text: "原有批注\n\n重名",
    });
  });

  it("leaves every other part as it was, and of the sheet everything but the cells", async () => {
    const before = await foreignBook();
    const copy = await annotated(before, [note("B3", "缺签约日期")]);
    const [old, fresh] = [await partsOf(before), await partsOf(copy)];
    const changed = [...fresh].filter(([name, text]) => old.get(name) !== text);
    expect(changed.map(([name]) => name).toSorted()).toEqual([
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const sheet = fresh.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet.replace(/<c r="B3" s="\d+"\/>/, "")).toBe(old.get("xl/worksheets/sheet1.xml"));
    const styles = fresh.get("xl/styles.xml") ?? "";
    const added = styles
      .replace(/<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE".*?<\/fill>/, "")
      .replace(/<xf fillId="\d+" applyFill="1"[^>]*\/>/, "");
    const uncounted = (text = "") => text.replace(/<(fills|cellXfs) count="\d+"/g, "<$1");
    expect(uncounted(added)).toBe(uncounted(old.get("xl/styles.xml")));
  });

  it("is the very same without annotations", async () => {
    const before = await foreignBook();
    expect(await partsOf(await annotated(before, []))).toEqual(await partsOf(before));
  });
});

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' +
  '<Override PartName="/xl/worksheets/s.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
const relations = (items: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** A macro workbook without styles whose XML has prefixes, as some programs write it. */
function prefixedParts(sheet: string): Record<string, string> {
  const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return {
    "[Content_Types].xml": types,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<x:workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="台账" sheetId="1" r:id="a1"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relations(relation("a1", "worksheet", "worksheets/s.xml")),
    "xl/worksheets/s.xml": `<x:worksheet ${main}>${sheet}</x:worksheet>`,
    "xl/vbaProject.bin": "macros \u0000\u0001",
  };
}

describe("the bytes of a sheet", () => {
  const s = (text: string): string =>
    text.replace(/s="\d+"/g, (style) => (style === 's="0"' ? style : 's="#"'));

  it.each([
    [
      "a cell without a style",
      '<x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData>',
      '<x:sheetData><x:row r="2"><x:c s="#" r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    ],
    [
      "cells and rows without places",
      "<x:sheetData><x:row/><x:row><x:c/><x:c t='n'><x:v>1</x:v></x:c></x:row></x:sheetData>",
      "<x:sheetData><x:row/><x:row><x:c/><x:c s=\"#\" t='n'><x:v>1</x:v></x:c></x:row></x:sheetData>",
    ],
    [
      "a cell that is not there, between others",
      '<x:dimension ref="A2:C2"/><x:sheetData><x:row r="2" spans="1:3"><x:c r="A2"/><x:c r="C2"/></x:row></x:sheetData>',
      '<x:dimension ref="A2:C2"/><x:sheetData><x:row r="2" spans="1:3"><x:c r="A2"/><x:c r="B2" s="#"/><x:c r="C2"/></x:row></x:sheetData>',
    ],
    [
      "a cell at the end of a row, whose hints grow",
      '<x:dimension ref="A1:A2"/><x:sheetData><x:row r="2" spans="1:1"><x:c r="A2"/></x:row></x:sheetData>',
      '<x:dimension ref="A1:B2"/><x:sheetData><x:row r="2" spans="1:2"><x:c r="A2"/><x:c r="B2" s="#"/></x:row></x:sheetData>',
    ],
    [
      "an empty row with its height",
      '<x:sheetData><x:row r="2" spans="1:1" ht="20"/></x:sheetData>',
      '<x:sheetData><x:row r="2" ht="20"><x:c r="B2" s="#"/></x:row></x:sheetData>',
    ],
    [
      "a row between others",
      '<x:sheetData><x:row r="1"/><x:row r="4"/></x:sheetData>',
      '<x:sheetData><x:row r="1"/><x:row r="2"><x:c r="B2" s="#"/></x:row><x:row r="4"/></x:sheetData>',
    ],
    [
      "a row behind all",
      '<x:sheetData><x:row r="1"/></x:sheetData>',
      '<x:sheetData><x:row r="1"/><x:row r="2"><x:c r="B2" s="#"/></x:row></x:sheetData>',
    ],
    [
      "a sheet without rows",
      "<x:sheetData/>",
      '<x:sheetData><x:row r="2"><x:c r="B2" s="#"/></x:row></x:sheetData>',
    ],
    [
      "what looks like a cell but is none",
      '<x:sheetData><!-- <x:c r="B2"/> --><x:row r="2"><x:c r="A2" t="str"><x:v><![CDATA[<c r="B2">]]></x:v></x:c></x:row></x:sheetData>',
      '<x:sheetData><!-- <x:c r="B2"/> --><x:row r="2"><x:c r="A2" t="str"><x:v><![CDATA[<c r="B2">]]></x:v></x:c><x:c r="B2" s="#"/></x:row></x:sheetData>',
    ],
  ])("change for %s", async (_, before, after) => {
    const book = await archive(prefixedParts(`${before}<x:tableParts/>`));
    const fresh = await partsOf(await annotated(book, [note("B2", "x")]));
    const drawing =
      '<x:legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>';
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    expect(s(fresh.get("xl/worksheets/s.xml") ?? "")).toBe(
      `<x:worksheet ${main}>${after}${drawing}<x:tableParts/></x:worksheet>`,
    );
    expect(fresh.get("xl/vbaProject.bin")).toBe("macros \u0000\u0001");
  });

  it("give a new cell the style of its row, else of its column", async () => {
    const styles =
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills>' +
      '<x:cellXfs count="3"><x:xf numFmtId="0"/><x:xf numFmtId="14" fillId="0"/>' +
      '<x:xf numFmtId="10"><x:alignment wrapText="1"/></x:xf></x:cellXfs></x:styleSheet>';
    const sheet =
      '<x:cols><x:col min="2" max="3" style="2"/></x:cols><x:sheetData><x:row r="1" s="1" customFormat="1"/></x:sheetData>';
    const parts = prefixedParts(sheet);
    const links =
      relation("a1", "worksheet", "worksheets/s.xml") + relation("a2", "styles", "s.xml");
    const book = await archive({
      ...parts,
      "xl/_rels/workbook.xml.rels": relations(links),
      "xl/s.xml": styles,
    });
    const fresh = await partsOf(await annotated(book, [note("B1", "x"), note("C5", "y", "info")]));
    expect(fresh.get("xl/worksheets/s.xml")).toContain('<x:c r="B1" s="3"/>');
    expect(fresh.get("xl/worksheets/s.xml")).toContain('<x:c r="C5" s="4"/>');
    expect(fresh.get("xl/s.xml")).toContain(
      '<x:xf fillId="1" applyFill="1" numFmtId="14"/>' +
        '<x:xf fillId="2" applyFill="1" numFmtId="10"><x:alignment wrapText="1"/></x:xf></x:cellXfs>',
    );
    expect(fresh.get("xl/s.xml")).toContain(
      '<x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FFDDEBF7"/>',
    );
    expect(fresh.get("xl/s.xml")).toContain('<x:cellXfs count="5">');
  });

  it("are refused where they are out of order or no XML", async () => {
    for (const sheet of [
      '<x:sheetData><x:row r="3"/><x:row r="1"/></x:sheetData>',
      '<x:sheetData><x:row r="2"><x:c r="C2"/><x:c r="A2"/></x:row></x:sheetData>',
      '<!DOCTYPE x [<!ENTITY a "b">]><x:sheetData/>',
      "<x:sheetData",
      "",
    ]) {
      const book = await archive(prefixedParts(sheet));
      expect(await annotateWorkbook(book, [note("B2", "x")])).toMatchObject({
        ok: false,
        problem: { code: "damaged-workbook", parameters: { part: "xl/worksheets/s.xml" } },
      });
    }
  });
});

describe("what cannot be annotated", () => {
  it("is told", async () => {
    const text = await annotateWorkbook(encoder.encode("a,b\n"), [note("A1", "x")]);
    expect(text).toMatchObject({ ok: false, problem: { code: "not-a-workbook" } });
    const book = await foreignBook();
    const large = await annotateWorkbook(book, [note("A1", "x")], { maximumBytes: 100 });
    expect(large).toMatchObject({ ok: false, problem: { code: "file-too-large" } });
    const grown = await annotateWorkbook(book, [note("A1", "x")], { maximumInflatedBytes: 100 });
    expect(grown).toMatchObject({ ok: false, problem: { code: "workbook-expands" } });
  });

  it("is a mistake of the program where the sheet or cell does not exist", async () => {
    const book = await foreignBook();
    await expect(annotateWorkbook(book, [{ ...note("A1", "x"), sheet: "无" }])).rejects.toThrow(
      'no sheet "无"',
    );
    await expect(annotateWorkbook(book, [note("XFE1", "x")])).rejects.toThrow('no cell "XFE1"');
  });
});
