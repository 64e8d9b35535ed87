import { divisionsNamed } from "@ipms/codelists/divisions";
import { isUnreadable, type ProblemCode, type RecordProblem, type Table } from "@ipms/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openDelimitedText } from "../csv/delimited-text.js";
import type { TableMapping } from "../interpret/mapping/mapping.js";
import { defaultRowsPerBatch } from "../read-options.js";
import { writeNdjson } from "../write/write-json.js";
import { openDelimitedRows } from "./delimited-rows.js";
import { importSheet } from "./import-sheet.js";

// Tables that are read by columns, from their bytes, against the same tables read cell by cell:
// records, problems with their places and their order, and the report must be the same.

const fields: readonly (readonly [string, Partial<TableMapping["columns"][number]>])[] = [
  ["序号", { ignore: true }],
  ["项目编号", { field: "projectId" }],
  ["项目名称", { field: "name" }],
  ["投资方", { field: "investorName" }],
  ["总投资（万元）", { field: "totalInvestment", unit: "万元" }],
  ["外资", { field: "externalInvestment", unit: "亿美元" }],
  ["一期", { field: "phaseOneInvestment", unitColumn: "单位" }],
  ["固投", { field: "fixedAssetInvestment", unitBy: { header: "内外资", units: byOrigin() } }],
  ["用地", { field: "landAreaMu", unit: "公顷" }],
  ["厂房", { field: "landAreaSquareMetres", unitColumn: "单位" }],
  ["用工", { field: "plannedJobs" }],
  ["签约日期", { field: "signedOn" }],
  ["计划开工", { field: "plannedStartOn" }],
  ["合同类型", { field: "contractType" }],
  ["是否返乡", { field: "returningEntrepreneur" }],
  ["信用代码", { field: "investorCreditCode" }],
  ["行业", { field: "industry" }],
  ["批次", { ext: "hunan.批次" }],
  ["备注", { field: "remarks" }],
  ["单位", { ext: "hunan.单位" }],
  ["内外资", { ignore: "decides the unit" }],
  ["", { ignore: true }],
];

function byOrigin(): Readonly<Record<string, string>> {
  return { 内资: "万元", 外资: "万美元", "": "亿元" };
}

const idSources = [undefined, ["项目名称"], ["项目名称", "投资方"], "row"] as const;

const words =
  "无 — 招商引资 电池项目（一期） 是 否 已签约 框架协议 正式合同 formal-contract true 制造业 38 C 万元 亿元 亩 内资 外资 ' '=1 none TBD N/A";
const figures =
  "0 -0 7 007 12.50 -3 .5 5. 1e5 4.30101E+17 4.3E+017 1,234.5 约3000 3000余 1.2亿元 5亿 300人 9999999999999999 0.1234567890123 12% (500) １２ 1/2";
const dates =
  "2023-06-18 2023.6 2023年6月18日 1899-01-01 2100-01-01 2023-02-30 2023 20230618 45000 预计2024年 6月 未开工";
const hard = [
  "",
  " 前后空格 ",
  "内  部 空格",
  "全角\u3000空格",
  "\u200b隐形",
  "a\u00a0b",
  "换\n行",
  'a"b',
  "a,b",
  "\u0007",
  "91350100M000100Y43",
  "913501000000000000",
  "一个很长很长的名称".repeat(9),
  "x".repeat(230),
];
const otherWords = ["合计", "小计", "注：1.以合同为准", "一、工业项目", "其中：外资", "", "", "1"];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.nat(99_999).map(String) },
  { weight: 3, arbitrary: fc.constantFrom(...words.split(" ")) },
  { weight: 2, arbitrary: fc.constantFrom(...figures.split(" ")) },
  { weight: 2, arbitrary: fc.constantFrom(...dates.split(" ")) },
  { weight: 2, arbitrary: fc.constantFrom(...hard) },
);
const plainRow = [
  "1 P-1 电池项目 甲公司 3000 1.5 20 8 2.5 40 300 2023-06-18 2024 框架协议 是 91350100M000100Y43 38 二批 晴 亩 内资",
  "2 P-2 模具项目 乙公司 4500.25 0 1 7 3 0.5 12 2022-11 2024-02 正式合同 否 91350100M000100Y43 制造业 一批 雨 万元 外资",
].map((text) => text.split(" "));

const messy = fc
  .tuple(fc.constantFrom(...plainRow), fc.array(fc.tuple(fc.nat(fields.length - 1), cell)))
  .map(([plain, changes]) => {
    const row = fields.map((_, index) => plain[index] ?? "");
    for (const [index, text] of changes) row[index] = text;
    return row;
  });
const line = fc.oneof(
  { weight: 12, arbitrary: messy.map((cells) => ({ kind: "record", cells })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...otherWords), fc.nat(2), fc.array(fc.tuple(fc.nat(12), cell)))
      .map(([word, place, others]) => {
        const cells = fields.map((_, index) => (index === place ? word : ""));
        for (const [index, text] of others) cells[index] = text;
        return { kind: "other", cells };
      }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(messy, fc.nat(30)).map(([cells, length]) => ({
      kind: "ragged",
      cells: Array.from({ length }, (_, index) => cells[index] ?? "x"),
    })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "header", cells: fields.map(([name]) => name) }) },
  {
    weight: 1,
    arbitrary: fc.constant({
      kind: "other-header",
      cells: ["项目名称", "到位资金（万元）", "签约时间", "备注"],
    }),
  },
);

