import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EngineError } from "../../engine-error.js";
import { readCatalog } from "../../catalog/read-catalog.js";
import { sampleInput, sampleQuery, sampleRows, trimmed } from "../sample.test-input.js";
import { type DuckdbEngine, openDuckdb } from "./open-duckdb.js";

let folder = "";
let engine: DuckdbEngine;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ipms-test-"));
  engine = await openDuckdb({ threads: 1 });
});

afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const written = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const query = (text: string) => engine.query({ text, parameters: [] });
const exactRows = async (): Promise<unknown> =>
  (await query(sampleQuery)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, trimmed(value)])),
  );
const problemOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => "answered",
    (error: unknown) => (error instanceof EngineError ? error.problem : error),
  );

const sampleCsv = `\uFEFFprojectId,name,division,contractType,signedOn,startedOn,returningEntrepreneur,plannedJobs,landAreaMu,totalInvestment.amount,totalInvestment.currency,whatever
P-1,"It's ""one"", 项目\t一\n\\N \\",431102,formal-contract,2023-06,2024-02-29,true,12,0.1234,12345678901.25,CNY,x
P-2,two,,,2023,,false,,,-0.05,USD,

P-3,three,,,,,,,,,,""
`;

/** The sample written by DuckDB itself, as any other program may have written it. */
const samplePath = async (name: string, select: string): Promise<string> => {
  const path = join(folder, name);
  await query(`COPY (${select}) TO '${path}'`);
  return path;
};

const parquetSelect = `SELECT * FROM (VALUES
  ('P-1', 'It''s "one", 项目' || chr(9) || '一' || chr(10) || '\\N \\', '2023-06', DATE '2024-02-29', true, 12, 0.1234, 12345678901.25, 'CNY'),
  ('P-2', 'two', '2023', NULL, false, NULL, NULL, -0.05, 'USD'),
  ('P-3', 'three', NULL, NULL, NULL, NULL, NULL, NULL, NULL)
) t("projectId", "name", "signedOn", "startedOn", "returningEntrepreneur", "plannedJobs", "landAreaMu", "totalInvestment.amount", "totalInvestment.currency")`;

describe("a table stands in", () => {
  it("CSV", async () => {
    await engine.readFiles({ projects: written("a b's.csv", sampleCsv) });
    expect(await exactRows()).toEqual(sampleRows);
  });

  it("CSV with carriage returns", async () => {
    const text = sampleCsv.replaceAll("一\n", "一 ").replaceAll("\n", "\r\n");
    await engine.readFiles({ projects: written("p.csv", text) });
    expect(await query('SELECT count(*) AS n, max("row") AS row FROM "projects"')).toEqual([
      { n: 3n, row: 2n },
    ]);
  });

  it("NDJSON", async () => {
    const lines = sampleInput.projects.map((record) => JSON.stringify(record)).join("\n");
    await engine.readFiles({ projects: written("p.ndjson", lines) });
    expect(await exactRows()).toEqual(sampleRows);
  });

  it("Parquet", async () => {
    await engine.readFiles({ projects: await samplePath("p.parquet", parquetSelect) });
    expect(await exactRows()).toEqual(sampleRows);
  });

  it("Parquet where an amount is a group of two", async () => {
    const grouped = `SELECT * EXCLUDE ("totalInvestment.amount", "totalInvestment.currency"),
      CASE WHEN "totalInvestment.amount" IS NOT NULL THEN { 'amount': "totalInvestment.amount", 'currency': "totalInvestment.currency" } END AS "totalInvestment"
      FROM (${parquetSelect})`;
    await engine.readFiles({ projects: await samplePath("p.parquet", grouped) });
    expect(await exactRows()).toEqual(sampleRows);
  });

  it.each(["csv", "ndjson", "parquet"])(
    "several files of %s, one after the other",
    async (format) => {
      const files = [];
      for (const id of ["A", "B"]) {
        const select = `SELECT '${id}' || i AS "projectId", 'x' AS "name" FROM range(3) r(i)`;
        const path = await samplePath(`${id}.${format === "ndjson" ? "json" : format}`, select);
        if (format !== "ndjson") files.push(path);
        else {
          const lines = [0, 1, 2].map((at) => `{"projectId":"${id}${at}","name":"x"}\n`).join("");
          files.push(written(`${id}.ndjson`, lines));
        }
      }
      await engine.readFiles({ projects: files });
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
    await engine.readFiles({ projects: written("p.csv", csv) });
    const [row] = await query('SELECT "landAreaMu" AS area FROM "projects"');
    expect(trimmed(row?.["area"])).toBe(exact);
  });
});

