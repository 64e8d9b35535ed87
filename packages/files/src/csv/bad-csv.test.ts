import { describe, expect, test } from "vitest";
import { problemText } from "@ipms/core";
import { readLedger, type ReadLedgerOptions } from "../ledger/read-ledger.js";

const encoder = new TextEncoder();

function read(files: Readonly<Record<string, string | Uint8Array>>, options?: ReadLedgerOptions) {
  const source = Object.entries(files).map(([name, content]) => ({
    name,
    chunks: [typeof content === "string" ? encoder.encode(content) : content],
  }));
  return readLedger(source, options);
}

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : [part])),
  );

describe("a CSV file", () => {
  const place = (line: number, column?: number) => ({
    file: "projects.csv",
    line,
    ...(column === undefined ? {} : { column }),
  });
  const named = { table: "projects", record: "P-1", recordName: "电池项目" };
  const header = "projectId,name";
  const row = "P-1,电池项目";

  test.each<[string, string | Uint8Array, object]>([
    [
      "an impossible date",
      `${header},signedOn\n${row},2022-02-30\n`,
      { ...named, code: "invalid-date", field: "signedOn", place: place(2, 3) },
    ],
    [
      "a date with a slash",
      `${header},signedOn\n${row},2022/2/3\n`,
      { ...named, code: "invalid-date", field: "signedOn", place: place(2, 3) },
    ],
    [
      "an unknown code",
      `${header},contractType\n${row},formal\n`,
      { ...named, code: "unknown-code", field: "contractType", place: place(2, 3) },
    ],
    [
      "an amount with an exponent",
      `${header},totalInvestment.amount,totalInvestment.currency\n${row},5e7,CNY\n`,
      { ...named, code: "invalid-decimal", field: "totalInvestment", place: place(2, 3) },
    ],
    [
      "an amount with a unit",
      `${header},totalInvestment.amount,totalInvestment.currency\n${row},5亿,CNY\n`,
      { ...named, code: "invalid-decimal", field: "totalInvestment", place: place(2, 3) },
    ],
    [
      "an amount with thousands separators",
      `${header},totalInvestment.amount,totalInvestment.currency\n${row},"5,000",CNY\n`,
      { ...named, code: "invalid-decimal", field: "totalInvestment", place: place(2, 3) },
    ],
    [
      "no currency",
      `${header},totalInvestment.amount,totalInvestment.currency\n${row},50000000,\n`,
      { ...named, code: "missing-currency", field: "totalInvestment", place: place(2, 3) },
    ],
    [
      "no column of currencies",
      `${header},totalInvestment.amount\n${row},50000000\n`,
      { ...named, code: "missing-currency", field: "totalInvestment", place: place(2, 3) },
    ],
    [
      "a currency without an amount",
      `${header},totalInvestment.currency\n${row},CNY\n`,
      { ...named, code: "missing-amount", field: "totalInvestment", place: place(2, 3) },
    ],
    [
      "an unknown currency",
      `${header},totalInvestment.amount,totalInvestment.currency\n${row},1,RMB\n`,
      { ...named, code: "invalid-currency", field: "totalInvestment", place: place(2, 3) },
    ],
    [
      "half a job",
      `${header},plannedJobs\n${row},1.5\n`,
      { ...named, code: "invalid-integer", field: "plannedJobs", place: place(2, 3) },
    ],
    [
      "a place behind line breaks",
      `${header},remarks,signedOn\n${row},"a\nb",x\n`,
      { ...named, code: "invalid-date", field: "signedOn", place: place(3, 4) },
    ],
    [
      "a required value that is missing",
      `${header}\nP-1,\n`,
      {
        table: "projects",
        record: "P-1",
        code: "missing-field",
        field: "name",
        place: place(2, 2),
      },
    ],
    [
      "a required column that is missing",
      "projectId\nP-1\nP-2\n",
      { table: "projects", code: "missing-field", field: "name", place: place(1) },
    ],
    [
      "an id that stands twice",
      `${header}\n${row}\nP-2,x\n${row}\n`,
      {
        ...named,
        code: "duplicate-id",
        field: "projectId",
        place: place(4, 1),
        parameters: { field: "projectId", value: "P-1", first: "projects.csv:2:1" },
      },
    ],
    [
      "an unknown column",
      `${header},signedAt\n${row},2022\n`,
      { code: "unknown-field", field: "signedAt", place: place(1, 3) },
    ],
    [
      "money in one column",
      `${header},totalInvestment\n${row},1\n`,
      { code: "unknown-field", field: "totalInvestment", place: place(1, 3) },
    ],
    [
      "a column twice",
      `${header},name\n${row},x\n`,
      {
        code: "duplicate-column",
        field: "name",
        parameters: { field: "name", first: 2 },
        place: place(1, 3),
      },
    ],
    [
      "a column without a name",
      `${header},\n${row},x\n`,
      { code: "unnamed-column", place: place(1, 3) },
    ],
    [
      "a prototype as a column",
      `${header},__proto__\n${row},x\n`,
      { code: "unknown-field", field: "__proto__", place: place(1, 3) },
    ],
    ["nothing", "", { code: "empty-file", table: "projects", place: { file: "projects.csv" } }],
    [
      "a mark and nothing else",
      "\uFEFF",
      { code: "empty-file", table: "projects", place: { file: "projects.csv" } },
    ],
    [
      "a short row",
      `${header}\nP-0\n${row}\n`,
      { code: "ragged-row", parameters: { found: 1, expected: 2 }, place: place(2) },
    ],
    [
      "a long row",
      `${header}\n${row},x\n`,
      { code: "ragged-row", parameters: { found: 3, expected: 2 }, place: place(2) },
    ],
    [
      "an open quote",
      `${header}\n${row}\nP-2,"x\nP-3,y\n`,
      { code: "unclosed-quote", field: "name", place: place(3, 2) },
    ],
    [
      "text behind a quote",
      `${header}\n${row}\nP-2,"x"y\n`,
      { code: "misplaced-quote", field: "name", place: place(3, 2) },
    ],
    [
      "GBK",
      bytes(`${header}\nP-1,`, 0xd5, 0xd0, 0xc9, 0xcc, "\n"),
      { code: "invalid-encoding", field: undefined, place: place(2, 2) },
    ],
    [
      "GBK in the header",
      bytes("projectId,", 0xc3, 0xfb, "\n"),
      { code: "invalid-encoding", place: place(1, 2) },
    ],
    [
      "an overlong UTF-8 form",
      bytes(`${header}\nP-1,`, 0xc0, 0xaf, "\n"),
      { code: "invalid-encoding", place: place(2, 2) },
    ],
    ["NUL", bytes(`${header}\nP-1,a`, 0, "\n"), { code: "null-character", place: place(2, 2) }],
    ["UTF-16", bytes(0xff, 0xfe, "p", 0, "r", 0), { code: "null-character", place: place(1, 1) }],
  ])("with %s", async (_, content, expected) => {
    const { problems, totals } = await read({ "projects.csv": content });
    const { field, ...others } = expected as { field?: string };
    expect(problems).toMatchObject([field === undefined ? others : { field, ...others }]);
    expect([...totals.values()]).toEqual([1]);
  });

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

  test("with others' extensions and rows of empty cells is in order", async () => {
    const { problems, rows } = await read({
      "projects.csv": `${header},ext.hunan.x\n${row},1\n,,\n`,
    });
    expect(problems).toEqual([]);
    expect(rows.get("projects")).toBe(1);
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
