import type { DecimalColumn, RecordProblem, Table } from "@ipms/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellText } from "../csv/cell-text.js";
import { csvTokenizer } from "../csv/tokenizer.js";
import { readTextCell } from "../interpret/cells/text.js";
import { applyMapping } from "../interpret/mapping/apply-mapping.js";
import type { TableMapping } from "../interpret/mapping/mapping.js";
import { recordContract } from "../record/record-contract.js";
import { type FieldProblem, recordSink } from "../record/record-sink.js";
import { blockSplitter } from "./block-splitter.js";
import { isPlainText } from "./kernels/plain-text.js";
import { mappedPlans } from "./mapped-plans.js";
import { planReader } from "./plan-reader.js";
import { problemKeeper } from "./problem-keeper.js";

// Columns read by plans against the same columns read cell by cell, row by row.

const mapping: TableMapping = {
  table: "projects",
  currency: "CNY",
  columns: [
    { header: "编号", field: "projectId" },
    { header: "项目名称", field: "name" },
    { header: "总投资", field: "totalInvestment", unit: "万元" },
    { header: "外资", field: "externalInvestment", unit: "亿美元" },
    { header: "一期", field: "phaseOneInvestment", unitColumn: "单位" },
    { header: "用地", field: "landAreaMu", unit: "公顷" },
    { header: "厂房", field: "landAreaSquareMetres", unit: "亩" },
    { header: "用工", field: "plannedJobs" },
    { header: "签约日期", field: "signedOn" },
    { header: "计划开工", field: "plannedStartOn" },
    { header: "合同类型", field: "contractType" },
    { header: "是否返乡", field: "returningEntrepreneur" },
    { header: "信用代码", field: "investorCreditCode" },
    { header: "行业", field: "industry" },
    { header: "备注", field: "remarks" },
  ],
};
const headers = [...mapping.columns.map(({ header }) => header), "单位"];

const number = fc
  .tuple(fc.integer({ min: -99, max: 99_999_999 }), fc.stringMatching(/^(?:|\.[0-9]{1,7})$/))
  .map(([whole, part]) => `${whole}${part}`);
const text = fc.constantFrom(
  "无",
  "—",
  "招商引资",
  "电池项目（一期）",
  " 前后空格 ",
  "none",
  "Unknown",
  "abc",
  "未定",
  "不锈钢加工",
  "N/A",
  "\u3000全角",
  "'=1+1",
  "结尾。",
  "é",
  "a\u00a0",
  "未",
  "无锡生产基地",
  "tbd",
  "●项目",
  "1",
);
const cell = fc.oneof(
  number,
  text,
  fc.constantFrom(
    "",
    "",
    "是",
    "否",
    "已签约",
    "框架协议",
    "正式合同",
    "formal-contract",
    "true",
    "91350100M000100Y43",
  ),
  fc.constantFrom(
    "2023-06-18",
    "2023.6",
    "2023年6月18日",
    "1899-01-01",
    "2023-02-30",
    "2023",
    "20230618",
  ),
  fc.constantFrom(
    "1,234.5",
    "约3000",
    "1.2亿元",
    "5亿",
    "300人",
    "万元",
    "亿元",
    "元",
    "制造业",
    "38",
    "C",
    "9".repeat(20),
  ),
);
const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });

