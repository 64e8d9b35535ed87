import { divisionsNamed } from "@ipms/codelists/divisions";
import { problemText, problemTexts } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { applyMapping, type RowCell } from "./apply-mapping.js";
import { readMapping } from "./check-mapping.js";
import { type MappedColumn, type Mapping, mappingJsonSchema } from "./mapping.js";
import { proposeMapping } from "./propose-mapping.js";

const mapping = (columns: readonly MappedColumn[], others: Partial<Mapping> = {}): Mapping => ({
  ipmsMapping: 1,
  table: "projects",
  columns: [...columns],
  ...others,
});

const cells = (...texts: readonly string[]): readonly RowCell[] => texts.map((text) => ({ text }));

describe("readMapping", () => {
  const codes = (value: unknown) => readMapping(value).problems.map(({ code }) => code);

  it("accepts what is complete", () => {
    const whole = mapping([
      { header: "序号", ignore: "row-number" },
      { header: "项目名称", field: "name" },
      { header: "总投资", field: "totalInvestment", unit: "亿元" },
      { header: "楚商类型", ext: "huangshi.chushangType" },
    ]);
    expect(readMapping(whole)).toEqual({ mapping: whole, problems: [] });
    expect(readMapping(JSON.parse(JSON.stringify(whole)))).toEqual({
      mapping: whole,
      problems: [],
    });
  });

  it.each([
    ["no object", "ledger", ["invalid-mapping"]],
    ["another version", { ipmsMapping: 2, table: "projects", columns: [] }, ["invalid-mapping"]],
    ["a table that is none", mapping([], { table: "project" }), ["unknown-table"]],
    ["a key that is none", { ...mapping([]), colums: [] }, ["unknown-mapping-key"]],
    [
      "a column's key that is none",
      { ...mapping([]), columns: [{ header: "a", feild: "name" }] },
      ["unknown-mapping-key"],
    ],
    ["a field that is none", mapping([{ header: "a", field: "nane" }]), ["unknown-field"]],
    [
      "a field twice",
      mapping([
        { header: "a", field: "name" },
        { header: "b", field: "name" },
      ]),
      ["repeated-field"],
    ],
    [
      "an open field",
      mapping([{ header: "a", field: null, candidates: ["name"] }]),
      ["open-question"],
    ],
    ["a forgotten column", mapping([{ header: "a" }]), ["open-question"]],
    [
      "an open unit",
      mapping([{ header: "a", field: "totalInvestment", unit: null }]),
      ["open-question"],
    ],
    [
      "a unit that is none",
      mapping([{ header: "a", field: "totalInvestment", unit: "斤" }]),
      ["unknown-unit"],
    ],
    [
      "a unit of another kind",
      mapping([{ header: "a", field: "signedOn", unit: "万元" }]),
      ["wrong-unit"],
    ],
    [
      "a unit of another kind by column",
      mapping([
        { header: "a", field: "totalInvestment", unitBy: { header: "b", units: { 内资: "亩" } } },
      ]),
      ["wrong-unit"],
    ],
    ["a title's unit that is none", mapping([], { unit: "两" }), ["unknown-unit"]],
    ["a field of objects", mapping([{ header: "a", field: "toString" }]), ["unknown-field"]],
  ] as const)("refuses %s", (_, value, expected) => expect(codes(value)).toEqual(expected));

  it("words its problems in both languages and suggests", () => {
    const { problems } = readMapping({ ...mapping([]), colums: [] });
    expect(problems.map((each) => problemText(each, "en"))).toEqual([
      'a mapping has no "colums" at /; did you mean columns, table, unit?',
    ]);
    expect(problems.map((each) => problemText(each, "zh-Hans"))).toEqual([
      "列对应表在 / 处没有“colums”这一项；您要的是不是 columns, table, unit？",
    ]);
  });
});

