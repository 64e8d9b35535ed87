import { divisionsNamed } from "@ipms/codelists/divisions";
import { tableNames } from "@ipms/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf, columnsOf } from "../csv/canonical-cells.test-input.js";
import { readHeader } from "../csv/header.js";
import { recordOf } from "../csv/two-readings.test-input.js";
import type { Mapping } from "../interpret/mapping/mapping.js";
import { recordContract } from "../record/record-contract.js";
import {
  asCsv,
  asParquet,
  asRecords,
  asWorkbook,
  contentOf,
  type FormedCell,
  type FormedTable,
} from "./forms.test-input.js";

// The same ledger in different forms is the same ledger: values, what could not be read, problems.

/** Texts that every form can hold as they are. */
const holdable = (text: string): string =>
  text.replace(/[\p{Cs}\u0000-\u001f\ufeff\ufffd-\uffff]/gu, "");

const number = (text: string, kept: string, style = 0): FormedCell => ({
  text,
  kept: [` s="${style}"`, `<v>${kept}</v>`],
});
/** Numbers as Excel and programs in Java keep them, beside what they show. */
const keptNumbers = fc.constantFrom(
  number("1.1", "1.1000000000000001"),
  number("0.045", "4.4999999999999998E-2"),
  number("300", "300.0"),
  number("15000000", "1.5E7"),
  number("-2.3", "-2.2999999999999998"),
  number("0", "0"),
);
const quantities = new Set<string>(["money", "decimal", "integer"]);

const standard = fc.constantFrom(...tableNames).chain((name) => {
  const { required } = recordContract(name);
  // Forms without headers cannot tell a missing column from empty cells.
  const columns = columnsOf(name).filter(({ name: column }) => column !== "unknown");
  const isRequired = (column: string): boolean => required.includes(column.split(".")[0] ?? "");
  return fc.subarray([...columns]).chain((some) => {
    const all = columns.filter((column) => isRequired(column.name) || some.includes(column));
    const cells = all.map(({ kind }) => {
      const text = cellOf(kind).map((each): FormedCell => ({ text: holdable(each) }));
      return quantities.has(kind) ? fc.oneof(text, keptNumbers) : text;
    });
    return fc.record({
      name: fc.constant(name),
      headers: fc.constant(all.map((column) => column.name)),
      rows: fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 8 }),
    });
  });
});

const isFilled = (row: readonly FormedCell[]): boolean => row.some(({ text }) => text !== "");

test("a table of canonical names is the same in every form", async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(standard, async (given) => {
      const table = { ...given, rows: given.rows.filter(isFilled) };
      fc.pre(table.rows.length > 0);
      const header = readHeader(table.headers, recordContract(table.name), { file: "" });
      const record = (texts: readonly string[]) => recordOf(texts, header);
      const expected = await contentOf(asCsv(table, ","), {});
      const others = [
        asCsv(table, ";", true),
        asWorkbook(table, false),
        asWorkbook(table, true),
        asRecords(table, record, false),
        await asParquet(table),
      ];
      for (const other of others) {
        expect({ file: other.name, ...(await contentOf(other, {})) }).toEqual({
          file: other.name,
          ...expected,
        });
      }
      refused += expected.problems.length;
    }),
    { numRuns: 60 },
  );
  expect(refused).toBeGreaterThan(50);
});

const texts = (words: string): readonly FormedCell[] => words.split(" ").map((text) => ({ text }));
const failed = ["#REF!", "#DIV/0!", "#N/A", "#NAME?"].map((text): FormedCell => ({
  text,
  kept: [` t="e"`, `<f>A1</f><v>${text}</v>`],
}));
const anywhere = [...failed, ...texts("无 — 待定"), { text: "" }, { text: "\u3000" }];
// As Excel keeps them: with 17 digits, of which it shows 15 at most.
const numbers = [
  number("1.1", "1.1000000000000001"),
  number("0.3", "0.30000000000000004"),
  number("5000", "5000"),
  number("0", "0"),
];
const days = [number("2023-03-15", "45000", 1), number("2023-06", "45078", 2)];
const share = number("4.5%", "4.4999999999999998E-2", 3);
const truths = [true, false].map((truth): FormedCell => ({
  text: String(truth),
  kept: [` t="b"`, `<v>${Number(truth)}</v>`],
}));
const amounts = [...numbers, ...texts("１２ 1.2亿元 约3000 1,234.5 (500) 5亿 abc 1/2 100万美元")];
const dates = [
  ...days,
  ...texts("2023.6 2023年6月18日 明年 2023-02-30 未开工 45000 ２０２３年３月"),
];

