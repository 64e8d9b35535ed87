import { describe, expect, test } from "vitest";
import { readAll, type ReadWorkbook, type WorkbookXml } from "../../../testing-workbook.js";
import type { SheetCell } from "../../sheet/sheet.js";

/** The cells of the only row of a sheet, and what was told. */
async function cellsOf(
  cells: string,
  xml: WorkbookXml = {},
): Promise<{ cells: readonly (SheetCell | undefined)[]; told: ReadWorkbook["told"] }> {
  const { rows, told } = await readAll({ ...xml, sheet: `<row r="1">${cells}</row>` });
  return { cells: rows[0]?.[0]?.cells ?? [], told };
}

describe("a cell", () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf/></cellXfs>`;
  const strings = `<si><t>甲</t></si><si><t/></si><si><r><rPr><b/></rPr><t>总投</t></r><r><t xml:space="preserve">资 </t></r><rPh sb="0" eb="1"><t>zong</t></rPh><phoneticPr fontId="1"/></si>
    <si><t>A_x000D_&#10;B &amp; &lt;C&gt;</t></si><si><t> trimmed </t></si><si><t xml:space="preserve"> kept </t></si>`;

  test.each<[string, SheetCell | undefined]>([
    [`<c><v>123456789012345678</v></c>`, { text: "123456789012345678", numeric: true }],
    [`<c t="n"><v>4.4999999999999998E-2</v></c>`, { text: "4.4999999999999998E-2", numeric: true }],
    [`<c><v> -1.50 </v></c>`, { text: "-1.50", numeric: true }],
    [`<c><v>1<!-- x -->2<![CDATA[3]]></v></c>`, { text: "123", numeric: true }],
    [`<c><v>&#49;2</v></c>`, { text: "12", numeric: true }],
    [`<c s="1"><v>45000</v></c>`, { text: "45000", numeric: true, shownAs: "date" }],
    [`<c s="2"><v>0.5</v></c>`, { text: "0.5", numeric: true, shownAs: "percent" }],
    [`<c s="3"><v>45000</v></c>`, { text: "45000", numeric: true, shownAs: "month" }],
    [`<c s="4"><v>1</v></c>`, { text: "1", numeric: true }],
    [`<c s="99"><v>1</v></c>`, { text: "1", numeric: true }],
    [`<c s=""><v>1</v></c>`, { text: "1", numeric: true }],
    [`<c t="s"><v>0</v></c>`, { text: "甲" }],
    [`<c t="s"><v> 0 </v></c>`, { text: "甲" }],
    [`<c t="s"><v>1</v></c>`, undefined],
    [`<c t="s"><v/></c>`, undefined],
    [`<c t="s"><v>2</v></c>`, { text: "总投资 " }],
    [`<c t="s"><v>3</v></c>`, { text: "A\r\nB & <C>" }],
    [`<c t="s"><v>4</v></c>`, { text: "trimmed" }],
    [`<c t="s"><v>5</v></c>`, { text: " kept " }],
    [`<c t="inlineStr"><is><t>乙</t></is></c>`, { text: "乙" }],
    [
      `<c t="inlineStr"><is><r><t>乙</t></r><r><t>丙</t></r><rPh><t>x</t></rPh></is></c>`,
      { text: "乙丙" },
    ],
    [`<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>`, { text: "a<b" }],
    [`<c t="inlineStr"><v>RQ1</v></c>`, { text: "RQ1" }],
    [`<c t="inlineStr"><is><t></t></is></c>`, undefined],
    [`<c t="str"><f>A1&amp;"x"</f><v>丁_x000D_</v></c>`, { text: "丁\r" }],
    [`<c t="str"><f>""</f><v></v></c>`, undefined],
    [`<c t="str"><f>B1</f></c>`, { text: "", failure: "formula" }],
    [`<c><f t="shared" si="0"/><v>7</v></c>`, { text: "7", numeric: true }],
    [`<c><f t="array" ref="A1:A2">B1:B2</f><v>8</v></c>`, { text: "8", numeric: true }],
    [`<c><v>9</v><f>1+8</f></c>`, { text: "9", numeric: true }],
    [`<c><f>SUM(B1)</f></c>`, { text: "", failure: "formula" }],
    [`<c><f>SUM(B1)</f><v/></c>`, { text: "", failure: "formula" }],
    [`<c t="e"><f>1/0</f><v>#DIV/0!</v></c>`, { text: "", failure: "#DIV/0!" }],
    [`<c t="e"><v>#N/A</v></c>`, { text: "", failure: "#N/A" }],
    [`<c t="b"><v>1</v></c>`, { text: "true" }],
    [`<c t="b"><v>0</v></c>`, { text: "false" }],
    [`<c t="d"><v>2021-01-01</v></c>`, { text: "2021-01-01" }],
    [`<c t="d" s="1"><v>2021-01-01T00:00:00.000</v></c>`, { text: "2021-01-01" }],
    [`<c t="d"><v>2021-01-01T10:10:10</v></c>`, { text: "2021-01-01T10:10:10" }],
    [`<c s="1"/>`, undefined],
    [`<c s="1"></c>`, undefined],
  ])("%s", async (cell, expected) => {
    const { cells, told } = await cellsOf(`${cell}<c><v>0</v></c>`, { strings, styles });
    expect(told).toEqual([]);
    expect(cells).toEqual([expected, { text: "0", numeric: true }]);
  });

  test.each([
    [`<c><v>abc</v></c>`, "abc"],
    [`<c><v>1,5</v></c>`, "1,5"],
    [`<c><v>NaN</v></c>`, "NaN"],
    [`<c t="s"><v>6</v></c>`, "6"],
    [`<c t="s"><v>-1</v></c>`, "-1"],
    [`<c t="b"><v>2</v></c>`, "2"],
    [`<c t="x"><v>2</v></c>`, "2"],
  ])("that holds no value of its type is told: %s", async (cell, value) => {
    const { cells, told } = await cellsOf(`${cell}<c><v>0</v></c>`, { strings, styles });
    expect(cells[0]).toEqual({ text: "", failure: "unreadable" });
    expect(told).toEqual([
      {
        code: "unreadable-cell",
        parameters: { value },
        place: { file: "台账.xlsx", sheet: "项目", cell: "A1" },
      },
    ]);
  });
});