describe("applyMapping", () => {
  it("reads a row, whatever the order of the columns", () => {
    const applied = applyMapping(
      mapping([
        { header: "项目名称", field: "name" },
        { header: "总投资（亿元）", field: "totalInvestment", unit: "亿元" },
        { header: "开工时间", field: "startedOn" },
        { header: "所在县区", field: "division" },
      ]),
      ["所在县区", "总投资\n(亿元)", "开工时间", "项目名称", "天气"],
      { divisionsNamed },
    );
    expect(applied.problems).toEqual([]);
    expect(applied.unmapped).toEqual(["天气"]);
    const row = cells("永州市", "1.2", "2023.6", "电池项目", "晴");
    expect(applied.columns.map((column) => [column.field, column.read(row).value])).toEqual([
      ["division", "431100"],
      ["totalInvestment", { amount: "120000000", currency: "CNY" }],
      ["startedOn", "2023-06"],
      ["name", "电池项目"],
    ]);
  });

  it("takes the unit from another column", () => {
    const columns = [
      {
        header: "总投资",
        field: "totalInvestment",
        unitBy: { header: "内外资", units: { 内资: "亿元", 外资: "万美元" } },
      },
    ];
    const [column] = applyMapping(mapping(columns), ["总投资", "内外资"]).columns;
    const read = (...texts: readonly string[]) => column?.read(cells(...texts));
    expect(read("1.2", "内资")?.value).toEqual({ amount: "120000000", currency: "CNY" });
    expect(read("500", "外資")?.value).toEqual({ amount: "5000000", currency: "USD" });
    expect(read("500", "合资")?.problem?.code).toBe("unknown-unit");
    expect(read("500", "")?.problem?.code).toBe("unit-unknown");
    expect(read("500万元", "合资")?.value).toEqual({ amount: "5000000", currency: "CNY" });
    expect(read("", "内资")).toEqual({ conversions: [] });
  });

  it("takes the unit from a column of units", () => {
    const columns = [{ header: "金额", field: "totalInvestment", unitColumn: "单位" }];
    const [column] = applyMapping(mapping(columns), ["金额", "单位"]).columns;
    expect(column?.read(cells("3", "亿元")).value).toEqual({
      amount: "300000000",
      currency: "CNY",
    });
    expect(column?.read(cells("3", "")).problem?.code).toBe("unit-unknown");
    expect(column?.read(cells("3", "斤")).problem?.code).toBe("unknown-unit");
  });

  it("takes the unit of the title row for amounts without their own", () => {
    const columns = [
      { header: "甲", field: "totalInvestment" },
      { header: "乙", field: "fixedAssetInvestment", unit: "亿元" },
    ];
    const applied = applyMapping(mapping(columns, { unit: "万元" }), ["甲", "乙"]);
    expect(applied.columns.map((column) => column.read(cells("3", "3")).value)).toEqual([
      { amount: "30000", currency: "CNY" },
      { amount: "300000000", currency: "CNY" },
    ]);
  });

  it("takes year, order and zone", () => {
    const columns: readonly MappedColumn[] = [
      { header: "甲", field: "signedOn", year: 2021 },
      { header: "乙", field: "startedOn", dateOrder: "day-first" },
      { header: "丙", field: "completedOn" },
      { header: "丁", field: "plannedStartOn" },
    ];
    const applied = applyMapping(mapping(columns, { year: 2022, timeZoneOffsetMinutes: 0 }), [
      "甲",
      "乙",
      "丙",
      "丁",
    ]);
    const row = cells("6月25", "6/5/2023", "1687017600000", "预计9月底");
    expect(applied.columns.map((column) => column.read(row).value)).toEqual([
      "2021-06-25",
      "2023-05-06",
      "2023-06-17",
      "2022-09",
    ]);
  });

  it("knows numbers of spreadsheets", () => {
    const applied = applyMapping(mapping([{ header: "甲", field: "signedOn" }]), ["甲"], {
      epoch: 1904,
    });
    expect(applied.columns[0]?.read([{ text: "43633", numeric: true }]).value).toBe("2023-06-18");
  });

  it("says which columns are missing or cannot be told apart", () => {
    const columns = [
      { header: "项目名称", field: "name" },
      { header: "备注", field: "remarks" },
    ];
    const { problems } = applyMapping(mapping(columns), ["项目名", "备注", "备注"]);
    expect(problems.map(({ code }) => code)).toEqual(["missing-column", "repeated-column"]);
  });

  it("keeps extensions as texts", () => {
    const [column] = applyMapping(mapping([{ header: "类型", ext: "hs.type" }]), ["类型"]).columns;
    expect(column?.ext).toBe("hs.type");
    expect(column?.read(cells(" 楚商 ")).value).toBe("楚商");
  });
});

describe("proposeMapping", () => {
  it("fills in what is certain and asks the rest", () => {
    const proposal = proposeMapping(
      [
        "序号",
        "项目名称",
        "总投资（亿元）",
        "固定资产投资",
        "开工时间",
        "联系电话",
        "天气",
        "用地面积(亩)",
      ],
      [["1", "电池项目", "1.2", "5000", "2023.6", "", "晴", "100"]],
    );
    expect(proposal).toEqual({
      ipmsMapping: 1,
      table: "projects",
      columns: [
        { header: "序号", ignore: "row-number" },
        { header: "项目名称", field: "name" },
        { header: "总投资（亿元）", field: "totalInvestment", unit: "亿元" },
        { header: "固定资产投资", field: "fixedAssetInvestment", unit: null },
        { header: "开工时间", field: null, candidates: ["startedOn", "plannedStartOn"] },
        { header: "联系电话", ignore: "personal-data" },
        { header: "天气", field: null, candidates: [] },
        { header: "用地面积(亩)", field: "landAreaMu", unit: "亩" },
      ],
    });
    expect(readMapping(proposal).problems.map(({ code }) => code)).toEqual([
      "open-question",
      "open-question",
      "open-question",
    ]);
  });

  it("asks no unit where each cell brings its own", () => {
    const [, column] = proposeMapping(["项目名称", "总投资"], [["a", "5000万元"]]).columns;
    expect(column).toEqual({ header: "总投资", field: "totalInvestment" });
  });

  it("takes the unit of the title row", () => {
    const proposal = proposeMapping(["项目名称", "总投资"], [["a", "5000"]], {
      titleRows: ["某市招商引资项目台账", "单位：万元"],
    });
    expect(proposal.unit).toBe("万元");
    expect(readMapping(proposal).problems).toEqual([]);
  });

  it("sees the column of units", () => {
    const proposal = proposeMapping(["项目名称", "总投资", "总投资单位"], [["a", "1", "亿元"]]);
    expect(proposal.columns.slice(1)).toEqual([
      { header: "总投资", field: "totalInvestment", unitColumn: "总投资单位" },
      { header: "总投资单位", ignore: "unit" },
    ]);
  });

  it("finds the table", () => {
    expect(proposeMapping(["到资编号", "项目编号", "到账日期", "到账金额"]).table).toBe(
      "fundReceipts",
    );
    expect(proposeMapping(["日期", "是否工作日"]).table).toBe("calendars");
    expect(proposeMapping([], [], { table: "targets" }).table).toBe("targets");
  });
});

it("has a JSON Schema that is as strict", () => {
  const schema = mappingJsonSchema();
  expect(schema["additionalProperties"]).toBe(false);
  expect(schema["required"]).toEqual(["ipmsMapping", "table", "columns"]);
});

it("fills every place of its templates in both languages", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const text of Object.values(problemTexts)) {
    expect(places(text["zh-Hans"])).toEqual(places(text.en));
  }
});
