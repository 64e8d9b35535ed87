import { describe, expect, test } from "vitest";
import { writeNdjson } from "../write/write-json.js";
import { readLedger } from "./read-ledger.js";

const records = [
  { 项目编号: "P-1", 项目名称: "电池项目", "总投资（亿元）": 1.2, 签约时间: "2022.6", 天气: "晴" },
  { 项目编号: "P-2", 项目名称: "模具项目", "总投资（亿元）": "约3", 签约时间: 2023.1, 天气: null },
];
const expected = [
  {
    projectId: "P-1",
    name: "电池项目",
    totalInvestment: { amount: "120000000", currency: "CNY" },
    signedOn: "2022-06",
    ext: { unmapped: { 天气: "晴" } },
  },
  {
    projectId: "P-2",
    name: "模具项目",
    totalInvestment: { amount: "300000000", currency: "CNY" },
  },
];

async function read(name: string, text: string) {
  const reading = await readLedger([{ name, chunks: [new TextEncoder().encode(text)] }]);
  const table = reading.ledger.tables.get("projects");
  const rows = table === undefined ? [] : [...writeNdjson(table)];
  return { ...reading, records: rows.map((line): unknown => JSON.parse(line) as unknown) };
}

describe("JSON under other keys", () => {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  const list = JSON.stringify(records, undefined, 1);
  test.each([
    ["台账.ndjson", lines, 2, "ndjson"],
    ["台账.json", list, 9, "json"],
    ["-", list, 9, "json"],
  ])("is imported from %s", async (name, text, line, format) => {
    const found = await read(name, text);
    expect(found.records).toEqual(expected);
    expect(found.report.files).toMatchObject([
      { format, sheets: [{ state: "mapped", headerRows: [] }], rows: { projects: 2 } },
    ]);
    // As a number 2023.1 may have been 2023.10.
    expect(found.problems).toEqual([
      {
        code: "ambiguous-month",
        parameters: { value: "2023.1", candidates: ["2023-01", "2023-10"] },
        table: "projects",
        record: "P-2",
        recordName: "模具项目",
        field: "signedOn",
        place: { file: name, line, pointer: "/签约时间" },
      },
    ]);
  });

  test("is refused where a question is open, and told where a record is none", async () => {
    const open = await read("a.ndjson", '{"项目名称":"电池项目","签约时间":"2022"}\n');
    expect(open.problems).toMatchObject([{ code: "open-id" }]);
    const broken = await read("a.ndjson", `${lines}[1]\n{"项目编号":\n`);
    expect(broken.problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ["not-an-object", 3],
      ["unexpected-end", 4],
      ["ambiguous-month", 2],
    ]);
    const cut = await read("a.json", list.slice(0, -1));
    expect(cut.problems.map(({ code }) => code)).toContain("unexpected-end");
    expect(cut.complete).toBe(false);
    const two = await read("a.json", `${list},"x":[]`);
    expect(two.problems.map(({ code }) => code)).toContain("unexpected-character");
  });

  test("of which a key comes late says so", async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      项目编号: `P-${index}`,
      项目名称: "项目",
    }));
    const late = [...many, { 项目编号: "P-x", 项目名称: "项目", 天气: "晴" }];
    const text = late.map((record) => `${JSON.stringify(record)}\n`).join("");
    const { problems, rows } = await read("a.ndjson", text);
    expect(rows.get("projects")).toBe(1001);
    expect(problems).toMatchObject([{ code: "late-key", place: { line: 1001 } }]);
  });
});
