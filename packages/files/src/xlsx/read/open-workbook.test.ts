import { describe, expect, test } from "vitest";
import { packed, readAll, workbookFiles } from "../../../testing-workbook.js";

test("a workbook gives its cells as the file holds them", async () => {
  const { sheets, rows, told } = await readAll({
    sheet: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
      <row r="2"><c r="A2" s="1"/></row>
      <row r="3" hidden="1"><c r="A3"><v>1</v></c></row>`,
    strings: "<si><t>项目名称</t></si><si><t>总投资</t></si>",
  });
  expect(told).toEqual([]);
  expect(sheets).toMatchObject([
    { name: "项目", hidden: false, epoch: 1900, hiddenColumns: [], merged: [] },
  ]);
  expect(rows).toEqual([
    [
      { number: 1, cells: [{ text: "项目名称" }, undefined, { text: "总投资" }] },
      { number: 3, hidden: true, cells: [{ text: "1", numeric: true }] },
    ],
  ]);
});

describe("around the rows", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const merged = `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B4:B3"/><mergeCell ref="D9"/></mergeCells>`;

  test("hidden columns and merged cells are known", async () => {
    const { sheets } = await readAll({
      sheet: `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="3" max="4" hidden="true"/><col min="6" max="9" hidden="0"/></cols><sheetData>${rows}</sheetData>${merged}</worksheet>`,
    });
    expect(sheets).toMatchObject([
      {
        hiddenColumns: [2, 3, 4],
        merged: [
          { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 },
          { firstRow: 3, lastRow: 4, firstColumn: 2, lastColumn: 2 },
        ],
      },
    ]);
  });

  test.each([
    ["no rows at all", `<worksheet><sheetData/>${merged}</worksheet>`],
    [
      "a prefix",
      `<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>${merged.replaceAll(/<(\/?)/g, "<$1x:")}</x:worksheet>`,
    ],
    ["many rows", `<worksheet><sheetData>${rows.repeat(40_000)}</sheetData>${merged}</worksheet>`],
    [
      "the same words in a cell",
      `<worksheet><sheetData>${rows.repeat(20_000)}<row><c t="inlineStr"><is><t><![CDATA[</sheetData><mergeCell ref="A1:Z9"/>]]></t></is></c></row>${rows.repeat(20_000)}</sheetData>${merged}</worksheet>`,
    ],
  ])("merged cells are found behind %s", async (_, sheet) => {
    const { sheets } = await readAll({ sheet });
    expect(sheets[0]?.merged.map(({ firstColumn }) => firstColumn)).toEqual([1, 2]);
  });

  test("merged cells are found wherever the pieces of the sheet end", async () => {
    const filler = `<row r="1"><c r="A1" t="str"><v>${"x".repeat(1000)}</v></c></row>`.repeat(250);
    for (let shift = 0; shift < 40; shift += 1) {
      const before = 262_144 - "<worksheet><sheetData>".length - filler.length - shift;
      const padding = `<!--${"y".repeat(before - 7)}-->`;
      const sheet = `<worksheet><sheetData>${filler}${padding}</sheetData>${merged}</worksheet>`;
      const { sheets } = await readAll({ sheet });
      expect(sheets[0]?.merged).toHaveLength(2);
    }
  });
});

describe("a workbook", () => {
  const list = (attributes: string, properties = ""): string =>
    `<workbook xmlns:r="u">${properties}<sheets><sheet name="a" r:id="rId1" ${attributes}/></sheets></workbook>`;

  test.each([
    [`<workbookPr date1904="1"/>`, 1904],
    [`<workbookPr date1904="true"/>`, 1904],
    [`<workbookPr date1904="0"/>`, 1900],
    [`<workbookPr/>`, 1900],
  ])("with %s counts days from %i", async (properties, epoch) => {
    const { sheets } = await readAll({ workbook: list("", properties) });
    expect(sheets).toMatchObject([{ epoch }]);
  });

  test.each([
    [`state="hidden"`, true],
    [`state="veryHidden"`, true],
    [`state="visible"`, false],
  ])("hides a sheet by %s: %s", async (attributes, hidden) => {
    const { sheets } = await readAll({ workbook: list(attributes) });
    expect(sheets).toMatchObject([{ name: "a", hidden }]);
  });

  test("may be strict, refer absolutely, and leave out charts", async () => {
    const purl = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const { sheets, rows, told } = await readAll({
      parts: {
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${purl}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
        "xl/book.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="${purl}"><sheets><sheet name="表" rel:id="s"/><sheet name="图" rel:id="c"/></sheets></workbook>`,
        "xl/_rels/book.xml.rels": `<Relationships><Relationship Id="s" Type="${purl}/worksheet" Target="/xl/sheets/one.xml"/><Relationship Id="c" Type="${purl}/chartsheet" Target="chart.xml"/></Relationships>`,
        "xl/sheets/one.xml": `<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
      },
    });
    expect(told).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(rows).toEqual([[{ number: 1, cells: [{ text: "1", numeric: true }] }]]);
  });

  test.each(["utf16le", "utf16be"])("may be written in %s", async (encoding) => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>中文😀</v></c></row></sheetData></worksheet>`;
    const sheet = Buffer.from(text, "utf16le");
    const { rows, told } = await readAll({
      sheet: encoding === "utf16le" ? sheet : sheet.swap16(),
    });
    expect(told).toEqual([]);
    expect(rows).toEqual([[{ number: 1, cells: [{ text: "中文😀" }] }]]);
  });

  test("can be read twice", async () => {
    const { sheets } = await readAll({ sheet: "<row><c><v>1</v></c></row>" });
    for (let time = 0; time < 2; time += 1) {
      let count = 0;
      for await (const rows of sheets[0]?.rows(() => undefined) ?? []) count += rows.length;
      expect(count).toBe(1);
    }
  });

  test("names properties of objects without harm", async () => {
    const { sheets, rows } = await readAll({
      workbook: list("").replace('name="a"', 'name="__proto__"'),
      sheet: `<row><c t="inlineStr"><is><t>__proto__</t></is></c></row>`,
    });
    expect(sheets.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(rows).toEqual([[{ number: 1, cells: [{ text: "__proto__" }] }]]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a broken part is told, and what stands before it is read", () => {
  const good = `<row r="1"><c r="A1"><v>1</v></c></row>`;

  test.each([
    ["a type of document", `<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>`, 0, "<!DOCTYPE"],
    [
      "an unknown entity",
      `<worksheet><sheetData>${good}<row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>`,
      1,
      "UTF-8, &…;",
    ],
    ["tags that don't match", `<worksheet><sheetData>${good}</row>`, 1, "</row>"],
    ["an end too early", `<worksheet><sheetData>${good}<row`, 1, "…"],
    ["nothing", "<?xml version='1.0'?>", 0, "…"],
    ["another encoding", `<?xml version="1.0" encoding="GBK"?><worksheet/>`, 0, "gbk"],
  ])("%s", async (_, sheet, count, detail) => {
    const { rows, told } = await readAll({ sheet });
    expect(rows[0]).toHaveLength(count);
    const part = "xl/worksheets/sheet1.xml";
    expect(told).toEqual([
      {
        code: "damaged-workbook",
        parameters: { part, detail },
        place: { file: "台账.xlsx", sheet: "项目" },
      },
    ]);
  });

  test("bytes that are no UTF-8", async () => {
    const sheet = Buffer.from(
      `<worksheet><sheetData>${good}<row><c t="str"><v>\u{80}</v></c></row>`,
    );
    sheet[sheet.indexOf(0xc2)] = 0x41;
    const { rows, told } = await readAll({ sheet });
    expect(rows[0]).toHaveLength(1);
    expect(told).toMatchObject([{ code: "damaged-workbook" }]);
  });

  test("shared texts", async () => {
    const { rows, told } = await readAll({
      sheet: `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>`,
      strings: `<si><t>a</t></si><si><t>&b;</t></si>`,
    });
    expect(told.map(({ code }) => code)).toEqual(["damaged-workbook", "unreadable-cell"]);
    expect(rows[0]?.[0]?.cells).toEqual([{ text: "a" }, { text: "", failure: "unreadable" }]);
  });

  test("a row of which no cell can be read", async () => {
    const { told } = await readAll({
      sheet: `<row><c t="s"><v>9</v></c><c/></row><row><c><v>x</v></c><c><v>1</v></c></row>`,
    });
    expect(told.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["unreadable-cell", "A1"],
      ["unreadable-row", "A1"],
      ["unreadable-cell", "A2"],
    ]);
  });

  test("a sheet that is not there", async () => {
    const files = workbookFiles({}).filter(({ name }) => name !== "xl/worksheets/sheet1.xml");
    const { sheets, told } = await readAll(packed(files));
    expect(sheets).toEqual([]);
    expect(told).toMatchObject([
      {
        code: "missing-workbook-part",
        parameters: { part: "xl/worksheets/sheet1.xml" },
        place: { sheet: "项目" },
      },
    ]);
  });
});
