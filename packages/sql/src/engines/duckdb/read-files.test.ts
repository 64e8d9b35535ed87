import { describe, expect, it } from "vitest";
import { sampleInput, sampleQuery, sampleRows, trimmed } from "../sample.test-input.js";
import { filesInDuckdb } from "./files-in-duckdb.test-input.js";

const { engine, query, written, writtenByDuckdb } = filesInDuckdb();

const exactRows = async (): Promise<unknown> =>
  (await query(sampleQuery)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, trimmed(value)])),
  );

const sampleCsv = `\uFEFFprojectId,name,division,contractType,signedOn,startedOn,returningEntrepreneur,plannedJobs,landAreaMu,totalInvestment.amount,totalInvestment.currency,whatever
P-1,"It's ""one"", 项目\t一\n\\N \\",431102,formal-contract,2023-06,2024-02-29,true,12,0.1234,12345678901.25,CNY,x
P-2,two,,,2023,,false,,,-0.05,USD,

P-3,three,,,,,,,,,,""
`;

const parquetSelect = `SELECT * FROM (VALUES
  ('P-1', 'It''s "one", 项目' || chr(9) || '一' || chr(10) || '\\N \\', '2023-06', DATE '2024-02-29', true, 12, 0.1234, 12345678901.25, 'CNY'),
  ('P-2', 'two', '2023', NULL, false, NULL, NULL, -0.05, 'USD'),
  ('P-3', 'three', NULL, NULL, NULL, NULL, NULL, NULL, NULL)
) t("projectId", "name", "signedOn", "startedOn", "returningEntrepreneur", "plannedJobs", "landAreaMu", "totalInvestment.amount", "totalInvestment.currency")`;

describe("a table stands in", () => {
  it("CSV", async () => {
    await engine().readFiles({ projects: written("a b's.csv", sampleCsv) });
    expect(await exactRows()).toEqual(sampleRows);
  });

  it("CSV with carriage returns", async () => {
    const text = sampleCsv.replaceAll("一\n", "一 ").replaceAll("\n", "\r\n");
    await engine().readFiles({ projects: written("p.csv", text) });
    expect(await query('SELECT count(*) AS n, max("row") AS row FROM "projects"')).toEqual([
      { n: 3n, row: 2n },
    ]);
  });

  it("NDJSON", async () => {
    const lines = sampleInput.projects.map((record) => JSON.stringify(record)).join("\n");
    await engine().readFiles({ projects: written("p.ndjson", lines) });
    expect(await exactRows()).toEqual(sampleRows);
  });

  it("Parquet", async () => {
    await engine().readFiles({ projects: await writtenByDuckdb("p.parquet", parquetSelect) });
    expect(await exactRows()).toEqual(sampleRows);
  });

  it("Parquet where an amount is a group of two", async () => {
    const grouped = `SELECT * EXCLUDE ("totalInvestment.amount", "totalInvestment.currency"),
      CASE WHEN "totalInvestment.amount" IS NOT NULL THEN { 'amount': "totalInvestment.amount", 'currency': "totalInvestment.currency" } END AS "totalInvestment"
      FROM (${parquetSelect})`;
    await engine().readFiles({ projects: await writtenByDuckdb("p.parquet", grouped) });
    expect(await exactRows()).toEqual(sampleRows);
  });

  it.each(["csv", "ndjson", "parquet"])(
    "several files of %s, one after the other",
    async (format) => {
      const files = [];
      for (const id of ["A", "B"]) {
        const select = `SELECT '${id}' || i AS "projectId", 'x' AS "name" FROM range(3) r(i)`;
        const path = await writtenByDuckdb(
          `${id}.${format === "ndjson" ? "json" : format}`,
          select,
        );
        if (format !== "ndjson") files.push(path);
        else {
          const lines = [0, 1, 2].map((at) => `{"projectId":"${id}${at}","name":"x"}\n`).join("");
          files.push(written(`${id}.ndjson`, lines));
        }
      }
      await engine().readFiles({ projects: files });
      const rows = await query('SELECT "projectId" AS id FROM "projects" ORDER BY "row"');
      expect(rows.map(({ id }) => id)).toEqual(["A0", "A1", "A2", "B0", "B1", "B2"]);
    },
  );
});

describe("decimals of CSV", () => {
  it.each([
    ["0", "0"],
    ["-1", "-1"],
    ["0012.50", "12.5"],
    ["9999999999999999.99", "9999999999999999.99"],
    ["0.000000000001", "0.000000000001"],
    ["-99999999999999999999999999.999999999999", "-99999999999999999999999999.999999999999"],
    ["-0.005", "-0.005"],
  ])("%s is exact", async (text, exact) => {
    const csv = `projectId,name,landAreaMu\nA,x,${text}\n`;
    await engine().readFiles({ projects: written("p.csv", csv) });
    const [row] = await query('SELECT "landAreaMu" AS area FROM "projects"');
    expect(trimmed(row?.["area"])).toBe(exact);
  });
});

describe("paths", () => {
  it.each([
    "pro*jects.csv",
    "q?.csv",
    "[ab].csv",
    "it's'; DROP TABLE x; --.csv",
    "'.csv",
    "$1.csv",
    "new\nline.csv",
  ])("%j names one file", async (name) => {
    written("proXjects.csv", "projectId,name\nwrong,x\n");
    written("qX.csv", "projectId,name\nwrong,x\n");
    written("a.csv", "projectId,name\nwrong,x\n");
    await engine().readFiles({ projects: written(name, "projectId,name\nright,x\n") });
    expect(await query('SELECT "projectId" AS id FROM "projects"')).toEqual([{ id: "right" }]);
  });
});
