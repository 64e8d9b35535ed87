import { describe, expect, test } from "vitest";
import { packed, workbookFiles } from "../../testing-workbook.js";
import { writeNdjson } from "../write/write-json.js";
import { readLedger } from "./read-ledger.js";

/** Texts stand between the numbers of these tests, which are written as programs write them. */
type Row = readonly (string | { readonly number: string })[];

const number = (text: string) => ({ number: text });

async function read(rows: readonly Row[]) {
  const sheet = rows
    .map((row, at) => {
      const cells = row.map((cell, index) => {
        const name = `${"ABCDEFGH".charAt(index)}${at + 1}`;
        return typeof cell === "string"
          ? `<c r="${name}" t="str"><v>${cell}</v></c>`
          : `<c r="${name}"><v>${cell.number}</v></c>`;
      });
      return `<row r="${at + 1}">${cells.join("")}</row>`;
    })
    .join("");
  const chunks = [packed(workbookFiles({ sheet }))];
  const { ledger, problems } = await readLedger([{ name: "台账.xlsx", chunks }]);
  const projects = ledger.tables.get("projects");
  const lines = projects === undefined ? [] : [...writeNdjson(projects)];
  return {
    records: lines.map((line): unknown => JSON.parse(line)),
    problems: problems.map(({ code, place }) => [code, place?.cell]),
  };
}

const yuan = (amount: string) => ({ amount, currency: "CNY" });

describe.each([
  [
    "the standard's names",
    "projectId,name,landAreaMu,totalInvestment.amount,totalInvestment.currency,plannedJobs,division,industry",
  ],
  [
    "other headers",
    "项目编号,项目名称,用地面积（亩）,总投资（元）,备注,计划用工人数,所属区划,行业代码",
  ],
])("numbers under %s", (_, headers) => {
  test("are what Excel shows, which keeps seventeen digits and shows fifteen", async () => {
    const { records, problems } = await read([
      headers.split(","),
      [
        number("2.2000000000000002"),
        "电池项目",
        number("1.1000000000000001"),
        number("120000000.09999999"),
        "CNY",
        number("3E2"),
      ],
      [
        number("3.2999999999999998"),
        "模具项目",
        number("4.4999999999999998E-2"),
        number("1.5E7"),
        "CNY",
        number("2.9999999999999996"),
      ],
    ]);
    expect(records).toMatchObject([
      { projectId: "2.2", landAreaMu: "1.1", totalInvestment: yuan("120000000.1") },
      { projectId: "3.3", landAreaMu: "0.045", totalInvestment: yuan("15000000") },
    ]);
    expect(records).toMatchObject([{ plannedJobs: 300 }, { plannedJobs: 3 }]);
    expect(problems).toEqual([]);
  });

  test("are whole numbers, ids and codes where a program in Java wrote them", async () => {
    const { records, problems } = await read([
      headers.split(","),
      [
        number("1.2345678E7"),
        "电池项目",
        number("20.0"),
        number("1.5E8"),
        "CNY",
        number("300.0"),
        number("431102.0"),
        number("3841.0"),
      ],
    ]);
    expect(records).toMatchObject([
      {
        projectId: "12345678",
        landAreaMu: "20",
        totalInvestment: yuan("150000000"),
        plannedJobs: 300,
        division: "431102",
        industry: "3841",
      },
    ]);
    expect(problems).toEqual([]);
  });

  test("are no ids where more than fifteen digits were there", async () => {
    const { records, problems } = await read([
      headers.split(","),
      [number("4.31129201401E17"), "电池项目"],
      [number("431129201401000001"), "模具项目"],
      [number("1234567890123456.0"), "物流园"],
      [number("-1234567890123456"), "药厂"],
    ]);
    expect(records).toHaveLength(4);
    for (const record of records) expect(record).not.toHaveProperty("projectId", expect.anything());
    expect(problems).toEqual(["A2", "A3", "A4", "A5"].map((cell) => ["digits-lost", cell]));
  });
});

test("in columns of dates and of yes or no are those that were typed", async () => {
  const { records, problems } = await read([
    ["项目编号", "项目名称", "签约日期", "开工日期", "是否结转"],
    // 2023.06 as Excel keeps it, a day as a program in Java writes it.
    ["P-1", "电池项目", number("2023.0599999999999"), number("2.0230618E7"), number("1.0")],
    ["P-2", "模具项目", number("2023.0"), "", number("0.0")],
  ]);
  expect(records).toMatchObject([
    { signedOn: "2023-06", startedOn: "2023-06-18", carryOver: true },
    { signedOn: "2023", carryOver: false },
  ]);
  expect(problems).toEqual([]);
});
