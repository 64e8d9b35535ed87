import { annotateWorkbook, readNdjson, writeXlsx } from "@ipms/files";
import { type Cell, writeXlsx as writeByHucre } from "hucre/xlsx";
import { bench, describe } from "vitest";
import { jsonLines } from "./json-lines.js";
import { deflatedSheet, gridOf } from "./xlsx-grid.js";

const rows = 10_000;
const options = { iterations: 5, time: 0, warmupIterations: 1 };
const lines = jsonLines(rows);
const grid = gridOf(lines);
const { value: batch } = await readNdjson("projects", [lines], { rowsPerBatch: rows }).next();
if (batch?.table.rowCount !== rows) throw new Error("rows are missing");
const { table } = batch;

async function written(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeXlsx([table], { headers: "labels" })) pieces.push(piece);
  return Buffer.concat(pieces);
}

const workbook = await written();
const annotated = Array.from({ length: 500 }, (_, at) => at * 19 + 2);
const text = "名称与另一项目重复";

describe("10 000 projects of forty fields as a workbook", () => {
  bench("one sheet's XML by hand, deflated", async () => void (await deflatedSheet(grid)), options);

  bench("writeXlsx: labels, units, formats", async () => void (await written()), options);

  bench(
    "hucre: plain values",
    async () => {
      await writeByHucre({ sheets: [{ name: "项目", rows: grid }] });
    },
    options,
  );
});

describe("500 notes and fills on 10 000 projects", () => {
  bench("one sheet's XML by hand, deflated", async () => void (await deflatedSheet(grid)), options);

  bench(
    "annotateWorkbook on the workbook",
    async () => {
      const cells = annotated.map(
        (row) => ({ sheet: "项目", cell: `C${row}`, text, severity: "warning" }) as const,
      );
      const copy = await annotateWorkbook(workbook, cells);
      if (!copy.ok) throw new Error(copy.problem.code);
    },
    options,
  );

  bench(
    "hucre: the workbook written anew with notes and fills",
    async () => {
      const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFEB9C" } } as const;
      const cells = new Map(
        annotated.map((row): [string, Partial<Cell>] => [
          `${row - 1},2`,
          { value: grid[row - 1]?.[2] ?? null, style: { fill }, comment: { text } },
        ]),
      );
      await writeByHucre({ sheets: [{ name: "项目", rows: grid, cells }] });
    },
    options,
  );
});
