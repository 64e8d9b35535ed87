import { isUnreadable } from "@ipms/core";
import { describe, expect, test } from "vitest";
import { importedSheet, sheetOf } from "../../testing-sheet.js";
import type { MergedCells } from "../sheet/sheet.js";

const merged = (firstRow: number, lastRow: number, column: number): MergedCells => ({
  firstRow,
  lastRow,
  firstColumn: column,
  lastColumn: column,
});

describe("merged cells among the rows", () => {
  const rows = [
    ["项目编号", "项目名称", "所属县区", "总投资（万元）", "备注信息"],
    ["P-1", "电池项目", "永州市", 100, "同一集团"],
    ["P-2", "模具项目", "", "", ""],
    ["P-3", "制药项目", "长沙市", 300, ""],
  ];

  test("hold what is shown for them, but an amount is counted once", async () => {
    const sheet = sheetOf(rows, { merged: [merged(2, 3, 3), merged(2, 3, 4), merged(2, 3, 5)] });
    const { records, problems, report } = await importedSheet(sheet, {
      table: "projects",
      columns: [
        { header: "项目编号", field: "projectId" },
        { header: "项目名称", field: "name" },
        { header: "所属县区", field: "division" },
        { header: "总投资（万元）", field: "totalInvestment", unit: "万元" },
        { header: "备注信息", ext: "hunan.note" },
      ],
    });
    expect(records["projects"]).toMatchObject([
      {
        division: "431100",
        totalInvestment: { amount: "1000000" },
        ext: { hunan: { note: "同一集团" } },
      },
      { division: "431100", ext: { hunan: { note: "同一集团" } } },
      { division: "430100", totalInvestment: { amount: "3000000" } },
    ]);
    expect(problems).toMatchObject([
      {
        code: "merged-quantity",
        parameters: { value: "100", row: 2 },
        record: "P-2",
        field: "totalInvestment",
        place: { cell: "D3" },
      },
    ]);
    const division = report.columns.find(({ field }) => field === "division");
    expect(division?.conversions).toContainEqual({
      kind: "merged-cell",
      count: 1,
      example: { row: 3, before: "永州市", after: "431100" },
    });
  });
});

describe("cells that only workbooks have", () => {
  const rows = [
    ["项目编号", "项目名称", "签约时间", "总投资（万元）", "分配比例", "天气记录"],
    [
      "P-1",
      "电池项目",
      { text: "44927", numeric: true, shownAs: "date" },
      { text: "", failure: "#DIV/0!" },
      { text: "0.15", numeric: true, shownAs: "percent" },
      { text: "45292", numeric: true, shownAs: "date" },
    ],
    ["P-2", "模具项目", "", { text: "", failure: "formula" }, "", ""],
  ] as const;

  test("are read as they are shown, and ones that failed are problems", async () => {
    const { tables, records, problems } = await importedSheet(sheetOf(rows), {
      table: "projects",
      columns: [
        { header: "项目编号", field: "projectId" },
        { header: "项目名称", field: "name" },
        { header: "签约时间", field: "signedOn" },
        { header: "总投资（万元）", field: "totalInvestment", unit: "万元" },
        { header: "分配比例", field: "attributions.share" },
      ],
    });
    expect(records["projects"]).toMatchObject([
      { signedOn: "2023-01-01", ext: { unmapped: { 天气记录: "2024-01-01" } } },
      { projectId: "P-2" },
    ]);
    expect(records["attributions"]).toMatchObject([{ projectId: "P-1", share: "0.15" }]);
    expect(problems.map(({ code, parameters, place }) => [code, parameters, place?.cell])).toEqual([
      ["failed-formula", { value: "#DIV/0!" }, "D2"],
      ["formula-without-result", { value: "" }, "D3"],
    ]);
    // They are not absent: something stands there.
    const amounts = tables[0]?.columns.get("totalInvestment");
    expect([0, 1].map((row) => amounts && isUnreadable(amounts, row))).toEqual([true, true]);
  });

  test("make ids as they are shown", async () => {
    const number = (text: string) => ({ text, numeric: true });
    const { records } = await importedSheet(
      sheetOf([
        ["项目名称", "签约日期", "批次"],
        ["电池项目", { ...number("45000"), shownAs: "date" }, number("1.1000000000000001")],
        ["电池项目", "2023-06", "2"],
      ]),
      {
        table: "projects",
        idFrom: { projectId: ["项目名称", "签约日期", "批次"] },
        columns: [
          { header: "项目名称", field: "name" },
          { header: "签约日期", field: "signedOn" },
          { header: "批次", ignore: true },
        ],
      },
    );
    expect(records["projects"]).toMatchObject([
      { projectId: "电池项目 2023-03-15 1.1" },
      { projectId: "电池项目 2023-06 2" },
    ]);
  });

  test("that show a month say no day", async () => {
    // 2023-06-01 and 2023-06-18.
    const month = { numeric: true, shownAs: "month" } as const;
    const first = { text: "45078", ...month };
    const other = { text: "45095", ...month };
    const { records } = await importedSheet(
      sheetOf([
        ["项目编号", "项目名称", "签约时间", "天气记录"],
        ["P-1", "电池项目", first, first],
        ["P-2", "模具项目", other, other],
      ]),
    );
    expect(records["projects"]).toMatchObject([
      { signedOn: "2023-06", ext: { unmapped: { 天气记录: "2023-06" } } },
      { signedOn: "2023-06-18", ext: { unmapped: { 天气记录: "2023-06-18" } } },
    ]);
  });

  test("that cannot be read are told apart from empty ones", async () => {
    const { tables } = await importedSheet(
      sheetOf([
        ["项目编号", "项目名称", "签约时间"],
        ["P-1", "电池项目", "明年"],
        ["P-2", "模具项目", ""],
      ]),
    );
    const signed = tables[0]?.columns.get("signedOn");
    expect([0, 1].map((row) => signed && isUnreadable(signed, row))).toEqual([true, false]);
  });
});
