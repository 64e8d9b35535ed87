import { describe, expect, test } from "vitest";
import { readLedger } from "../ledger/read-ledger.js";

const encoder = new TextEncoder();

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const source = Object.entries(files).map(([name, content]) => ({
    name,
    chunks: [typeof content === "string" ? encoder.encode(content) : content],
  }));
  return readLedger(source);
}

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : [part])),
  );

describe("a ledger document", () => {
  const at = (pointer: string) => ({ file: "ledger.json", pointer });
  const project = '{"projectId":"P-1","name":"电池项目"}';
  const named = { table: "projects", record: "P-1", recordName: "电池项目" };
  const withField = (field: string): string =>
    `{"projects":[${project.replace("P-1", "P-0")},${project.replace("}", `,${field}}`)}]}`;

  test.each<[string, string | Uint8Array, object]>([
    [
      "an impossible date",
      withField('"signedOn":"2023-02-29"'),
      { ...named, code: "invalid-date", field: "signedOn", place: at("/projects/1/signedOn") },
    ],
    [
      "an empty text where a value is required",
      '{"projects":[{"projectId":"P-1","name":"","remarks":""}]}',
      { record: "P-1", code: "missing-field", field: "name", place: at("/projects/0/name") },
    ],
    [
      "a number where text is required",
      withField('"industry":38'),
      { ...named, field: "industry", place: at("/projects/1/industry") },
    ],
    [
      "an amount as a float",
      withField('"totalInvestment":{"amount":145.2,"currency":"CNY"}'),
      {
        ...named,
        code: "inexact-number",
        field: "totalInvestment",
        parameters: { value: "145.2" },
        place: at("/projects/1/totalInvestment"),
      },
    ],
    [
      "an amount as a whole number",
      withField('"totalInvestment":{"amount":145,"currency":"CNY"}'),
      { ...named, code: "invalid-decimal", field: "totalInvestment" },
    ],
    [
      "an exponent",
      withField('"plannedJobs":1e3'),
      { ...named, code: "inexact-number", field: "plannedJobs" },
    ],
    [
      "an unknown field",
      withField('"signedAt":"2022"'),
      { ...named, code: "unknown-field", field: "signedAt", place: at("/projects/1/signedAt") },
    ],
    [
      "a prototype as a key",
      withField('"__proto__":{"polluted":true}'),
      { ...named, code: "unknown-field", field: "__proto__" },
    ],
    [
      "a key twice",
      withField('"signedOn":"2022","signedOn":"2023"'),
      { ...named, code: "duplicate-key", field: "signedOn" },
    ],
    [
      "a record that is none",
      `{"projects":[${project},7]}`,
      { table: "projects", code: "not-an-object", place: { ...at("/projects/1"), line: 1 } },
    ],
    [
      "projects that are no list",
      '{"projects": {}}',
      {
        code: "not-a-list",
        parameters: { table: "projects" },
        place: { ...at("/projects"), line: 1, column: 14 },
      },
    ],
    [
      "a table twice",
      `{"projects":[${project}],"projects":[${project}]}`,
      { code: "duplicate-key", parameters: { key: "projects" } },
    ],
    [
      "an unknown table",
      `{"projects":[],"fundReceipt":[{}]}`,
      { code: "unknown-table", place: { line: 1 } },
    ],
    [
      "an unknown key",
      `{"projects":[],"asof":"2022-06-30"}`,
      { code: "unknown-field", parameters: { field: "asof" } },
    ],
    [
      "an unknown major version",
      '{"standardVersion":"9.0","projects":[]}',
      {
        code: "unknown-version",
        field: "standardVersion",
        parameters: { value: "9.0", known: "1.0" },
      },
    ],
    [
      "a month where a day is required",
      '{"asOf":"2022-06","projects":[]}',
      { code: "invalid-day", field: "asOf" },
    ],
    ["no object", "7", { code: "not-an-object", place: { line: 1, column: 1 } }],
    ["a list of no records", "[]", { code: "empty-file", place: { file: "ledger.json" } }],
    ["a list of other things", "[\n7]", { code: "not-an-object", place: { line: 2 } }],
    ["nothing", " \n", { code: "empty-file" }],
    [
      "a record that breaks off",
      `{"projects":[\n{"projectId":"P-1",\n "na`,
      { code: "unexpected-end", place: { line: 3, column: 5 } },
    ],
    [
      "an end that is missing",
      `{"projects":[\n${project}\n`,
      { code: "unexpected-end", place: { line: 3, column: 1 } },
    ],
    [
      "a comma too many",
      `{"projects":[\n${project},\n]}`,
      { code: "unexpected-character", parameters: { found: "]" }, place: { line: 3, column: 1 } },
    ],
    [
      "a wrong word in a record",
      `{"projects":[{"name":"招商",\n"carryOver": yes}]}`,
      { code: "unexpected-character", parameters: { found: "y" }, place: { line: 2, column: 14 } },
    ],
    [
      "something behind the end",
      `{"projects":[]} x`,
      { code: "unexpected-character", parameters: { found: "x" }, place: { line: 1, column: 17 } },
    ],
    [
      "endless nesting",
      `{"projects":[{"ext":${"[".repeat(9999)}${"]".repeat(9999)}}]}`,
      { code: "too-deep", parameters: { limit: 64 }, place: { line: 1 } },
    ],
    [
      "GBK",
      bytes('{"projects":[\n{"projectId":"', 0xd5, 0xd0, '"}]}'),
      { code: "invalid-encoding", place: { line: 2, column: 1 } },
    ],
  ])("with %s", async (_, content, expected) => {
    const { problems } = await read({ "ledger.json": content });
    expect(problems).toMatchObject([expected]);
  });

  test("names its head", async () => {
    const content =
      '\uFEFF{"standardVersion":"1.7","reportingDivision":"431100","asOf":"2022-06-30","cutOn":null}';
    const { ledger, problems } = await read({ "ledger.json": content });
    expect(problems).toEqual([]);
    expect(ledger.head).toEqual({
      standardVersion: "1.7",
      reportingDivision: "431100",
      asOf: "2022-06-30",
    });
  });
});

describe("lines of JSON", () => {
  const project = '{"projectId":"P-1","name":"电池项目"}';

  test.each<[string, string | Uint8Array, object]>([
    [
      "a broken line",
      `${project}\r\n{"projectId":\r\n`,
      { code: "unexpected-end", place: { file: "projects.ndjson", line: 2, column: 14 } },
    ],
    [
      "a line that is no record",
      `${project}\n\n[1]\n`,
      { code: "not-an-object", place: { line: 3 } },
    ],
    [
      "a wrong value",
      `\n${project.replace("}", ',"signedOn":"x"}')}`,
      {
        code: "invalid-date",
        record: "P-1",
        recordName: "电池项目",
        place: { file: "projects.ndjson", line: 2, pointer: "/signedOn" },
      },
    ],
    [
      "GBK",
      bytes(`${project}\n`, 0xd5, 0xd0, `\n${project}`),
      { code: "invalid-encoding", place: { line: 2 } },
    ],
    [
      "NUL",
      `${project}\n\u0000\n`,
      { code: "unexpected-character", parameters: { found: "U+0000" }, place: { line: 2 } },
    ],
    ["nothing", "\n\n", { code: "empty-file" }],
  ])("with %s", async (_, content, expected) => {
    const { problems, rows } = await read({ "projects.ndjson": content });
    expect(problems).toMatchObject([expected]);
    expect(rows.get("projects")).toBe(content === "\n\n" ? 0 : 1);
  });
});
