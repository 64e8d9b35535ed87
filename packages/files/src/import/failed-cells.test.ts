import { isUnreadable } from "@ipms/core";
import { describe, expect, test } from "vitest";
import { importedSheet, sheetOf } from "../../testing-sheet.js";

describe("cells whose formulas failed", () => {
  const failed = { text: "", failure: "#REF!" };
  const unknown = { text: "", failure: "formula" };

  test("that failed in a column without a header are told", async () => {
    const { problems } = await importedSheet(
      sheetOf([
        ["项目编号", "项目名称"],
        ["P-1", "电池项目", { text: "", failure: "#REF!" }],
      ]),
    );
    expect(problems).toMatchObject([{ code: "unnamed-column", place: { cell: "C2" } }]);
  });

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

  test("make no id of the cells beside them", async () => {
    const { tables, problems } = await importedSheet(
      sheetOf([
        ["项目名称", "投资方", "引荐单位"],
        ["电池项目", failed, "甲局"],
        ["模具项目", "乙公司", "乙局"],
      ]),
      {
        table: "projects",
        idFrom: { projectId: ["项目名称", "投资方"] },
        columns: [
          { header: "项目名称", field: "name" },
          { header: "投资方", field: "investorName" },
          { header: "引荐单位", field: "attributions.unit" },
        ],
      },
    );
    expect(problems.map(({ code, table, field }) => `${code} ${table}.${field}`)).toEqual([
      "failed-formula projects.investorName",
      "failed-formula projects.projectId",
      "failed-formula attributions.projectId",
    ]);
    for (const table of tables) {
      const ids = table.columns.get("projectId");
      if (ids?.kind !== "text") throw new Error("a column of texts is expected");
      expect([0, 1].map((row) => ids.at(row))).toEqual([undefined, "模具项目 乙公司"]);
      expect(isUnreadable(ids, 0)).toBe(true);
    }
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
});
