import { type CellObject, read, utils, type WorkSheet } from "@e965/xlsx";
import { type Locale, type Table, tableBuilder } from "@ipms/core";
import { fieldsOf, type TableName } from "@ipms/schema";
import { describe, expect, it } from "vitest";
import { applyMapping, proposeMapping } from "../../interpret/index.js";
import { joined } from "./deflate.js";
import { writeXlsx, type XlsxOptions } from "./write-xlsx.js";

function tableOf(name: TableName, records: readonly Record<string, unknown>[]): Table {
  const kinds = Object.fromEntries(fieldsOf(name).map(({ field, kind }) => [field, kind]));
  const builder = tableBuilder(name, kinds, "projectId");
  for (const record of records) builder.append(record);
  const { table, problems } = builder.finish({ of: () => ({ file: "test" }) });
  expect(problems).toEqual([]);
  return table;
}

async function bytesOf(tables: readonly Table[], options?: XlsxOptions): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeXlsx(tables, options)) pieces.push(piece);
  return joined(pieces);
}

/** The sheets as another program reads them. */
async function sheetsOf(tables: readonly Table[], options?: XlsxOptions) {
  const book = read(await bytesOf(tables, options), { cellStyles: true, cellNF: true });
  return book.SheetNames.map((name) => ({ name, sheet: book.Sheets[name] }));
}

/** The values as they are kept: day numbers stay numbers. */
function gridOf(sheet: WorkSheet): (string | number)[][] {
  const { e: end } = utils.decode_range(sheet["!ref"] ?? "A1");
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: end.c + 1 }, (__, c) => {
      const cell = sheet[utils.encode_cell({ r, c })] as CellObject | undefined;
      return typeof cell?.v === "number" ? cell.v : String(cell?.v ?? "");
    }),
  );
}

function recordsOf(sheet: WorkSheet): Record<string, string | number>[] {
  const [headers = [], ...rows] = gridOf(sheet);
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((value, at) => (value === "" ? [] : [[String(headers[at]), value]])),
    ),
  );
}

const projects = tableOf("projects", [
  {
    projectId: "007",
    name: "=1+1",
    division: "431100",
    originCountry: "DE",
    contractType: "formal-contract",
    industry: "39",
    carryOver: true,
    totalInvestment: { amount: "120000000", currency: "CNY" },
    foreignInvestment: { amount: "5000000", currency: "USD" },
    landAreaMu: "33.5",
    plannedJobs: 120,
    signedOn: "2023-06-18",
    startedOn: "2023-10",
    registeredOn: "1900-02-28",
  },
  {
    projectId: "P2",
    name: "电池 & 材料 <二期>",
    carryOver: false,
    totalInvestment: { amount: "300000", currency: "USD" },
    foreignInvestment: { amount: "0.05", currency: "USD" },
    signedOn: "1900-03-01",
  },
  {
    projectId: "P3",
    name: "丙",
    totalInvestment: { amount: "12345678901234567.89", currency: "CNY" },
  },
]);

describe("a workbook for machines", () => {
  it("has canonical headers and values", async () => {
    const [only] = await sheetsOf([projects]);
    expect(only?.name).toBe("projects");
    const sheet = only?.sheet ?? {};
    const rows = recordsOf(sheet);
    expect(rows[0]).toEqual({
      projectId: "007",
      name: "=1+1",
      division: "431100",
      originCountry: "DE",
      contractType: "formal-contract",
      industry: "39",
      "totalInvestment.amount": 120000000,
      "totalInvestment.currency": "CNY",
      "foreignInvestment.amount": 5000000,
      "foreignInvestment.currency": "USD",
      landAreaMu: 33.5,
      plannedJobs: 120,
      // 1900-01-01 is day 1; 2023-06-18 is day 45 095 by the published tables of day numbers.
      signedOn: 45095,
      startedOn: "2023-10",
      registeredOn: "1900-02-28",
      carryOver: "true",
    });
    expect(rows[1]?.["signedOn"]).toBe(61);
    expect(rows[2]?.["totalInvestment.amount"]).toBe("12345678901234567.89");
  });

  it("makes no formula of a text", async () => {
    const [only] = await sheetsOf([projects]);
    expect(only?.sheet?.["B2"]).toMatchObject({ t: "s", v: "=1+1" });
    expect((only?.sheet?.["B2"] as CellObject | undefined)?.f).toBeUndefined();
  });
});

