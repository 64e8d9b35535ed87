import { describe, expect, it } from "vitest";
import { annotated, note, partsOf } from "../../../testing-annotation.js";
import { writeArchive } from "../write/archive.js";
import { joined } from "../write/deflate.js";
import { annotateWorkbook } from "./annotate-workbook.js";

const encoder = new TextEncoder();

async function archive(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const files = Object.entries(parts).map(([name, text]) => ({
    name,
    content: [encoder.encode(text)],
  }));
  for await (const piece of writeArchive(files)) pieces.push(piece);
  return joined(pieces);
}

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
