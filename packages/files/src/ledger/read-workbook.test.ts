import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import type { Mapping } from "../interpret/mapping/mapping.js";
import { writeNdjson } from "../write/write-json.js";
import type { ReadLedgerOptions } from "./read-ledger-options.js";
import { type LedgerReading, readLedger } from "./read-ledger.js";

type Rows = readonly (readonly unknown[])[];

/** A workbook as another program writes it. */
function workbook(sheets: Readonly<Record<string, Rows>>, hidden: readonly string[] = []) {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  book.Workbook = {
    Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function read(bytes: Uint8Array, options: ReadLedgerOptions = {}) {
  return readLedger([{ name: "2023/台账.xlsx", chunks: [bytes] }], options);
}

function records({ ledger }: LedgerReading, table: string): readonly unknown[] {
  const found = ledger.tables.get(table);
  return found === undefined
    ? []
    : [...writeNdjson(found)].map((line): unknown => JSON.parse(line) as unknown);
}

const cover: Rows = [["2023年招商引资工作台账"], ["填表须知：请如实填写。"]];
const signed: Rows = [
  ["项目编号", "项目名称", "总投资（万元）"],
  ["P-1", "电池项目", 12000],
];
const begun: Rows = [
  ["项目编号", "项目名称", "总投资（亿元）"],
  ["P-2", "模具项目", 3.5],
  ["合计", "", 3.5],
];
const receipts: Rows = [
  ["到资单号", "项目编号", "到账日期", "到账金额（万元）"],
  ["R-1", "P-1", "2023.9", 300],
];

const states = ({ report }: LedgerReading) =>
  report.files.flatMap(({ sheets }) => sheets.map(({ sheet, state }) => [sheet, state]));

describe("a workbook", () => {
  test("of several sheets fills several tables; two of one table are joined", async () => {
    const reading = await read(
      workbook({ 封面: cover, 签约: signed, 开工: begun, 到资: receipts }),
    );
    expect(reading.problems).toEqual([]);
    expect(reading.complete).toBe(true);
    expect(records(reading, "projects")).toEqual([
      {
        projectId: "P-1",
        name: "电池项目",
        totalInvestment: { amount: "120000000", currency: "CNY" },
      },
      {
        projectId: "P-2",
        name: "模具项目",
        totalInvestment: { amount: "350000000", currency: "CNY" },
      },
    ]);
    expect(records(reading, "fundReceipts")).toEqual([
      {
        receiptId: "R-1",
        projectId: "P-1",
        receivedOn: "2023-09",
        received: { amount: "3000000", currency: "CNY" },
      },
    ]);
    expect(states(reading)).toEqual([
      ["封面", "no-table"],
      ["签约", "mapped"],
      ["开工", "mapped"],
      ["到资", "mapped"],
    ]);
    expect(reading.report.files[0]?.rows).toEqual({ projects: 2, fundReceipts: 1 });
    const place = reading.ledger.tables.get("projects")?.places.of(1, "totalInvestment");
    expect(place).toEqual({ file: "2023/台账.xlsx", sheet: "开工", cell: "C2" });
  });

  test("gives a mapping by which it is read again", async () => {
    const bytes = workbook({ 签约: signed, 到资: receipts });
    const first = await read(bytes);
    expect(first.mapping?.tables.map(({ file, sheet, table }) => [file, sheet, table])).toEqual([
      [undefined, "签约", "projects"],
      [undefined, "到资", "fundReceipts"],
    ]);
    const again = await read(bytes, { mapping: first.mapping as Mapping });
    expect(records(again, "projects")).toEqual(records(first, "projects"));
    expect(again.report.files[0]?.sheets.map(({ mapping }) => mapping?.from)).toEqual([
      "given",
      "given",
    ]);
  });

  test("hides sheets that are read only where they are named", async () => {
    const bytes = workbook({ 签约: signed, 旧表: begun }, ["旧表"]);
    const reading = await read(bytes);
    expect(states(reading)).toEqual([
      ["签约", "mapped"],
      ["旧表", "left-out"],
    ]);
    const named = await read(bytes, { sheet: "旧表" });
    expect(named.rows.get("projects")).toBe(1);
    expect(records(named, "projects")).toMatchObject([{ projectId: "P-2" }]);
  });

  test("tells a sheet that is not there, and one that the mapping leaves out", async () => {
    const bytes = workbook({ 签约: signed, 开工: begun });
    const missing = await read(bytes, { sheet: "签约表" });
    expect(missing.problems).toMatchObject([
      { code: "missing-sheet", parameters: { sheet: "签约表", suggestions: ["签约"] } },
    ]);
    expect(missing.complete).toBe(false);
    const mapping: Mapping = { ipmsMapping: 1, tables: [], ignoreSheets: ["开工"] };
    expect(states(await read(bytes, { mapping }))).toEqual([
      ["签约", "mapped"],
      ["开工", "left-out"],
    ]);
  });

  test("without a table says so", async () => {
    const reading = await read(workbook({ 封面: cover }));
    expect(reading.problems).toMatchObject([{ code: "no-table", place: { sheet: "封面" } }]);
    expect(reading.complete).toBe(false);
  });

  test("of the standard's names has a table on each sheet", async () => {
    const reading = await read(
      workbook({
        项目: [
          ["projectId", "name", "totalInvestment.amount", "totalInvestment.currency", "ext.hn.x"],
          ["P-1", "电池项目", "120000000", "CNY", "甲"],
          ["P-2", "模具项目", "abc", "CNY", ""],
        ],
        fundReceipts: [
          ["receiptId", "projectId", "received.amount", "received.currency"],
          ["R-1", "P-1", 300.5, "CNY"],
        ],
      }),
    );
    expect(records(reading, "projects")).toMatchObject([
      { totalInvestment: { amount: "120000000", currency: "CNY" }, ext: { hn: { x: "甲" } } },
      { projectId: "P-2" },
    ]);
    expect(records(reading, "fundReceipts")).toMatchObject([
      { received: { amount: "300.5", currency: "CNY" } },
    ]);
    expect(reading.problems).toMatchObject([
      { field: "totalInvestment", place: { sheet: "项目", cell: "C3" } },
    ]);
    expect(states(reading)).toEqual([
      ["项目", "standard"],
      ["fundReceipts", "standard"],
    ]);
    expect(reading.mapping).toBeUndefined();
  });

  test("of the standard's names tells columns behind its header, as CSV does", async () => {
    const rows = [
      ["projectId", "name"],
      ["P-1", "电池项目"],
      ["P-2", "模具项目", "", "", "见附件"],
      ["P-3", "物流园", " ", "停工", "见附件", " "],
    ];
    const reading = await read(workbook({ 项目: rows }));
    expect(reading.rows.get("projects")).toBe(3);
    expect(reading.problems).toMatchObject([
      { code: "unnamed-column", place: { sheet: "项目", line: 1, column: 5 } },
      { code: "unnamed-column", place: { sheet: "项目", line: 1, column: 4 } },
    ]);
  });

  test("of the standard's names takes no day for an amount", async () => {
    const header = ["projectId", "name", "totalInvestment.amount", "totalInvestment.currency"];
    const day = { t: "n", v: 45000, z: "yyyy-mm-dd" };
    const reading = await read(workbook({ 项目: [header, ["P-1", day, day, "CNY"]] }));
    expect(records(reading, "projects")).toEqual([
      { projectId: "P-1", name: "2023-03-15", totalInvestment: null },
    ]);
    expect(reading.problems).toMatchObject([
      { code: "invalid-decimal", parameters: { value: "2023-03-15" } },
    ]);
  });

  test.each(["projectId,name,signedOn", "项目编号,项目名称,签约日期"])(
    "knows a date to the month where it shows a month, under %s",
    async (headers) => {
      // 2023-06-01, as a spreadsheet keeps 2023年6月, and 2023-06-18.
      const month = { t: "n", z: 'yyyy"年"m"月"' } as const;
      const rows = [
        ["P-1", "电池项目", { ...month, v: 45078 }],
        ["P-2", "模具项目", { ...month, v: 45095 }],
        ["P-3", "物流园", { t: "n", v: 45078, z: "yyyy/m/d" }],
      ];
      const reading = await read(workbook({ 台账: [headers.split(","), ...rows] }));
      expect(records(reading, "projects")).toMatchObject([
        { signedOn: "2023-06" },
        { signedOn: "2023-06-18" },
        { signedOn: "2023-06-01" },
      ]);
    },
  );
});
