import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import type { Batch } from "../batch.js";
import { readCsv } from "../csv/read-csv.js";
import { writeNdjson } from "../write/write-json.js";
import { readParquet } from "./read-parquet.js";

// The same texts as CSV, which other code reads.

const longText = "一个名称长得超过了允许的长度";
const columns = {
  projectId: ["P-1", "P-2"],
  name: ["电池项目", longText, "\u0007"],
  "totalInvestment.amount": ["3000", "1.25", "-1", "1e3", "9".repeat(19), "0.123456789"],
  "totalInvestment.currency": ["CNY", "USD", "RMB", "XXX"],
  landAreaMu: ["12.5", "12,5"],
  plannedJobs: ["300", "3.5", "-0"],
  signedOn: ["2023-06", "2023-06-18", "2023-02-30"],
  contractType: ["formal-contract", "框架"],
  returningEntrepreneur: ["true", "false", "是"],
  "ext.hunan.批次": ["2022-3", longText],
};
const names = Object.keys(columns);
const limits = { maximumValueLength: 12 };
const row = fc.tuple(
  ...Object.values(columns).map(([good = "", ...others]) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant(good) },
      { weight: 2, arbitrary: fc.constantFrom("", good, ...others) },
    ),
  ),
);

async function shown(batches: AsyncIterable<Batch>) {
  const lines: string[] = [];
  const told: string[] = [];
  for await (const { table, problems } of batches) {
    lines.push(...writeNdjson(table));
    for (const { code, field, parameters, record, place } of problems) {
      told.push(JSON.stringify([place?.line, field, code, parameters, record]));
    }
  }
  return { lines: lines.join(""), told: told.toSorted() };
}

test("a file of texts is read as the same texts are as CSV", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const csv = [names, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(","));
      const file = parquetWriteBuffer({
        columnData: names.map((name, at) => ({
          name,
          type: "STRING",
          nullable: true,
          data: rows.map((cells) => (cells[at] === "" ? null : cells[at])),
        })),
      });
      const text = new TextEncoder().encode(csv.join("\n"));
      expect(await shown(readParquet("projects", [new Uint8Array(file)], limits))).toEqual(
        await shown(readCsv("projects", [text], limits)),
      );
    }),
    { numRuns: 100 },
  );
});
