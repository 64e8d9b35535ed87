import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { ReadLedgerOptions } from "../ledger/read-ledger-options.js";
import { readLedger } from "../ledger/read-ledger.js";
import { writeNdjson } from "../write/write-json.js";

/** A ledger in the manner of counties: three title rows, two levels of header, totals and notes. */
const ledger = `某县2023年招商引资项目台账,,,,,,
填报单位（盖章）：某县商务局,,,,,,单位：万元
,,,,,,
序号,项目编号,项目名称,投资情况,,签约时间,进展备注
,,,总投资,固定资产投资,,
一、开发区,,,,,,
1,KF-001,新能源电池项目,"12,000",8000,2022.6,已开工
2,KF-002,精密模具项目,约3500,—,2022年11月18日,
小计,,,15500,8000,,
二、高新区,,,,,,
3,GX-001,生物医药项目,1.2亿元,9000,2023/3/5,晴
合计,,,27500,17000,,
注：1.总投资以合同为准。,,,,,,
`;

const encoder = new TextEncoder();

function read(
  text: string | Uint8Array,
  options: ReadLedgerOptions = {},
  name = "2023年9月台账.csv",
) {
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  return readLedger([{ name, chunks: [bytes] }], options);
}

async function records(reading: ReturnType<typeof read>, table = "projects") {
  const found = (await reading).ledger.tables.get(table);
  return found === undefined
    ? []
    : [...writeNdjson(found)].map((line): unknown => JSON.parse(line) as unknown);
}

describe("a ledger under other headers", () => {
  test("is read where its headers say everything", async () => {
    const reading = read(ledger);
    const { problems, complete } = await reading;
    expect(problems).toEqual([]);
    expect(complete).toBe(true);
    expect(await records(reading)).toMatchObject([
      {
        projectId: "KF-001",
        name: "新能源电池项目",
        totalInvestment: { amount: "120000000", currency: "CNY" },
        fixedAssetInvestment: { amount: "80000000", currency: "CNY" },
        signedOn: "2022-06",
      },
      {
        projectId: "KF-002",
        name: "精密模具项目",
        totalInvestment: { amount: "35000000", currency: "CNY" },
        signedOn: "2022-11-18",
      },
      {
        projectId: "GX-001",
        name: "生物医药项目",
        totalInvestment: { amount: "120000000", currency: "CNY" },
        fixedAssetInvestment: { amount: "90000000", currency: "CNY" },
        signedOn: "2023-03-05",
      },
    ]);
  });

  test("is the same in GBK and with other delimiters", async () => {
    const expected = await records(read(ledger));
    expect(await records(read(iconv.encode(ledger, "gbk")))).toEqual(expected);
  });

  test("says that a total which is no number was not checked", async () => {
    const { problems, complete, report } = await read(ledger.replace("27500,", "见附表,"));
    expect(complete).toBe(true);
    expect(problems).toMatchObject([
      {
        code: "unreadable-total",
        parameters: { words: "合计", column: "总投资", value: "见附表" },
        place: { line: 12, column: 4 },
      },
    ]);
    const totals = report.files[0]?.sheets[0]?.totals ?? [];
    expect(totals.map(({ row, outcome }) => `${row} ${outcome}`)).toEqual([
      "9 agrees",
      "9 agrees",
      "12 unchecked",
      "12 agrees",
    ]);
  });
});
