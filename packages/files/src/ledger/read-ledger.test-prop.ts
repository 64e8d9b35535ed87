import fc from "fast-check";
import { expect, test } from "vitest";
import { writeNdjson } from "../write/write-json.js";
import { type LedgerReading, readLedger } from "./read-ledger.js";

const names = [
  "台账.csv",
  "projects.tsv",
  "a.xlsx",
  "a.ndjson",
  "a.json",
  "a.parquet",
  "-",
  "x.txt",
];

const words = fc.constantFrom(
  ..."项目编号 项目名称 总投资（万元） 签约时间 累计到位资金（亿元） 序号 备注 天气 合计 小计 注：按合同填报".split(
    " ",
  ),
  ..."P-1 1.2 约3亿元 2023.6 2023年6月底 __proto__ 12,000 — 无 projectId name ext.a.b 单位：万元 是".split(
    " ",
  ),
  "",
  "",
  '"',
  "\n",
  "\u0000",
  "\ud800",
);
const cell = fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.string() });
const row = fc.array(cell, { maxLength: 6 });
const delimited = fc
  .tuple(fc.array(row, { maxLength: 12 }), fc.constantFrom(",", "\t", ";"))
  .map(([rows, delimiter]) => rows.map((cells) => cells.join(delimiter)).join("\n"));
const records = fc
  .array(fc.dictionary(words, cell, { maxKeys: 5 }), { maxLength: 6 })
  .chain((rows) =>
    fc.constantFrom(JSON.stringify(rows), rows.map((each) => JSON.stringify(each)).join("\n")),
  );
const bytes = fc.oneof(
  fc.oneof(delimited, records).map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 200 }),
  // The beginnings of a workbook and of a Parquet file.
  fc.uint8Array({ maxLength: 99 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest)),
  fc.uint8Array({ maxLength: 99 }).map((rest) => Uint8Array.of(0x50, 0x41, 0x52, 0x31, ...rest)),
);

function read(name: string, content: Uint8Array, size: number): Promise<LedgerReading> {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += size) chunks.push(content.slice(at, at + size));
  return readLedger([{ name, chunks }]);
}

function contentOf({ ledger, problems, report }: LedgerReading) {
  const tables = [...ledger.tables].map(([name, table]) => [name, [...writeNdjson(table)]]);
  return { tables, problems, report };
}

test("whatever the bytes are, reading ends, counts its rows and reports in plain JSON", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), bytes, async (name, content) => {
      const reading = await read(name, content, content.length || 1);
      const { report, rows } = reading;
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      expect(report.rows).toEqual(Object.fromEntries(rows));
      const lost =
        report.files.length === 0 ||
        report.files.some(({ sheets }) => sheets.some(({ state }) => state === "refused"));
      expect(lost && reading.complete).toBe(false);
    }),
  );
});

test("however the bytes are cut, the same is read", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      bytes,
      fc.integer({ min: 1, max: 40 }),
      async (name, content, size) => {
        const whole = await read(name, content, content.length || 1);
        expect(contentOf(await read(name, content, size))).toEqual(contentOf(whole));
      },
    ),
  );
});

test("what a mapping was proposed and used for is read alike with that mapping", async () => {
  await fc.assert(
    fc.asyncProperty(delimited, async (text) => {
      const header = "项目编号,项目名称,总投资（万元）,天气,序号,签约时间\n";
      const content = new TextEncoder().encode(header + text);
      const first = await read("台账.csv", content, 99);
      const { mapping, report } = first;
      const isRead = report.files[0]?.sheets[0]?.state === "mapped";
      if (mapping === undefined || !isRead) return;
      const again = await readLedger([{ name: "台账.csv", chunks: [content] }], { mapping });
      expect(contentOf(again).tables).toEqual(contentOf(first).tables);
      expect(again.problems).toEqual(first.problems);
    }),
  );
});
