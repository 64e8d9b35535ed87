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

describe("a CSV file", () => {
  const place = (line: number, column?: number) => ({
    file: "projects.csv",
    line,
    ...(column === undefined ? {} : { column }),
  });
  const named = { table: "projects", record: "P-1", recordName: "电池项目" };
  const header = "projectId,name";
  const row = "P-1,电池项目";
  /** 招商引资 */
  const gbk = [0xd5, 0xd0, 0xc9, 0xcc, 0xd2, 0xfd, 0xd7, 0xca];

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
      "a character of UTF-8 that breaks off",
      bytes(`${header}\n${row}\nP-2,`, 0xe6, 0x8b, "\n"),
      { code: "invalid-encoding", parameters: { encoding: "UTF-8" }, place: place(3, 2) },
    ],
    [
      "a header that is not UTF-8",
      bytes("projectId,na", 0xff, "me\n"),
      { code: "invalid-encoding", parameters: { encoding: "UTF-8" }, place: place(1, 2) },
    ],
    [
      "Latin-1",
      bytes(`${header}\nP-1,M`, 0xfc, "ller GmbH\n"),
      { code: "invalid-encoding", parameters: { encoding: "UTF-8" }, place: place(2, 2) },
    ],
    [
      "GBK that breaks off",
      bytes(`${header}\nP-1,`, ...gbk, "\nP-2,", ...gbk, ...gbk, 0xd5, "\n"),
      { code: "invalid-encoding", parameters: { encoding: "GB18030" }, place: place(3, 2) },
    ],
    [
      "half a unit of UTF-16",
      bytes(0xff, 0xfe, "n", 0, "a"),
      { code: "invalid-encoding", parameters: { encoding: "UTF-16LE" }, place: place(1, 1) },
    ],
    [
      "a workbook behind its name",
      bytes("PK", 3, 4, 0x14, 0, 6, 0, "x".repeat(99)),
      { code: "truncated-workbook", place: { file: "projects.csv" } },
    ],
    [
      "a workbook of the old format behind its name",
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0),
      { code: "not-a-workbook", place: { file: "projects.csv" } },
    ],
    [
      "an overlong UTF-8 form",
      bytes(`${header}\n${row}\nP-2,`, 0xc0, 0xaf, "\n"),
      { code: "invalid-encoding", place: place(3, 2) },
    ],
    ["NUL", bytes(`${header}\nP-1,a`, 0, "\n"), { code: "null-character", place: place(2, 2) }],
  ])("with %s", async (_, content, expected) => {
    const { problems, totals } = await read({ "projects.csv": content });
    const { field, ...others } = expected as { field?: string };
    expect(problems).toMatchObject([field === undefined ? others : { field, ...others }]);
    expect([...totals.values()]).toEqual([1]);
  });
});