describe("a workbook for people", () => {
  it("has labels with units, and words", async () => {
    const [only] = await sheetsOf([projects], { headers: "labels" });
    expect(only?.name).toBe("项目");
    const rows = recordsOf(only?.sheet ?? {});
    expect(rows[0]).toEqual({
      项目编号: "007",
      项目名称: "=1+1",
      所属行政区划: "431100",
      "投资来源国家（地区）": "德国",
      协议类型: "正式合同",
      所属行业: "计算机、通信和其他电子设备制造业",
      "总投资（万元）": 12000,
      "合同外资（万美元）": 500,
      "用地面积（亩）": 33.5,
      计划用工人数: 120,
      注册日期: "1900-02-28",
      签约日期: 45095,
      开工日期: "2023-10",
      是否结转项目: "是",
    });
    expect(rows[1]).toMatchObject({ "总投资（万元）": "30万美元", "合同外资（万美元）": 0.000005 });
    expect(rows[2]).toMatchObject({ "总投资（万元）": "1234567890123.456789" });
  });

  it("shows days as days and keeps ids as texts", async () => {
    const [only] = await sheetsOf([projects], { headers: "labels" });
    const sheet = only?.sheet ?? {};
    const shown = utils.sheet_to_json<Record<string, unknown>>(sheet, { raw: false })[0];
    expect(shown).toMatchObject({ 签约日期: "2023-06-18", 项目编号: "007" });
    expect(sheet["!autofilter"]).toEqual({ ref: "A1:N4" });
  });

  it("keeps columns of other organisations", async () => {
    const texts = ["甲", undefined, "_x0041_"];
    const column = { kind: "text", at: (row: number) => texts[row] } as const;
    const columns = new Map([...projects.columns, ["ext.huangshi.type", column] as const]);
    const [only] = await sheetsOf([{ ...projects, columns }], { headers: "labels" });
    const rows = recordsOf(only?.sheet ?? {});
    expect(rows.map((row) => row["ext.huangshi.type"])).toEqual(texts);
  });
});

describe("reading it again", () => {
  it.each(["zh-Hans", "zh-Hant", "en"] as const)("gives the same values (%s)", async (locale) => {
    const [only] = await sheetsOf([projects], { headers: "labels", locale });
    expect(readAgain("projects", only?.sheet ?? {}, locale)).toEqual([
      {
        projectId: "007",
        name: "=1+1",
        division: "431100",
        originCountry: "DE",
        contractType: "formal-contract",
        industry: "39",
        carryOver: true,
        totalInvestment: { amount: "120000000", currency: "CNY" },
        foreignInvestment: { amount: "5000000", currency: "USD" },
        landAreaMu: "33.5",
        plannedJobs: 120,
        signedOn: "2023-06-18",
        startedOn: "2023-10",
        registeredOn: "1900-02-28",
      },
      {
        projectId: "P2",
        name: "电池 & 材料 <二期>",
        carryOver: false,
        totalInvestment: { amount: "300000", currency: "USD" },
        foreignInvestment: { amount: "0.05", currency: "USD" },
        signedOn: "1900-03-01",
      },
      {
        projectId: "P3",
        name: "丙",
        totalInvestment: { amount: "12345678901234567.89", currency: "CNY" },
      },
    ]);
  });
});

/** The rows of a sheet as a mapping that asks nothing reads them. */
function readAgain(table: TableName, sheet: WorkSheet, locale: Locale): object[] {
  const [headers = [], ...rows] = gridOf(sheet).map((row) =>
    row.map((value) => ({ text: String(value), numeric: typeof value === "number" })),
  );
  const names = headers.map(({ text }) => text);
  const texts = rows.map((row) => row.map(({ text }) => text));
  const mapping = proposeMapping(names, texts, { table });
  const applied = applyMapping(mapping, names);
  expect([locale, applied.problems]).toEqual([locale, []]);
  return rows.map((row) =>
    Object.fromEntries(
      applied.columns.flatMap((column) => {
        const { value, problem } = column.read(row);
        expect(problem).toBeUndefined();
        return value === undefined ? [] : [[column.field, value]];
      }),
    ),
  );
}
