import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RecordProblem } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { concatenate } from "../concatenate.js";
import { readLedger } from "../ledger/read-ledger.js";
import type { ReadOptions } from "../read-options.js";
import { writeNdjson } from "../write/write-json.js";
import { readParquet } from "./read-parquet.js";

const folder = fileURLToPath(new URL("test-files/", import.meta.url));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(folder + name));

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const problems: RecordProblem[] = [];
  const tables = [];
  for await (const batch of readParquet("projects", [bytes], { file: "p.parquet", ...options })) {
    tables.push(batch.table);
    problems.push(...batch.problems);
  }
  const lines = [...writeNdjson(concatenate("projects", tables))];
  return { problems, records: lines.map((line) => JSON.parse(line) as object) };
}

/** What the program that wrote the files was given, in canonical JSON. */
const records = [
  {
    projectId: "P-1",
    name: "电池项目",
    contractType: "formal-contract",
    totalInvestment: { amount: "9007199254740993.25", currency: "CNY" },
    fixedAssetInvestment: { amount: "12345678901234567890123456.789", currency: "CNY" },
    landAreaMu: "0.1",
    plannedJobs: 120,
    createdJobs: null,
    signedOn: "2022-03-15",
    startedOn: "2022-06-01",
    plannedStartOn: "2022",
    carryOver: true,
  },
  { projectId: "P-2", name: "光伏项目", createdJobs: 7, plannedStartOn: "2022-06" },
  {
    projectId: "P-3",
    name: "电池项目",
    contractType: "framework",
    totalInvestment: { amount: "-0.01", currency: "USD" },
    fixedAssetInvestment: { amount: "1", currency: "CNY" },
    landAreaMu: "2.5",
    plannedJobs: 0,
    signedOn: "1969-12-31",
    startedOn: "1960-01-01",
    carryOver: false,
  },
  {
    projectId: "P-4",
    name: "Mill",
    contractType: "formal-contract",
    totalInvestment: { amount: "1200000000", currency: "CNY" },
    landAreaMu: "100",
    plannedJobs: 9007199254740991,
    createdJobs: 2147483647,
    signedOn: "2024-02-29",
    startedOn: "2024-03-01",
    plannedStartOn: "2022-06-30",
    carryOver: true,
  },
];

const names = readdirSync(folder).filter((name) => name.endsWith(".parquet"));

describe("files of two other programs, in every compression and encoding", () => {
  it.each(names.filter((name) => name !== "other-columns.parquet"))("%s", async (name) => {
    expect(await read(bytesOf(name))).toEqual({ problems: [], records });
  });
});

it("names columns that are none of the standard's, or of no type that it has", async () => {
  const { problems, records: found } = await read(bytesOf("other-columns.parquet"));
  expect(found).toEqual([{ projectId: "P-1", name: "a" }]);
  expect(problems.map(({ code, field }) => [code, field])).toEqual([
    ["unknown-field", "remarks.list.element"],
    ["unknown-field", "surprise"],
  ]);
});

it("counts lines as the same table in CSV does", async () => {
  const tables = [];
  for await (const { table } of readParquet("projects", [bytesOf("plain.parquet")], {})) {
    tables.push(table);
  }
  expect(concatenate("projects", tables).places.of(3)).toEqual({ file: "projects", line: 5 });
});

it("is known by its content, whatever its name", async () => {
  const { ledger, report } = await readLedger([{ name: "-", chunks: [bytesOf("zstd.parquet")] }]);
  expect(report.files[0]?.format).toBe("parquet");
  expect(ledger.tables.get("projects")?.rowCount).toBe(4);
});

describe("what cannot be read", () => {
  const whole = bytesOf("snappy.parquet");
  const patched = (at: number, ...bytes: readonly number[]): Uint8Array => {
    const copy = whole.slice();
    copy.set(bytes, at < 0 ? copy.length + at : at);
    return copy;
  };
  it.each([
    ["nothing", new Uint8Array(0), "empty-file"],
    ["another format", new TextEncoder().encode("projectId,name\n1,2\n"), "not-parquet"],
    ["the first half", whole.subarray(0, whole.length / 2), "truncated-parquet"],
    ["an encrypted footer", patched(-1, 0x45), "unsupported-parquet"],
    ["a footer longer than the file", patched(-8, 0xff, 0xff, 0xff, 0x7f), "damaged-parquet"],
    ["a page with a wrong checksum", patched(60, 0xff), "damaged-parquet"],
  ])("%s is told", async (_, bytes, code) => {
    const { problems } = await read(bytes);
    expect(problems.map((problem) => problem.code)).toContain(code);
    const { complete } = await readLedger([{ name: "projects.parquet", chunks: [bytes] }]);
    expect(complete).toBe(false);
  });

  it("a file that is larger than allowed is not looked at", async () => {
    const { problems } = await read(whole, { maximumBytes: 100 });
    expect(problems.map(({ code, parameters }) => [code, parameters])).toEqual([
      ["file-too-large", { limit: 100 }],
    ]);
  });

  it("a file that unpacks to more than allowed is left", async () => {
    const { problems } = await read(whole, { maximumInflatedBytes: 200 });
    expect(problems.map(({ code }) => code)).toEqual(["unpacks-too-far"]);
  });
});
