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
        ["电池项目", "2023-06", { text: "", failure: "#REF!" }],
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
      { projectId: "电池项目 2023-06" },
    ]);
  });

  test("that failed in a column without a header are told", async () => {
    const { problems } = await importedSheet(
      sheetOf([
        ["项目编号", "项目名称"],
        ["P-1", "电池项目", { text: "", failure: "#REF!" }],
      ]),
    );
    expect(problems).toMatchObject([{ code: "unnamed-column", place: { cell: "C2" } }]);
  });

  const failed = { text: "", failure: "#REF!" };
  const unknown = { text: "", failure: "formula" };

  test.each([
    ["a workbook", failed, unknown],
    ["text", { text: "#REF!" }, { text: "#N/A" }],
  ])("make a record where its id or its name failed, in %s", async (_, one, other) => {
    const { tables, report, problems } = await importedSheet(
      sheetOf([
        ["序号", "项目编号", "项目名称", "总投资（万元）"],
        ["1", "P-1", "电池项目", "5000"],
        ["2", one, other, one],
        ["3", "", other, ""],
        // Formulas that were drawn down too far.
        ["4", "", "", one],
        ["", "", "", other],
      ]),
    );
    expect(tables[0]?.rowCount).toBe(3);
    expect(report.rowsRead).toBe(3);
    expect(report.rowsSkipped).toEqual([{ reason: "blank", count: 2, rows: [5, 6] }]);
    const names = tables[0]?.columns.get("name");
    expect([0, 1, 2].map((row) => names && isUnreadable(names, row))).toEqual([false, true, true]);
    const failing = problems.filter(({ code }) => code !== "missing-field");
    expect(failing.map(({ place }) => place?.cell)).toEqual(["B3", "C3", "D3", "C4"]);
  });

  test("make what is linked by them unreadable, not missing", async () => {
    const { tables, problems } = await importedSheet(
      sheetOf([
        ["项目编号", "项目名称", "引荐单位", "本月到资（万元）"],
        [failed, "电池项目", "甲局", "300"],
        ["", "模具项目", "乙局", "200"],
      ]),
      {
        table: "projects",
        currency: "CNY",
        columns: [
          { header: "项目编号", field: "projectId" },
          { header: "项目名称", field: "name" },
          { header: "引荐单位", field: "attributions.unit" },
          {
            header: "本月到资（万元）",
            field: "fundReceipts.received",
            unit: "万元",
            values: { receivedOn: "2023-09" },
          },
        ],
      },
    );
    const told = (row: number) =>
      problems
        .filter(({ place }) => place?.cell?.endsWith(String(row)) ?? place?.line === row)
        .map(({ code, table, field }) => `${code} ${table}.${field}`)
        .toSorted();
    expect(told(2)).toEqual([
      "failed-formula attributions.projectId",
      "failed-formula fundReceipts.projectId",
      "failed-formula fundReceipts.receiptId",
      "failed-formula projects.projectId",
    ]);
    expect(told(3)).toEqual([
      "missing-field attributions.projectId",
      "missing-field fundReceipts.projectId",
      "missing-field fundReceipts.receiptId",
      "missing-field projects.projectId",
    ]);
    for (const table of tables) {
      const ids = table.columns.get("projectId");
      expect([0, 1].map((row) => ids && isUnreadable(ids, row))).toEqual([true, false]);
    }
  });

  test.each([
    ["#REF!", failed],
    ["=…", unknown],
    ["#N/A", { text: "#N/A" }],
  ])("leave the words of a total, a note and a group what they are: %s", async (stated, cell) => {
    const { report } = await importedSheet(
      sheetOf([
        ["项目编号", "项目名称", "总投资（万元）", "签约时间"],
        ["一、工业项目", "", cell, cell],
        ["P-1", "电池项目", "5000", "2023-06-18"],
        ["小计", cell, cell, cell],
        [cell, "合计", cell, ""],
        // A row of which everything failed, and a name beside nothing else: nobody knows that they are none.
        ["", cell, cell, cell],
        ["注：数据截至12月", "", cell, cell],
        ["", "年产五十万套新能源汽车动力电池及配套材料生产基地建设项目（二期）", cell, cell],
      ]),
    );
    expect(report.rowsRead).toBe(3);
    expect(report.rowsSkipped).toEqual([
      { reason: "heading", count: 1, rows: [2] },
      { reason: "subtotal", count: 1, rows: [4] },
      { reason: "total", count: 1, rows: [5] },
      { reason: "note", count: 1, rows: [7] },
    ]);
    expect(report.totals.map((total) => total.stated)).toEqual([stated, stated]);
  });

  test.each([["#REF!", failed] as const, ["=…", unknown] as const])(
    "leave a header of two rows one: %s",
    async (_, cell) => {
      const { report, records } = await importedSheet(
        sheetOf([
          ["项目编号", "项目名称", "投资情况", "", cell],
          ["", "", "总投资（万元）", "固定资产投资（万元）", "签约时间"],
          ["P-1", "电池项目", "5000", "3000", "2023-06-18"],
        ]),
      );
      expect(report.headerRows).toEqual([1, 2]);
      expect(records["projects"]).toMatchObject([{ projectId: "P-1", signedOn: "2023-06-18" }]);
    },
  );

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
