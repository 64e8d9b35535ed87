import type { Table } from "@ipms/core";
import { describe, expect, test } from "vitest";
import { concatenate } from "./concatenate.js";
import { readNdjson } from "./json/read-ndjson.js";

const lines = [
  '{"projectId":"P-1","name":"a","signedOn":"2022"}\n',
  '{"projectId":"P-2","name":"b","totalInvestment":{"amount":"5.25","currency":"CNY"}}\n',
  '{"projectId":"P-3","name":"a","landAreaMu":"123456789012345678901234.5","signedOn":"2023-01-02"}\n',
];
const chunks = lines.map((line) => new TextEncoder().encode(line));

async function batches(rowsPerBatch: number): Promise<Table[]> {
  const tables: Table[] = [];
  for await (const { table } of readNdjson("projects", chunks, { rowsPerBatch }))
    tables.push(table);
  return tables;
}

/** The columns as plain data; texts, which a column hands out one by one, as a list. */
function columnsOf({ columns, rowCount }: Table): object {
  return Object.fromEntries(
    [...columns].map(([field, column]) => [
      field,
      column.kind === "text"
        ? Array.from({ length: rowCount }, (_, row) => column.at(row))
        : column,
    ]),
  );
}

describe("concatenate", () => {
  test("makes of many batches what one would have been", async () => {
    const many = await batches(1);
    const [whole] = await batches(1000);
    expect(many.map(({ rowCount }) => rowCount)).toEqual([1, 1, 1, 0]);
    const joined = concatenate("projects", many);
    expect(joined.rowCount).toBe(3);
    expect(columnsOf(joined)).toEqual(whole && columnsOf(whole));
    for (const row of [0, 1, 2]) {
      expect(joined.places.of(row, "name")).toEqual(whole?.places.of(row, "name"));
    }
    expect(joined.places.of(2)).toEqual({ file: "projects", line: 3 });
  });

  test("of nothing is an empty table", () => {
    expect(concatenate("projects", [])).toMatchObject({ name: "projects", rowCount: 0 });
  });

  test("refuses a table of another name", async () => {
    const tables = await batches(1);
    expect(() => concatenate("signings", tables)).toThrow(/"projects" cannot be joined/);
  });
});