describe("a cell that is not of the standard's form is refused", () => {
  const header =
    "projectId,name,signedOn,returningEntrepreneur,plannedJobs,landAreaMu,totalInvestment.amount,totalInvestment.currency,contractType,division";
  const cells = (line: string): number => line.replaceAll(/"[^"]*"/g, "").split(",").length;
  /** A record with absent cells at its end. */
  const whole = (line: string): string => line + ",".repeat(cells(header) - cells(line));
  it.each([
    ["signedOn", "2023-02-30", 'A,"x\ny",2023-02-30,,,,,'],
    ["signedOn", "2023-6-1", 'A,"x\ny",2023-6-1,,,,,'],
    ["signedOn", "2023-13", 'A,"x\ny",2023-13,,,,,'],
    ["signedOn", "0000", 'A,"x\ny",0000,,,,,'],
    ["signedOn", "2023-06-01 ", 'A,"x\ny",2023-06-01 ,,,,,'],
    ["signedOn", "+023-06-01", 'A,"x\ny",+023-06-01,,,,,'],
    ["returningEntrepreneur", "TRUE", 'A,"x\ny",,TRUE,,,,'],
    ["plannedJobs", "1.5", 'A,"x\ny",,,1.5,,,'],
    ["landAreaMu", "1e3", 'A,"x\ny",,,,1e3,,'],
    ["landAreaMu", "1,5", 'A,"x\ny",,,,"1,5",,'],
    ["landAreaMu", "0.0000000000001", 'A,"x\ny",,,,0.0000000000001,,'],
    ["contractType", "formal", 'A,"x\ny",,,,,,,formal'],
    ["division", "4311", 'A,"x\ny",,,,,,,,4311'],
    ["totalInvestment.currency", "RMB¥", 'A,"x\ny",,,,,5,RMB¥'],
    ["totalInvestment.amount", "12.", 'A,"x\ny",,,,,12.,CNY'],
    ["totalInvestment.amount", "5", 'A,"x\ny",,,,,5,'],
    ["totalInvestment.currency", "CNY", 'A,"x\ny",,,,,,CNY'],
  ])("%s %j", async (column, value, line) => {
    const path = written(
      "p.csv",
      [header, "", whole('Z,"a\n""b",2023,true,1,1,1,CNY'), whole(line), whole("B,y"), ""].join(
        "\n",
      ),
    );
    await engine.readFiles({ projects: path });
    const catalog = await readCatalog(engine);
    expect(catalog.get("projects")?.fields.get("signedOn")).toEqual({ kind: "date" });
    // The header, an empty line, a record of two lines: the bad one begins on line 5.
    expect(await problemOf(query('SELECT max(COLUMNS(*)) FROM "projects"'))).toMatchObject({
      code: "engine-bad-cell",
      parameters: { place: `${path}:5`, column, value },
    });
    expect(await query('SELECT count("projectId") AS n FROM "projects"')).toEqual([{ n: 3n }]);
  });

  it.each([
    ["signedOn", "2023", '{"projectId":"A","signedOn":2023}'],
    ["returningEntrepreneur", '"true"', '{"projectId":"A","returningEntrepreneur":"true"}'],
    ["plannedJobs", "1.5", '{"projectId":"A","plannedJobs":1.5}'],
    [
      "totalInvestment.amount",
      "12.5",
      '{"projectId":"A","totalInvestment":{"amount":12.5,"currency":"CNY"}}',
    ],
  ])("%s %s of NDJSON", async (column, value, line) => {
    const path = written("p.ndjson", `{"projectId":"Z"}\n\n${line}\n`);
    await engine.readFiles({ projects: path });
    expect(await problemOf(query('SELECT max(COLUMNS(*)) FROM "projects"'))).toMatchObject({
      code: "engine-bad-cell",
      parameters: { place: `${path}:3`, column, value },
    });
  });

  it("in Parquet, which has no lines, by its row", async () => {
    const select =
      "SELECT 'A' AS \"projectId\", CASE i WHEN 2 THEN '2023/06' END AS \"signedOn\" FROM range(5) r(i)";
    const path = await samplePath("p.parquet", select);
    await engine.readFiles({ projects: path });
    expect(await problemOf(query('SELECT max("signedOn_last") FROM "projects"'))).toMatchObject({
      code: "engine-bad-cell",
      parameters: { place: `${path} row 3`, column: "signedOn", value: "2023/06" },
    });
  });
});

