import type { Table } from "@ipms/core";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { readLedger } from "../../ledger/read-ledger.js";
import { writeParquet } from "./write-parquet.js";

async function tableOf(...records: readonly object[]): Promise<Table> {
  const text = records
    .map(
      (record, index) => `${JSON.stringify({ projectId: `P-${index}`, name: "a", ...record })}\n`,
    )
    .join("");
  const chunks = [new TextEncoder().encode(text)];
  const { ledger, problems } = await readLedger([{ name: "projects.ndjson", chunks }]);
  expect(problems).toEqual([]);
  const table = ledger.tables.get("projects");
  if (table === undefined) throw new Error("the table is there");
  return table;
}

async function written(table: Table): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of writeParquet(table)) pieces.push(Uint8Array.from(piece));
  return new Blob(pieces).arrayBuffer();
}

const money = (amount: string) => ({ totalInvestment: { amount, currency: "CNY" } });

async function typesOf(...records: readonly object[]): Promise<readonly unknown[]> {
  const { schema } = parquetMetadata(await written(await tableOf(...records)));
  return schema
    .slice(3)
    .map((element) => [
      element.name,
      element.type,
      element.converted_type,
      ...(element.precision === undefined ? [] : [element.precision, element.scale]),
    ]);
}

it("keeps amounts as the narrowest decimal that holds them all", async () => {
  const currency = ["totalInvestment.currency", "BYTE_ARRAY", "UTF8"];
  const amount = "totalInvestment.amount";
  expect(await typesOf(money("9999999999999999.99"), money("-0.5"), {})).toEqual([
    [amount, "INT64", "DECIMAL", 18, 2],
    currency,
  ]);
  expect(await typesOf(money("10000000000000000"), money("0.125"))).toEqual([
    [amount, "FIXED_LEN_BYTE_ARRAY", "DECIMAL", 38, 3],
    currency,
  ]);
});

it("keeps dates as days, unless one is known to its month only", async () => {
  expect(await typesOf({ signedOn: "2022-03-15" }, {})).toEqual([["signedOn", "INT32", "DATE"]]);
  expect(await typesOf({ signedOn: "2022-03-15" }, { signedOn: "2022-03" })).toEqual([
    ["signedOn", "BYTE_ARRAY", "UTF8"],
  ]);
});

it("is read by another program", async () => {
  const table = await tableOf({ signedOn: "2024-02-29", plannedJobs: 12, carryOver: true }, {});
  const file = await written(table);
  expect(await parquetReadObjects({ file })).toEqual([
    {
      projectId: "P-0",
      name: "a",
      plannedJobs: 12n,
      signedOn: new Date("2024-02-29T00:00:00Z"),
      carryOver: true,
    },
    { projectId: "P-1", name: "a", plannedJobs: null, signedOn: null, carryOver: null },
  ]);
});

it("says what it holds, and gives equal bytes for equal tables", async () => {
  const first = await written(await tableOf(money("1.5")));
  expect(new Uint8Array(await written(await tableOf(money("1.50"))))).toEqual(
    new Uint8Array(first),
  );
  const { key_value_metadata: said, schema } = parquetMetadata(first);
  expect(said).toEqual([
    { key: "ipms.standardVersion", value: "1.0" },
    { key: "ipms.table", value: "projects" },
  ]);
  expect(schema.slice(1, 3).map((element) => element.repetition_type)).toEqual([
    "REQUIRED",
    "REQUIRED",
  ]);
});
