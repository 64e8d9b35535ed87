import { divisionsNamed } from "@ipms/codelists/divisions";
import { describe, expect, it } from "vitest";
import { applyMapping } from "./apply-mapping.js";
import type { RowCell } from "./applied-mapping.js";
import type { MappedColumn, TableMapping } from "./mapping.js";

const mapping = (
  columns: readonly MappedColumn[],
  others: Partial<TableMapping> = {},
): TableMapping => ({
  table: "projects",
  columns: [...columns],
  ...others,
});

const cells = (...texts: readonly string[]): readonly RowCell[] => texts.map((text) => ({ text }));

describe("applyMapping", () => {
  it("reads land in the unit of its field, whatever the unit of the title", () => {
    const columns: readonly MappedColumn[] = [
      { header: "用地面积", field: "landAreaMu" },
      { header: "总投资", field: "totalInvestment" },
    ];
    const titled = applyMapping(mapping(columns, { unit: "万元" }), ["用地面积", "总投资"]);
    expect(titled.columns.map((column) => column.read(cells("120", "5")).value)).toEqual([
      "120",
      { amount: "50000", currency: "CNY" },
    ]);
    const ofLand = applyMapping(mapping(columns.slice(0, 1), { unit: "公顷" }), ["用地面积"]);
    expect(ofLand.columns[0]?.read(cells("2")).value).toBe("30");
  });

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
    expect(applied.unmapped).toEqual([{ index: 4, header: "天气" }]);
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

  it("takes no cell whose formula failed for an empty one that decides the unit", () => {
    const unitBy = { header: "类别", units: { "": "亿元", 外资: "万美元" } };
    const columns = [
      { header: "金额", field: "totalInvestment", unitBy },
      { header: "固投", field: "fixedAssetInvestment", unitColumn: "类别" },
    ];
    const applied = applyMapping(mapping(columns), ["金额", "固投", "类别"]);
    for (const failed of [
      { text: "", failure: "#N/A" },
      { text: "", failure: "formula" },
    ]) {
      const row = [{ text: "3" }, { text: "3" }, failed];
      const codes = applied.columns.map((column) => column.read(row).problem?.code);
      expect(codes).toEqual(["unknown-unit", "unknown-unit"]);
    }
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
