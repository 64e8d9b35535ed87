import { describe, expect, test } from "vitest";
import { readAll } from "../../../testing-workbook.js";

describe("a workbook", () => {
  test("gives its cells as the file holds them", async () => {
    const { sheets, rows, told } = await readAll({
      sheet: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
        <row r="3" hidden="1"><c r="A3"><v>123456789012345678</v></c><c r="B3" s="1"><v>45000</v></c><c r="C3" t="b"><v>1</v></c></row>`,
      strings:
        "<si><t>项目名称</t></si><si><r><t>总投</t></r><r><t>资</t></r><rPh><t>x</t></rPh></si>",
      styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
    });
    expect(told).toEqual([]);
    expect(sheets).toMatchObject([
      { name: "项目", hidden: false, epoch: 1900, hiddenColumns: [], merged: [] },
    ]);
    expect(rows).toEqual([
      [
        { number: 1, cells: [{ text: "项目名称" }, undefined, { text: "总投资" }] },
        {
          number: 3,
          hidden: true,
          cells: [
            { text: "123456789012345678", numeric: true },
            { text: "45000", numeric: true, shownAs: "date" },
            { text: "true" },
          ],
        },
      ],
    ]);
  });
});
