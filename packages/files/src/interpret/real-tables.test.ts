import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyMapping } from "./mapping/apply-mapping.js";
import { tableMappingProblems } from "./mapping/check-mapping.js";
import type { TableMapping } from "./mapping/mapping.js";
import { proposeMapping } from "./mapping/propose-mapping.js";

/** A folder of tables as others published them; they are theirs, so none is kept here. */
const folder = process.env["IPMS_REAL_TABLES"] ?? "";

/** Made up, in the manner of the published ones: a total row, mixed brackets, a repeated header. */
const madeUp = [
  ["序号", "项目名称", "总投资(万元)", "占比", "固定资产投资（万元）", "占比"],
  ["1", "甲项目", "12,267", "25.65", "8000", "18.64"],
  ["2", "乙项目", "3401.5", "9.46", "—", "8.17"],
  ["", "合计", "15668.5", "", "8000", ""],
];

const tables = [
  { name: "made up", read: () => madeUp },
  ...(existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /^cn-.*\.csv$/.test(name))
    .map((name) => ({ name, read: () => rows(name) })),
];

/** Rows of a file whose cells hold no line breaks. */
function rows(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(folder, name), "utf8")
    .replace(/^\ufeff/, "")
    .trim()
    .split(/\r?\n/);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? "",
    ),
  );
}

describe("whole tables", () => {
  it.each(tables)("$name: amounts are exact where the header says their unit", ({ read: open }) => {
    const [headers = [], ...data] = open();
    const proposal = proposeMapping(headers, data, { table: "projects" });
    // Answer each question with "leave it out": only what is certain is read.
    const columns = proposal.columns.map((column) =>
      column.field == null || column.unit === null
        ? { header: column.header, ignore: true }
        : column,
    );
    const decided: TableMapping = { ...proposal, idFrom: { projectId: "row" }, columns };
    expect(tableMappingProblems(decided)).toEqual([]);
    const applied = applyMapping(decided, headers);
    expect(applied.problems).toEqual([]);
    for (const column of applied.columns) {
      for (const row of data) {
        const read = column.read(row.map((text) => ({ text })));
        expect(read.problem).toBeUndefined();
        if (typeof read.value !== "object") continue;
        const written = Number(row[column.index]?.replaceAll(",", ""));
        expect(Number(read.value.amount)).toBeCloseTo(written * 10_000, 2);
        expect(read.value.currency).toBe("CNY");
      }
    }
  });
});
