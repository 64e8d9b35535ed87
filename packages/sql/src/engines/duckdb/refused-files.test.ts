import { describe, expect, it } from "vitest";
import { readCatalog } from "../../catalog/read-catalog.js";
import { problemOf } from "../contract.test-input.js";
import { filesInDuckdb } from "./files-in-duckdb.test-input.js";

const { engine, pathOf, query, written, writtenByDuckdb } = filesInDuckdb();

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
    await engine().readFiles({ projects: path });
    const catalog = await readCatalog(engine());
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
    await engine().readFiles({ projects: path });
    expect(await problemOf(query('SELECT max(COLUMNS(*)) FROM "projects"'))).toMatchObject({
      code: "engine-bad-cell",
      parameters: { place: `${path}:3`, column, value },
    });
  });

  it("in Parquet, which has no lines, by its row", async () => {
    const select =
      "SELECT 'A' AS \"projectId\", CASE i WHEN 2 THEN '2023/06' END AS \"signedOn\" FROM range(5) r(i)";
    const path = await writtenByDuckdb("p.parquet", select);
    await engine().readFiles({ projects: path });
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
    const asked = engine()
      .readFiles({ projects: path })
      .then(() => query('SELECT max(COLUMNS(*)) FROM "projects"'));
    expect(await problemOf(asked)).toMatchObject({
      code,
      parameters: { place: `${path}:${line}` },
    });
  });

  it.each([
    ["is no Parquet", "p.parquet", "hello, this is no Parquet file", "engine-bad-file"],
    ["has no header", "p.csv", "", "engine-file-headless"],
    ["has a column twice", "p.csv", "projectId,name,name\n", "engine-column-twice"],
    ["has an unknown format", "p.xlsx", "", "engine-file-format"],
  ])("%s", async (_, name, text, code) => {
    expect(await problemOf(engine().readFiles({ projects: written(name, text) }))).toMatchObject({
      code,
    });
  });

  it("holds a table that the standard does not have", async () => {
    const asked = engine().readFiles({ projetcs: written("p.csv", "projectId,name\n") });
    await expect(asked).rejects.toMatchObject({ code: "invalid-argument" });
  });

  it("is missing", async () => {
    const path = pathOf("missing.csv");
    expect(await problemOf(engine().readFiles({ projects: path }))).toMatchObject({
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
    const path = await writtenByDuckdb("p.parquet", `SELECT 'A' AS "projectId", ${column}`);
    expect(await problemOf(engine().readFiles({ projects: path }))).toMatchObject({
      code: "engine-column-type",
      parameters: { table: "projects" },
    });
  });
});
