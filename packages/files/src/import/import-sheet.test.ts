import { describe, expect, test } from "vitest";
import { importedSheet, sheetOf } from "../../testing-sheet.js";

describe("ids that no column holds", () => {
  const rows = [
    ["项目名称", "投资方名称", "签约时间"],
    ["电池项目", "甲公司", "2022-03"],
    ["电池项目", "", "2022-04"],
  ];
  const columns = [
    { header: "项目名称", field: "name" },
    { header: "投资方名称", field: "investorName" },
    { header: "签约时间", field: "signedOn" },
  ];

  test("are a question, and nothing is read before it is answered", async () => {
    const { records, problems, report, used } = await importedSheet(sheetOf(rows));
    expect(records).toEqual({});
    expect(problems).toEqual([
      {
        code: "open-id",
        parameters: { field: "projectId", candidates: ["项目名称", "投资方名称", "签约时间"] },
        table: "projects",
        place: { file: "a.xlsx", sheet: "Sheet1", line: 1 },
      },
    ]);
    expect(report.state).toBe("refused");
    expect(used).toEqual({ table: "projects", idFrom: { projectId: null }, columns });
  });

  test("are made of the columns that the mapping names", async () => {
    const idFrom = { projectId: ["项目名称", "投资方名称"] };
    const { records, tables, problems } = await importedSheet(sheetOf(rows), {
      table: "projects",
      idFrom,
      columns,
    });
    expect(problems).toEqual([]);
    expect(records["projects"]).toMatchObject([
      { projectId: "电池项目 甲公司", name: "电池项目" },
      { projectId: "电池项目", name: "电池项目" },
    ]);
    expect(tables[0]?.places.of(1, "projectId")).toEqual({
      file: "a.xlsx",
      sheet: "Sheet1",
      cell: "A3",
    });
  });

  test("are the numbers of the rows where the mapping says so", async () => {
    const idFrom = { projectId: "row" } as const;
    const { records } = await importedSheet(sheetOf(rows), { table: "projects", idFrom, columns });
    expect(records["projects"]).toMatchObject([{ projectId: "1" }, { projectId: "2" }]);
  });
});

