import { describe, expect, test } from "vitest";
import { problemText } from "@ipms/core";
import { readCsv } from "./read-csv.js";
import { readLedger } from "../ledger/read-ledger.js";
import type { ReadLedgerOptions } from "../ledger/read-ledger-options.js";

const encoder = new TextEncoder();

function read(files: Readonly<Record<string, string>>, options?: ReadLedgerOptions) {
  const source = Object.entries(files).map(([name, content]) => ({
    name,
    chunks: [encoder.encode(content)],
  }));
  return readLedger(source, options);
}

describe("a CSV file", () => {
  const header = "projectId,name";
  const row = "P-1,电池项目";

  test("keeps what is right in a record beside what is wrong", async () => {
    const { ledger, complete } = await read({
      "projects.csv": `${header},signedOn,startedOn\n${row},2022-02-30,2022-06\n`,
    });
    const projects = ledger.tables.get("projects");
    expect(projects?.rowCount).toBe(1);
    expect(projects?.columns.get("signedOn")).toMatchObject({
      first: new Int32Array([-2147483648]),
    });
    expect(projects?.columns.get("startedOn")).toMatchObject({ first: new Int32Array([19144]) });
    expect(complete).toBe(true);
  });

  test("that ends in a fault gives the rows before it, and says that there were more", async () => {
    const { rows, complete } = await read({ "projects.csv": `${header}\n${row}\nP-2,"x` });
    expect(rows.get("projects")).toBe(1);
    expect(complete).toBe(false);
  });

  test("with a header only is a table without rows, and no problem", async () => {
    const { ledger, problems, complete } = await read({ "projects.csv": `${header},signedOn\n` });
    expect(ledger.tables.get("projects")?.rowCount).toBe(0);
    expect([...(ledger.tables.get("projects")?.columns.keys() ?? [])]).toEqual([
      "projectId",
      "name",
      "signedOn",
    ]);
    expect(problems).toEqual([]);
    expect(complete).toBe(true);
  });

  test("hands over a first batch early, and all others with the rows that were asked for", async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `P-${at},示例\n`).join("");
    const chunks = [`${header}\n`, ...Array<string>(11).fill(lines)].map((text) =>
      encoder.encode(text),
    );
    const counts: number[] = [];
    const options = { rowsPerBatch: 50_000 };
    for await (const { table } of readCsv("projects", chunks, options)) counts.push(table.rowCount);
    // The first 64 KiB are joined, to look at them before anything is split.
    expect(counts).toEqual([20_000, 50_000, 40_000]);
  });

  test("with rows shorter than any other is read like all", async () => {
    const count = 300_000;
    const { ledger } = await read({ "projects.csv": `industry\n${"C\n".repeat(count)}` });
    const industry = ledger.tables.get("projects")?.columns.get("industry");
    expect(industry?.kind === "code" && industry.values).toEqual(["C"]);
    expect(industry?.kind === "code" && industry.indexes.every((place) => place === 0)).toBe(true);
    expect(ledger.tables.get("projects")?.rowCount).toBe(count);
  });

  test("with others' extensions and rows of empty cells is in order", async () => {
    const { problems, rows, ledger } = await read({
      "projects.csv": `${header},ext.hunan.x\n${row},1\n,,\n`,
    });
    expect(problems).toEqual([]);
    expect(rows.get("projects")).toBe(1);
    const column = ledger.tables.get("projects")?.columns.get("ext.hunan.x");
    expect(column?.kind === "text" && column.at(0)).toBe("1");
  });

  test("full of the same mistake keeps some and counts all", async () => {
    const bad = Array.from({ length: 500 }, (_, index) => `P-${index},x,never\n`).join("");
    const content = `${header},signedOn\n${bad}`;
    const { problems, totals } = await read({ "projects.csv": content }, { maximumProblems: 7 });
    expect(problems).toHaveLength(7);
    expect(totals.get("invalid-date")).toBe(500);
  });

  test("beyond the limits of size is refused", async () => {
    const content = `${header}\n${row}\n${row.repeat(9)}\n`;
    const large = await read({ "projects.csv": content }, { maximumBytes: 40 });
    expect(large.problems).toMatchObject([{ code: "file-too-large", parameters: { limit: 40 } }]);
    expect(large.complete).toBe(false);
    const long = await read(
      { "projects.csv": `${header}\nP-1,${"x".repeat(101)}\n` },
      {
        maximumValueLength: 50,
      },
    );
    expect(long.problems[0]).toMatchObject({
      code: "value-too-long",
      field: "name",
      parameters: { length: 101, limit: 50 },
    });
  });

  test("is told about in both languages", async () => {
    const { problems } = await read({ "projects.csv": `${header},signedOn\n${row},2022-02-30\n` });
    const [found] = problems;
    if (found === undefined) throw new Error("a problem is expected");
    expect(problemText(found, "en")).toBe(
      'projects.csv:2:3 P-1 "电池项目" signedOn: "2022-02-30" is not a date that exists; write 2022-06-30, 2022-06 or 2022',
    );
    expect(problemText(found, "zh-Hans")).toContain("projects.csv:2:3 P-1 “电池项目” signedOn：");
  });
});

test("only the columns that are asked for are read, and judged", async () => {
  const text = "projectId,name,signedOn\nP-1,电池项目,2022-02-30\n";
  const chunks = [encoder.encode(text)];
  const readOnly = async (fields?: readonly string[]) => {
    for await (const batch of readCsv("projects", chunks, { fields })) {
      return [[...batch.table.columns.keys()], batch.problems.map(({ code }) => code)];
    }
  };
  expect(await readOnly()).toEqual([["projectId", "name", "signedOn"], ["invalid-date"]]);
  expect(await readOnly(["name", "projectId"])).toEqual([["projectId", "name"], []]);
});
