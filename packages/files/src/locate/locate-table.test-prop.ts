import fc from "fast-check";
import { expect, it } from "vitest";
import type { SheetRow } from "../sheet/sheet.js";
import { locateTable } from "./locate-table.js";
import { rowClassifier } from "./row-classifier.js";

const word = fc.oneof(
  fc.constantFrom(
    ..."序号 项目名称 项目编号 投资额 总投资（万元） 到位资金 签约时间 备注 万元 1 2 3".split(" "),
    ..."合计 小计 一、工业项目 注： 单位：万元 计划 实际 甲".split(" "),
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.nat().map(String),
);
const cell = fc.option(fc.record({ text: word, numeric: fc.constantFrom(undefined, true) }), {
  nil: undefined,
});
const rows = fc
  .array(fc.array(cell as fc.Arbitrary<SheetRow["cells"][number]>, { maxLength: 8 }), {
    maxLength: 12,
  })
  .map((all) => all.map((cells, index): SheetRow => ({ number: index + 1, cells })));
const merged = fc.array(
  fc
    .tuple(fc.nat(12), fc.nat(3), fc.nat(8), fc.nat(4))
    .map(([firstRow, height, firstColumn, width]) => ({
      firstRow,
      lastRow: firstRow + height,
      firstColumn,
      lastColumn: firstColumn + width,
    })),
  { maxLength: 4 },
);

it("any sheet is located or said to be none, and no empty row behind its header is a record", () => {
  fc.assert(
    fc.property(rows, merged, (sheet, cells) => {
      const located = locateTable(sheet, { merged: cells });
      fc.pre(located.found === "table");
      const { headerRows, headers, identityColumns, firstDataRow } = located.location;
      expect(headerRows).toEqual(headerRows.toSorted((left, right) => left - right));
      expect(firstDataRow).toBeGreaterThan(headerRows.at(-1) ?? 0);
      expect(identityColumns.every((place) => headers[place] !== "")).toBe(true);
      const classify = rowClassifier(located.location, cells);
      const empty = sheet
        .filter(({ number }) => number >= firstDataRow)
        .map((row) => ({ row, kind: classify(row).kind }))
        .filter(({ row }) => row.cells.every((each) => (each?.text.trim() ?? "") === ""));
      expect(empty.every(({ kind }) => kind === "blank")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it("titles above and empty columns at the left move a table, and change nothing else", () => {
  const table = [
    ["项目编号", "项目名称", "投资额", "", "签约时间"],
    ["", "", "总投资", "到位资金", ""],
    ["1", "甲项目", "5", "3", "2023.6"],
  ];
  const title = fc.stringMatching(/^[一-龥]{1,20}台账$/);
  fc.assert(
    fc.property(fc.array(title, { maxLength: 4 }), fc.nat(3), (titles, left) => {
      const texts = [...titles.map((text) => [text]), ...table];
      const sheet = texts.map((row, index) => ({
        number: index + 1,
        cells: [...Array.from({ length: left }, () => ""), ...row].map((text) => ({ text })),
      }));
      const located = locateTable(sheet);
      expect(located).toMatchObject({
        found: "table",
        location: {
          titles: titles.map((text, index) => ({ row: index + 1, text })),
          headerRows: [titles.length + 1, titles.length + 2],
          identityColumns: [left, left + 1],
        },
      });
    }),
  );
});
