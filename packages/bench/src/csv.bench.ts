import { readCsv } from "@ipms/files";
import { bench, describe } from "vitest";
import { csvHeader, csvRows, type Spoiled } from "./csv-rows.js";
import { splitByUdsv } from "./split-by-udsv.js";

const rowCount = Number(process.env["IPMS_BENCH_CSV_ROWS"] ?? 20_000);
const options = { iterations: 5, time: 0, warmupIterations: 1 };
const encoder = new TextEncoder();

function bytesOf(spoiled: Spoiled): Uint8Array {
  return encoder.encode([csvHeader, ...csvRows(rowCount, spoiled)].join(""));
}

/** The bytes in the pieces in which files come. */
function* piecesOf(bytes: Uint8Array): Generator<Uint8Array, void, void> {
  const size = 256 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array): Promise<void> {
  let rows = 0;
  const batches = readCsv("projects", piecesOf(bytes), { maximumProblems: 100 });
  for await (const { table } of batches) rows += table.rowCount;
  if (rows !== rowCount) throw new Error("rows are missing");
}

describe(`${rowCount} projects of forty columns as CSV`, () => {
  const rows = bytesOf("rows");
  const cells = bytesOf("cells");

  // The floor: the same cells as strings, with nothing checked and nothing kept.
  bench("udsv: split into strings", async () => void (await splitByUdsv(piecesOf(rows))), options);
  bench("readCsv, one row in twenty with a bad cell", () => read(rows), options);
  bench("readCsv, one cell in twenty bad", () => read(cells), options);
});