describe("facts of another table in a row", () => {
  const rows = [
    ["项目编号", "项目名称", "累计到位资金（万元）", "本月到位资金（万元）"],
    ["P-1", "电池项目", 1200, 30],
    ["P-2", "模具项目", "", ""],
    ["P-3", "制药项目", "1.5亿元", "待定"],
  ];

  test("ask of which day they are", async () => {
    const { problems } = await importedSheet(sheetOf(rows));
    expect(
      problems.map(({ code, parameters, place }) => [code, parameters["field"], place?.cell]),
    ).toEqual([
      ["open-value", "balanceOn", "C1"],
      ["open-value", "receivedOn", "D1"],
    ]);
  });

  test("are records of that table, with the project's id and the day of the mapping", async () => {
    const { records, problems, report, tables } = await importedSheet(sheetOf(rows), {
      table: "projects",
      columns: [
        { header: "项目编号", field: "projectId" },
        { header: "项目名称", field: "name" },
        {
          header: "累计到位资金（万元）",
          field: "fundBalances.cumulative",
          unit: "万元",
          values: { balanceOn: "2023-09-30" },
        },
        {
          header: "本月到位资金（万元）",
          field: "fundReceipts.received",
          unit: "万元",
          values: { receivedOn: "2023-09" },
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(records["fundBalances"]).toEqual([
      {
        projectId: "P-1",
        balanceOn: "2023-09-30",
        cumulative: { amount: "12000000", currency: "CNY" },
      },
      {
        projectId: "P-3",
        balanceOn: "2023-09-30",
        cumulative: { amount: "150000000", currency: "CNY" },
      },
    ]);
    expect(records["fundReceipts"]).toEqual([
      {
        receiptId: "P-1/2023-09",
        projectId: "P-1",
        receivedOn: "2023-09",
        received: { amount: "300000", currency: "CNY" },
      },
    ]);
    expect(report.tables).toEqual({ projects: 3, fundBalances: 2, fundReceipts: 1 });
    const balances = tables.find(({ name }) => name === "fundBalances");
    expect(balances?.places.of(1, "cumulative").cell).toBe("C4");
  });
});

describe("what no mapping knows", () => {
  test("is kept as text, whatever its header is", async () => {
    const { records, report, problems } = await importedSheet(
      sheetOf([
        ["项目编号", "项目名称", "__proto__", "天气", "天气", "", "序号"],
        ["P-1", "电池项目", "a", "晴", "阴", "b", 1],
      ]),
    );
    expect(problems).toEqual([]);
    const [record] = records["projects"] as readonly {
      readonly ext: { readonly unmapped: object };
    }[];
    // In the order of their names by code.
    expect(Object.entries(record?.ext.unmapped ?? {})).toEqual([
      ["(6)", "b"],
      ["__proto__", "a"],
      ["天气", "晴"],
      ["天气 (2)", "阴"],
    ]);
    expect(
      report.columns.map(({ column, header, ext, ignored }) => [column, header, ext ?? ignored]),
    ).toEqual([
      ["A", "项目编号", undefined],
      ["B", "项目名称", undefined],
      ["C", "__proto__", "ext.unmapped.__proto__"],
      ["D", "天气", "ext.unmapped.天气"],
      ["E", "天气 (2)", "ext.unmapped.天气 (2)"],
      ["F", "(6)", "ext.unmapped.(6)"],
      ["G", "序号", "row-number"],
    ]);
  });

  test("is listed where a mapping was stored before it was there, and what is gone is missed", async () => {
    const columns = [
      { header: "项目编号", field: "projectId" },
      { header: "项目名称", field: "name" },
    ];
    const rows = [
      ["项目编号", "项目名称", "天气"],
      ["P-1", "电池项目", "晴"],
    ];
    const { records, report } = await importedSheet(sheetOf(rows), { table: "projects", columns });
    expect(records["projects"]).toMatchObject([{ ext: { unmapped: { 天气: "晴" } } }]);
    expect(report.columns.map(({ header, unmapped }) => [header, unmapped])).toEqual([
      ["项目编号", false],
      ["项目名称", false],
      ["天气", true],
    ]);
    const gone = await importedSheet(sheetOf(rows), {
      table: "projects",
      columns: [...columns, { header: "签约时间", field: "signedOn" }],
    });
    expect(gone.records).toEqual({});
    expect(gone.problems).toMatchObject([
      { code: "missing-column", parameters: { header: "签约时间" } },
    ]);
  });

  test("and stands in a column without a name after the first rows is told", async () => {
    const early = Array.from({ length: 120 }, (_, index) => [`P-${index}`, "项目"]);
    const rows = [["项目编号", "项目名称", ""], ...early, ["P-x", "项目", "晚来的"]];
    const { problems } = await importedSheet(sheetOf(rows));
    expect(problems).toMatchObject([{ code: "unnamed-column", place: { cell: "C122" } }]);
  });
});

test("a question names the cell of each of two equal headers", async () => {
  const sheet = sheetOf([
    ["项目编号", "项目名称", "总投资（万元）", "总投资（万元）"],
    ["A-1", "电池项目", 5000, 6000],
  ]);
  const { problems } = await importedSheet(sheet);
  expect(problems.map(({ code, place }) => [code, place?.cell])).toEqual([
    ["rival-columns", "C1"],
    ["rival-columns", "D1"],
  ]);
});

test.each([
  ["二、外资项目（单位：万美元）", "万美元"],
  ["三、外资项目（单位：万欧元）", "万欧元"],
  ["单位：亿元", "亿元"],
])("a row between the records that states another unit is told: %s", async (words, unit) => {
  const sheet = sheetOf([
    ["单位：万元"],
    ["项目编号", "项目名称", "总投资"],
    ["A-1", "电池项目", 5000],
    [words],
    ["A-2", "风机项目", 300],
  ]);
  const { problems } = await importedSheet(sheet);
  expect(problems).toEqual([
    {
      code: "unit-changes",
      parameters: { words, unit, known: ["万元"] },
      table: "projects",
      place: { file: "a.xlsx", sheet: "Sheet1", line: 4 },
    },
  ]);
});

test.each(["二、农业项目（单位：万元）", "二、农业项目"])("%s is no other unit", async (words) => {
  const sheet = sheetOf([
    ["项目编号", "项目名称", "总投资（万元）"],
    ["A-1", "电池项目", 5000],
    [words],
    ["A-2", "风机项目", 300],
  ]);
  expect((await importedSheet(sheet)).problems).toEqual([]);
});
