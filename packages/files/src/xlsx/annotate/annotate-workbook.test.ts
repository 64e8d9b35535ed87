import { type CellObject, read, type WorkSheet } from "@e965/xlsx";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { annotated, note, partsOf } from "../../../testing-annotation.js";
import { annotateWorkbook } from "./annotate-workbook.js";

const encoder = new TextEncoder();

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
