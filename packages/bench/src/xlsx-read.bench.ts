import * as sheetJs from "@e965/xlsx";
import { openWorkbook } from "@ipms/files";
import { streamXlsxRows, writeXlsx } from "hucre/xlsx";
import { bench, describe } from "vitest";
import { jsonLines } from "./json-lines.js";
import { gridOf } from "./xlsx-grid.js";

const rows = 20_000;
const options = { iterations: 5, time: 0, warmupIterations: 1 };
const workbook = await writeXlsx({ sheets: [{ name: "项目", rows: gridOf(jsonLines(rows)) }] });

function check(found: number): void {
  if (found !== rows + 1) throw new Error("rows are missing");
}

describe("20 000 projects of forty fields from a workbook", () => {
  bench(
    "openWorkbook: digits as written, formats, merged cells, checked",
    async () => {
      const { sheets } = await openWorkbook("项目.xlsx", [workbook], {});
      let found = 0;
      for (const sheet of sheets) {
        for await (const batch of sheet.rows(() => undefined)) found += batch.length;
      }
      check(found);
    },
    options,
  );

  bench(
    "hucre: rows as a stream",
    async () => {
      let found = 0;
      for await (const row of streamXlsxRows(workbook)) found += row.values.length > 0 ? 1 : 0;
      check(found);
    },
    options,
  );

  bench(
    "SheetJS: the whole workbook",
    () => {
      const { Sheets, SheetNames } = sheetJs.read(workbook, { type: "array", dense: true });
      check(Sheets[SheetNames[0] ?? ""]?.["!data"]?.length ?? 0);
    },
    options,
  );
});
