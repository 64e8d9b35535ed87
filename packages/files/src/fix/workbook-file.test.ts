import { read, utils } from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../testing-annotation.js";
import { fixedFile } from "../../testing-fixes.js";

describe("a copy of a workbook", () => {
  const header = [
    "projectId",
    "name",
    "signedOn",
    "totalInvestment.amount",
    "totalInvestment.currency",
  ];
  const book = (rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> =>
    writeXlsx({
      sheets: [
        { name: "projects", rows: [header, ...rows].map((row) => [...row]) },
        { name: "备注", rows: [["2023/6/18"]] },
      ],
    });

  it("holds the fixed texts, as another program reads it, and is the same elsewhere", async () => {
    const before = await book([
      ["P-1", "甲 & 乙", "2023/6/18", "5,000", "人民币"],
      ["P-2", "丙", "2023-06-18", 5000, "CNY"],
    ]);
    const { fixes, files, changes } = await fixedFile("ledger.xlsx", before);
    expect(fixes.find(({ field }) => field === "signedOn")?.cells[0]?.place).toEqual({
      file: "ledger.xlsx",
      sheet: "projects",
      cell: "C2",
    });
    expect(new Map(changes.map(([from, to]) => [from, to]))).toEqual(
      new Map([
        ["2023/6/18", "2023-06-18"],
        ["5,000", "5000"],
        ["人民币", "CNY"],
      ]),
    );
    const copy = files[0]?.bytes ?? new Uint8Array();
    const { Sheets } = read(copy);
    const rows = utils.sheet_to_json<unknown[]>(Sheets["projects"] ?? {}, { header: 1 });
    expect(rows).toEqual([
      header,
      ["P-1", "甲 & 乙", "2023-06-18", "5000", "CNY"],
      ["P-2", "丙", "2023-06-18", 5000, "CNY"],
    ]);
    const [parts, partsBefore] = [await partsOf(copy), await partsOf(before)];
    const changed = [...parts.keys()].filter((part) => parts.get(part) !== partsBefore.get(part));
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("keeps cells with formulas", async () => {
    const formula = { formula: 'TEXT(1,"0")', formulaResult: "2023/6/18", value: "2023/6/18" };
    const before = await writeXlsx({
      sheets: [
        {
          name: "projects",
          rows: [header, ["P-1", "甲", null]],
          cells: new Map([["1,2", formula]]),
        },
      ],
    });
    expect((await fixedFile("ledger.xlsx", before)).fixes).toEqual([]);
  });
});
