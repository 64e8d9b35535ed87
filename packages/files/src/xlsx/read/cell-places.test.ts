import { describe, expect, test } from "vitest";
import { readAll, type ReadWorkbook } from "../../../testing-workbook.js";

describe("the places of cells", () => {
  const at = ({ rows }: ReadWorkbook): unknown =>
    rows[0]?.map(({ number, cells }) => [number, ...cells.map((cell) => cell?.text ?? "")]);

  test.each([
    ["stated", `<row r="2"><c r="B2"><v>1</v></c></row>`, [[2, "", "1"]]],
    [
      "of cells counted",
      `<row r="2"><c><v>1</v></c><c/><c><v>2</v></c></row>`,
      [[2, "1", "", "2"]],
    ],
    [
      "counted on from a stated one",
      `<row r="2"><c r="C2"/><c><v>1</v></c></row>`,
      [[2, "", "", "", "1"]],
    ],
    [
      "of rows counted",
      `<row><c r="A1"><v>1</v></c></row><row r="4"/><row><c><v>2</v></c></row>`,
      [
        [1, "1"],
        [5, "2"],
      ],
    ],
    [
      "of rows by their first cell",
      `<row><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row>`,
      [[3, "", "1", "2"]],
    ],
    [
      "in any order",
      `<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>`,
      [[1, "1", "", "3"]],
    ],
    ["in lower case", `<row r="1"><c r="b1"><v>1</v></c></row>`, [[1, "", "1"]]],
    [
      "behind other attributes",
      `<row spans='1:2' r='7'><c t='n' s='0' r='A7'><v>1</v></c></row>`,
      [[7, "1"]],
    ],
  ])("%s", async (_, sheet, expected) => {
    const read = await readAll({ sheet });
    expect(read.told).toEqual([]);
    expect(at(read)).toEqual(expected);
  });

  test.each([
    [
      "of a row that is none",
      `<row r="1"><c><v>1</v></c></row><row r="x"><c><v>2</v></c></row>`,
      "x",
    ],
    ["in another row", `<row r="1"><c r="A1"><v>1</v></c><c r="B2"><v>2</v></c></row>`, "B2"],
    ["that is none", `<row r="1"><c r="A1"><v>1</v></c><c r="??"><v>2</v></c></row>`, "??"],
    ["that is taken", `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`, "A1"],
  ])("%s are told, and such a cell is left out", async (_, sheet, value) => {
    const read = await readAll({ sheet });
    expect(read.told).toMatchObject([{ code: "misplaced-cell", parameters: { value } }]);
    expect(at(read)).toEqual([[1, "1"]]);
  });

  test("out of order are told once, and kept", async () => {
    const sheet = [5, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`);
    const read = await readAll({ sheet: sheet.join("") });
    expect(read.told).toMatchObject([
      { code: "unordered-rows", parameters: { row: 2, previous: 5 }, place: { cell: "A2" } },
    ]);
    expect(at(read)).toEqual([
      [5, "1"],
      [2, "1"],
      [3, "1"],
    ]);
  });
});
