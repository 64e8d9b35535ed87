/**
 * One reading of a workbook in a process of its own: what its cells take, what a table of the standard
 * takes, and what another library takes for the cells alone.
 *
 * ```sh
 * pnpm build
 * pnpm exec tsx packages/bench/src/xlsx-run.ts write ledger.xlsx 100000
 * pnpm exec tsx packages/bench/src/xlsx-run.ts hucre|cells|table ledger.xlsx
 * ```
 */
import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook, readLedger } from "@ipms/files";
import { streamXlsxRows } from "hucre/xlsx";
import { xlsxLedger } from "./xlsx-ledger.js";

const [mode = "", file = "", count = "0"] = process.argv.slice(2);

async function hucre(bytes: Uint8Array): Promise<number> {
  let rows = -1;
  for await (const { values } of streamXlsxRows(bytes)) if (values.length > 0) rows += 1;
  return rows;
}

async function cells(bytes: Uint8Array): Promise<number> {
  const { sheets } = await openWorkbook(file, [bytes], {});
  let rows = -1;
  for (const sheet of sheets) {
    for await (const batch of sheet.rows(() => undefined)) rows += batch.length;
  }
  return rows;
}

async function table(bytes: Uint8Array): Promise<number> {
  const { rows, totals } = await readLedger([{ name: file, chunks: [bytes] }]);
  if (totals.size > 0) throw new Error(`problems: ${[...totals.keys()].join(", ")}`);
  return rows.get("projects") ?? 0;
}

if (mode === "write") writeFileSync(file, await xlsxLedger(Number(count)));
else {
  const bytes = new Uint8Array(readFileSync(file));
  const read = { hucre, cells, table }[mode];
  if (read === undefined) throw new Error(`no mode ${mode}`);
  const before = process.cpuUsage();
  const began = performance.now();
  const rows = await read(bytes);
  const elapsed = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const spent = `processor ${((user + system) / 1e6).toFixed(2)} s, elapsed ${elapsed.toFixed(2)} s`;
  console.log(`${mode}: ${rows} rows, ${spent}, peak ${peak} MB`);
}
