import { parse } from "csv-parse/sync";
import { bench, describe } from "vitest";
import { readCsv } from "./csv/read-csv.js";
import { csvTokenizer } from "./csv/tokenizer.js";
import { readNdjson } from "./json/read-ndjson.js";
import { writeNdjson } from "./write/write-json.js";

const header =
  "projectId,name,signedOn,startedOn,totalInvestment.amount,totalInvestment.currency,contractType,remarks,plannedJobs\n";
const rows = Array.from(
  { length: 20_000 },
  (_, row) =>
    `P-${row},电池项目${row},2022-03-15,2022-06,${row}0000.5,CNY,formal-contract,"备注, 第${row}号",${row % 500}\n`,
);
const text = header + rows.join("");
const csv = cut(new TextEncoder().encode(text));
const lines: string[] = [];
for await (const { table } of readCsv("projects", csv)) lines.push(...writeNdjson(table));
const ndjson = cut(new TextEncoder().encode(lines.join("")));

function cut(bytes: Uint8Array): Uint8Array[] {
  const size = 256 * 1024;
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

describe("20 000 projects of 9 columns", () => {
  bench("split into cells", () => {
    const tokenizer = csvTokenizer();
    for (const chunk of csv) tokenizer.push(chunk, () => undefined);
  });
  bench("csv-parse: split into texts", () => void parse(text));
  bench("read CSV: split, check, build columns", async () => {
    for await (const { problems } of readCsv("projects", csv)) {
      if (problems.length > 0) throw new Error("the ledger is in order");
    }
  });
  bench("read NDJSON: parse, check, build columns", async () => {
    for await (const { problems } of readNdjson("projects", ndjson)) {
      if (problems.length > 0) throw new Error("the ledger is in order");
    }
  });
});