test("what is read by columns is what is read cell by cell", async () => {
  let rowCount = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 24 }),
      fc.constantFrom(...idSources),
      fc.constantFrom(undefined, 12, 70),
      fc.integer({ min: 40, max: 4000 }),
      fc.constantFrom("", "\n", "坏"),
      async (lines, idFrom, maximumValueLength, size, end) => {
        const text = textOf([fields.map(([name]) => name), ...lines.map(({ cells }) => cells)]);
        const bytes = new TextEncoder().encode(text + end);
        // A text may break off in the middle of a character, or in a quotation.
        const whole = end === "坏" ? bytes.subarray(0, -1) : bytes;
        const how = { mapping: mappingOf(idFrom), maximumValueLength, size };
        const expected = await imported(whole, { ...how, byCells: true });
        const found = await imported(whole, { ...how, byCells: false });
        expect(found).toEqual(expected);
        rowCount += found.read.report.rowsRead;
      },
    ),
    { numRuns: 100 },
  );
  expect(rowCount).toBeGreaterThan(100);
});

test("batches end at the same rows, and everything is told behind the same records", async () => {
  const changes = fc.sample(line, { numRuns: 900, seed: 7 });
  const lines = Array.from({ length: 2.2 * defaultRowsPerBatch }, (_, at) => {
    const change = at % 23 === 0 ? changes[(at / 23) % changes.length] : undefined;
    const isKept = change !== undefined && change.kind !== "other-header";
    return isKept ? change.cells : (plainRow[at % 2] ?? []).concat("");
  });
  const bytes = new TextEncoder().encode(textOf([fields.map(([name]) => name), ...lines]));
  const how = { mapping: mappingOf(undefined), size: 200_000 };
  const expected = await imported(bytes, { ...how, byCells: true });
  const found = await imported(bytes, { ...how, byCells: false });
  expect(expected.tables.map(({ rowCount }) => rowCount)).toEqual([8192, 8192, expect.any(Number)]);
  expect(found).toEqual(expected);
});

function mappingOf(idFrom: (typeof idSources)[number]): TableMapping {
  const columns = fields.flatMap(([header, meaning]) =>
    header === "" ? [] : [{ header, ...meaning }],
  );
  const isMade = idFrom !== undefined;
  return {
    table: "projects",
    currency: "CNY",
    columns: isMade
      ? columns.map((column) =>
          column.field === "projectId" ? { header: column.header, ignore: true } : column,
        )
      : columns,
    ...(isMade ? { idFrom: { projectId: idFrom } } : {}),
  };
}

function textOf(lines: readonly (readonly string[])[]): string {
  return lines
    .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
    .join("\n");
}

interface How {
  readonly mapping: TableMapping;
  readonly maximumValueLength?: number | undefined;
  readonly size: number;
  readonly byCells: boolean;
}

async function imported(bytes: Uint8Array, { mapping, maximumValueLength, size, byCells }: How) {
  const tables: Table[] = [];
  const problems: (RecordProblem | ReadonlyMap<ProblemCode, number> | Table["rowCount"])[] = [];
  const report = (problem: RecordProblem): void => void problems.push(problem);
  let number = 0;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) {
      yield await Promise.resolve(bytes.slice(at, at + size));
    }
  }
  const options = { delimiter: "," } as const;
  const text = await openDelimitedText("a.csv", pieces(), options);
  const source = { file: "a.csv", text, options, report };
  const rows = await openDelimitedRows(source, 10);
  const byRows = { ...rows, blocks: undefined };
  const read = await importSheet(
    "a.csv",
    { epoch: 1900, hiddenColumns: [], merged: [] },
    byCells ? byRows : { ...rows, all: notCalled },
    {
      mapping: { ipmsMapping: 1, tables: [mapping] },
      divisionsNamed,
      numberRow: () => (number += 1),
      onRows: () => {},
      ...(maximumValueLength === undefined ? {} : { maximumValueLength }),
    },
    {
      table(table) {
        tables.push(table);
        // Where a table stands among the problems.
        problems.push(table.rowCount);
      },
      problem: report,
    },
  );
  return { tables: tables.map(shown), problems, read };
}

function notCalled(): never {
  throw new Error("the table is to be read by columns");
}

function shown(table: Table) {
  const columns = [...table.columns.keys()];
  const places = Array.from({ length: Math.min(table.rowCount, 50) }, (_, row) =>
    [undefined, ...columns].map((field) => table.places.of(row, field)),
  );
  const unreadable = [...table.columns].map(([field, column]) => [
    field,
    Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
      isUnreadable(column, row),
    ),
  ]);
  return {
    columns,
    rowCount: table.rowCount,
    unreadable,
    lines: [...writeNdjson(table)].join(""),
    places,
  };
}
