import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cellText } from "./cell-text.js";
import { csvTokenizer } from "./tokenizer.js";

// Runs against a checkout of csv-spectrum where CSV_SPECTRUM names one; else over no file at all.
const folder = process.env["CSV_SPECTRUM"];
const names = folder === undefined ? [] : readdirSync(join(folder, "csvs"));

test("every file of csv-spectrum comes out as its JSON says, at every size of chunks", () => {
  for (const name of names) {
    const content = readFileSync(join(folder ?? "", "csvs", name));
    const json = readFileSync(join(folder ?? "", "json", name.replace(/csv$/, "json")), "utf8");
    for (const size of [1, 2, 3, content.length]) {
      expect({ name, records: records(content, size) }).toEqual({
        name,
        records: JSON.parse(json),
      });
    }
  }
  expect(names.length === 0).toBe(folder === undefined);
});

function records(content: Uint8Array, size: number): Record<string, string | undefined>[] {
  const rows: (string | undefined)[][] = [];
  const tokenizer = csvTokenizer();
  const take: Parameters<typeof tokenizer.finish>[0] = (row) =>
    void rows.push(Array.from({ length: row.cellCount }, (_, cell) => cellText(row, cell)));
  for (let at = 0; at < content.length; at += size) {
    expect(tokenizer.push(content.subarray(at, at + size), take)).toBeUndefined();
  }
  expect(tokenizer.finish(take)).toBeUndefined();
  const [header = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(header.map((name, cell) => [name, row[cell]])));
}