test("a foreign table read by plans is what it is read cell by cell", () => {
  const applied = applyMapping(mapping, headers);
  expect(applied.problems).toEqual([]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const quoted = rows.map((cells) => cells.map((each) => `"${each}"`).join(","));
      const bytes = new TextEncoder().encode(`${quoted.join("\n")}\n`);
      expect(byPlans(bytes)).toEqual(byCells(bytes));
    }),
    { numRuns: 300 },
  );

  function byCells(bytes: Uint8Array) {
    const contract = recordContract("projects");
    const sink = recordSink(contract, {});
    const told = new Map<string, number>();
    for (const { field = "" } of applied.columns) sink.declare(field);
    csvTokenizer().push(bytes, (found) => {
      const cells = headers.map((_, index) => ({ text: cellText(found, index) ?? "" }));
      const values: Record<string, unknown> = {};
      const problems: FieldProblem[] = [];
      for (const column of applied.columns) {
        const { value, problem, conversions, qualifier } = column.read(cells);
        const { field = "" } = column;
        if (problem === undefined) values[field] = value ?? null;
        else problems.push({ ...problem, field });
        const kinds = qualifier === undefined ? conversions : [...conversions, qualifier];
        for (const kind of kinds) count(told, `${field} ${kind}`, 1);
      }
      sink.add(values, problems);
    });
    const { table, problems } = sink.take(noPlaces);
    // Required cells are for the caller to miss: where several records make a row, it must know more.
    return plain(
      table,
      problems.filter(({ code }) => code !== "missing-field"),
      told,
    );
  }

  function byPlans(bytes: Uint8Array) {
    const told = new Map<string, number>();
    const values = new Map<number, number>();
    const plans = mappedPlans(applied, {
      maximumValueLength: 32_767,
      told(column, { conversions, qualifier, value }) {
        const { field = "" } = applied.columns[column] ?? {};
        if (value !== undefined) values.set(column, (values.get(column) ?? 0) + 1);
        const kinds = qualifier === undefined ? conversions : [...conversions, qualifier];
        for (const kind of kinds) count(told, `${field} ${kind}`, 1);
      },
    });
    if (plans === undefined) throw new Error("the mapping is simple");
    const reader = planReader({
      table: "projects",
      plans,
      maximumValueLength: 32_767,
      problems: problemKeeper("projects"),
      names: () => ({}),
    });
    const { blocks } = blockSplitter({}).push(bytes);
    for (const block of blocks) {
      reader.add(
        block,
        Int32Array.from({ length: block.rowCount }, (_, at) => at),
      );
    }
    const { table, problems } = reader.take(noPlaces);
    for (const { column, field, conversions } of plans) {
      const found = valuesOf(table, field).filter((value) => value !== "none").length;
      const taken = found - (values.get(column) ?? 0);
      for (const kind of conversions) count(told, `${field} ${kind}`, taken);
    }
    return plain(table, problems, told);
  }
});

const noPlaces = { of: () => ({ file: "" }) };

function count(counts: Map<string, number>, key: string, more: number): void {
  if (more > 0) counts.set(key, (counts.get(key) ?? 0) + more);
}

function plain(
  table: Table,
  problems: readonly RecordProblem[],
  told: ReadonlyMap<string, number>,
) {
  return {
    columns: [...table.columns.keys()].toSorted().map((field) => [field, valuesOf(table, field)]),
    problems: problems
      .map(({ code, field, parameters }) => JSON.stringify([code, field, parameters]))
      .toSorted(),
    told: Object.fromEntries(told),
  };
}

function valuesOf(table: Table, field: string): readonly string[] {
  const column = table.columns.get(field);
  return Array.from({ length: table.rowCount }, (_, at) => {
    switch (column?.kind) {
      case "text":
        return column.at(at) ?? "none";
      case "code":
        return column.values[column.indexes[at] ?? -1] ?? "none";
      case "date":
        return (column.first[at] ?? 0) < -1e9 ? "none" : `${column.first[at]}/${column.last[at]}`;
      case "decimal":
        return decimal(column, at);
      case "money": {
        const amount = decimal(column.amount, at);
        const currency = column.currency.values[column.currency.indexes[at] ?? -1] ?? "";
        return amount === "none" ? amount : `${amount} ${currency}`;
      }
      case undefined:
        return "none";
    }
  });
}

function decimal(column: DecimalColumn, at: number): string {
  const high = column.high[at] ?? 0;
  const low = column.low[at] ?? 0;
  if (high > -2_147_483_648) return `${high} ${low}`;
  return column.spill.get(at) ?? "none";
}

test("a text that is called plain is read as it stands", () => {
  const characters = fc.constantFrom(
    ..."无没暂待未不空項目a1n N/Aé（）。—-/\u3000\u200b\ufeff '=+@●",
    "unknown",
    "tbd",
  );
  fc.assert(
    fc.property(fc.array(characters, { minLength: 1, maxLength: 8 }), (parts) => {
      const written = parts.join("");
      const bytes = new TextEncoder().encode(written);
      fc.pre(isPlainText(bytes, 0, bytes.length));
      expect(readTextCell(written, {})).toEqual({ value: written, conversions: [] });
    }),
    { numRuns: 3000 },
  );
});