const columns: readonly (readonly [
  Mapping["tables"][number]["columns"][number],
  readonly FormedCell[],
])[] = [
  [{ header: "序号", ignore: true }, texts("1 2 3")],
  [{ header: "项目编号", field: "projectId" }, [...texts("P-1 P-2 001 '001"), ...numbers]],
  [{ header: "项目名称", field: "name" }, [...texts("电池项目 物流园 A&B 合计"), ...days]],
  [{ header: "总投资（万元）", field: "totalInvestment", unit: "万元" }, amounts],
  [{ header: "外资", field: "foreignInvestment", unitColumn: "单位" }, amounts],
  [
    {
      header: "固投",
      field: "fixedAssetInvestment",
      unitBy: { header: "单位", units: { "": "亿元", 万元: "万元" } },
    },
    amounts,
  ],
  [{ header: "单位", ignore: true }, texts("万元 亿元 万美元 个")],
  [{ header: "签约日期", field: "signedOn" }, dates],
  [{ header: "开工日期", field: "startedOn" }, dates],
  [{ header: "用地（亩）", field: "landAreaMu", unit: "亩" }, [...numbers, ...texts("30亩 约2")]],
  [{ header: "用工", field: "plannedJobs" }, [...numbers, ...texts("300人 三百")]],
  [{ header: "返乡", field: "returningEntrepreneur" }, [...truths, ...texts("是 否 √ 有吗")]],
  [{ header: "合同类型", field: "contractType" }, texts("正式合同 框架协议 待签")],
  [{ header: "备注", field: "remarks" }, [...texts("见附件 '=1+1"), ...numbers, ...days, share]],
  [{ header: "天气", ext: "hunan.天气" }, [...texts("晴 雨"), ...numbers, ...days, share]],
  [{ header: "引荐单位", field: "attributions.unit" }, texts("甲局 乙局")],
  [{ header: "占比（%）", field: "attributions.share", unit: "%" }, [...numbers, share]],
];
const needed = new Set(["项目编号", "项目名称", "单位"]);

const mapped = fc.subarray([...columns]).chain((some) => {
  const all = columns.filter((column) => some.includes(column) || needed.has(column[0].header));
  const cells = all.map(([, own]) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...own) },
      { weight: 1, arbitrary: fc.constantFrom(...anywhere) },
    ),
  );
  const rows = fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 8 });
  return rows.map((found) => ({ all: all.map(([column]) => column), rows: found }));
});

test("a table of other headers is the same in every form", async () => {
  let unread = 0;
  await fc.assert(
    fc.asyncProperty(mapped, async ({ all, rows }) => {
      const headers = all.map(({ header }) => header);
      const table: FormedTable = { name: "台账", headers, rows: rows.filter(isFilled) };
      fc.pre(table.rows.length > 0);
      const mapping: Mapping = {
        ipmsMapping: 1,
        tables: [{ table: "projects", currency: "CNY", columns: all }],
      };
      const options = { mapping, divisionsNamed };
      const record = (row: readonly string[]) =>
        Object.fromEntries(headers.map((header, at) => [header, row[at] || null]));
      const expected = await contentOf(asCsv(table, ","), options);
      const others = [
        asCsv(table, ";", true),
        asWorkbook(table, false),
        asWorkbook(table, true),
        asRecords(table, record, false),
        asRecords(table, record, true),
        await asParquet(table),
      ];
      for (const [at, other] of others.entries()) {
        expect({ form: at, ...(await contentOf(other, options)) }).toEqual({
          form: at,
          ...expected,
        });
      }
      unread += expected.problems.filter((problem) => problem.startsWith("failed-formula")).length;
    }),
    { numRuns: 60 },
  );
  expect(unread).toBeGreaterThan(20);
});