describe("a file that is not what it should be", () => {
  it.each([
    ["a row too long", "p.csv", "projectId,name\nA,x\nB,y,z\n", "engine-bad-file", 3],
    ["a row too short", "p.csv", "projectId,name\nA,x\nB\n", "engine-bad-file", 3],
    ["an open quotation mark", "p.csv", 'projectId,name\nA,x\nB,"y\n', "engine-bad-file", 3],
    [
      "another encoding",
      "p.csv",
      Buffer.from("projectId,name\nA,\xD6\xD0\n", "latin1"),
      "engine-bad-file",
      2,
    ],
    [
      "broken JSON",
      "p.ndjson",
      '{"projectId":"A"}\n{"projectId":"B"\n{"projectId":"C"}\n',
      "engine-bad-file",
      3,
    ],
    [
      "a list for a record",
      "p.ndjson",
      '{"projectId":"A","name":"x"}\n["B"]\n',
      "engine-bad-file",
      2,
    ],
  ])("has %s", async (_, name, text, code, line) => {
    const path = written(name, text);
    const asked = engine
      .readFiles({ projects: path })
      .then(() => query('SELECT max(COLUMNS(*)) FROM "projects"'));
    expect(await problemOf(asked)).toMatchObject({
      code,
      parameters: { place: `${path}:${line}` },
    });
  });

  it.each([
    ["is no Parquet", "p.parquet", "hello, this is no Parquet file", "engine-bad-file"],
    ["has no header", "p.csv", "", "engine-bad-file"],
    ["has a column twice", "p.csv", "projectId,name,name\n", "engine-bad-file"],
    ["has an unknown format", "p.xlsx", "", "engine-file-format"],
  ])("%s", async (_, name, text, code) => {
    expect(await problemOf(engine.readFiles({ projects: written(name, text) }))).toMatchObject({
      code,
    });
  });

  it("holds a table that the standard does not have", async () => {
    const asked = engine.readFiles({ projetcs: written("p.csv", "projectId,name\n") });
    await expect(asked).rejects.toMatchObject({ code: "invalid-argument" });
  });

  it("is missing", async () => {
    const path = join(folder, "missing.csv");
    expect(await problemOf(engine.readFiles({ projects: path }))).toMatchObject({
      code: "engine-file-missing",
      parameters: { file: path },
    });
  });

  it.each([
    [
      "an amount as a floating number",
      `1.5::DOUBLE AS "totalInvestment.amount", 'CNY' AS "totalInvestment.currency"`,
    ],
    ["a date as a moment", `TIMESTAMP '2023-01-01' AS "signedOn"`],
    ["a code as a number", `431102 AS "division"`],
  ])("has %s", async (_, column) => {
    const path = await samplePath("p.parquet", `SELECT 'A' AS "projectId", ${column}`);
    expect(await problemOf(engine.readFiles({ projects: path }))).toMatchObject({
      code: "engine-column-type",
      parameters: { table: "projects" },
    });
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
    await engine.readFiles({ projects: written(name, "projectId,name\nright,x\n") });
    expect(await query('SELECT "projectId" AS id FROM "projects"')).toEqual([{ id: "right" }]);
  });
});
