import type { Table } from "@ipms/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyMapping } from "../interpret/mapping/apply-mapping.js";
import { recordContract } from "../record/record-contract.js";
import { recordSink } from "../record/record-sink.js";
import { writeNdjson } from "../write/write-json.js";
import { plainRows } from "./plain-rows.js";
import { rowReader } from "./row-records.js";

// Rows that go into their columns directly, against the records that they make.

const headers = ["项目名称", "总投资（万元）", "用地", "用工", "签约日期", "合同", "返乡", "批次"];
const applied = applyMapping(
  {
    table: "projects",
    currency: "CNY",
    idFrom: { projectId: ["项目名称"] },
    columns: [
      { header: "项目名称", field: "name" },
      { header: "总投资（万元）", field: "totalInvestment", unit: "万元" },
      { header: "用地", field: "landAreaMu", unit: "亩" },
      { header: "用工", field: "plannedJobs" },
      { header: "签约日期", field: "signedOn" },
      { header: "合同", field: "contractType" },
      { header: "返乡", field: "returningEntrepreneur" },
      { header: "批次", ext: "hunan.批次" },
    ],
  },
  headers,
);
const limits = { maximumValueLength: 12 };
/** What is no good cell in some column or other. */
const odd = fc.constantFrom(
  "约3000",
  "-1",
  "2023-02-30",
  "1899",
  "无",
  "待定",
  " 空 格 ",
  "一个名称长得超过了允许的长度",
  "1e400",
  "9".repeat(19),
  "0.123456789",
  "\u0007",
  "框架",
);
const good = [
  ["电池项目", "P-1"],
  ["3000", "1.25", ""],
  ["12.5", ""],
  ["300", ""],
  ["2023-06", "2023年6月18日", ""],
  ["正式合同", ""],
  ["是", "否", ""],
  ["2022-3", ""],
];
const row = fc.tuple(
  ...good.map((cells) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...cells) },
      { weight: 1, arbitrary: fc.oneof(odd, fc.constant("")) },
    ),
  ),
);
const rows = fc.array(row, { maxLength: 12 });

test("a row that is added plainly is the record that it makes, and has no problem", () => {
  expect(applied.problems).toEqual([]);
  let plainly = 0;
  fc.assert(
    fc.property(rows, (texts) => {
      const reader = rowReader(applied, () => 1);
      const addPlain = plainRows(applied, limits);
      const [direct, checked] = [newSink(), newSink()];
      for (const written of texts) {
        const cells = written.map((text) => (text === "" ? undefined : { text }));
        const readings = reader.read({ cells, filled: new Map() });
        const [record] = reader.records(readings);
        checked.add(record?.values ?? {}, record?.problems);
        if (addPlain?.(readings, direct.rows) === true) plainly += 1;
        else direct.add(record?.values ?? {}, record?.problems);
      }
      const [left, right] = [direct.take(noPlaces), checked.take(noPlaces)];
      expect(left.problems).toEqual(right.problems);
      expect(shown(left.table)).toEqual(shown(right.table));
    }),
    { numRuns: 300 },
  );
  expect(plainly).toBeGreaterThan(100);
});

test("a field in two columns, and several records of a row, have no short way", () => {
  const twice = { ...applied, columns: [...applied.columns, ...applied.columns.slice(0, 1)] };
  expect(plainRows(twice, limits)).toBeUndefined();
  const records = [...applied.records, { table: "milestones", values: {} }];
  expect(plainRows({ ...applied, records }, limits)).toBeUndefined();
});

const noPlaces = { of: () => ({ file: "" }) };

function newSink() {
  const sink = recordSink(recordContract("projects"), limits);
  sink.declare("projectId");
  for (const { field, ext } of applied.columns) sink.declare(field ?? `ext.${ext}`);
  return sink;
}

function shown(table: Table) {
  return [[...writeNdjson(table)].join(""), [...table.columns.keys()]];
}
