import type { Table } from "@ipms/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLedger } from "../ledger/read-ledger.js";
import { writeNdjson } from "./write-json.js";
import { writeSpreadsheetCsv } from "./write-spreadsheet-csv.js";

const signs = [
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "＝",
  "＋",
  "－",
  "＠",
  "'",
  " ",
  "/",
  ";",
  ",",
];
const letters = fc.constantFrom(...signs, '"', "a", "招", "𠮷", "1", "无", "元");
const text = fc.oneof(
  fc.array(letters, { minLength: 1, maxLength: 6 }).map((all) => all.join("")),
  fc.constantFrom("无", "待定", "-", "—", "/", "'-", "''=1", "=cmd|'/c calc'!A1", "@SUM(1)", "N/A"),
);
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.constantFrom("", ".5", ".0001"))
  .map(([whole, fraction]) => `${whole}${fraction}`);
const money = fc.record({
  amount: decimal,
  currency: fc.constantFrom("CNY", "CNY", "USD", "HKD", "THB"),
});
const date = fc.constantFrom("2023", "2023-10", "2023-01-31");
const project = fc.record(
  {
    remarks: text,
    park: text,
    contractType: fc.constantFrom("formal-contract", "framework", "intent"),
    originCountry: fc.constantFrom("CN", "HK", "US", "ZW"),
    totalInvestment: money,
    landAreaMu: decimal,
    plannedJobs: fc.integer({ min: 0, max: 1_000_000 }),
    signedOn: date,
    returningEntrepreneur: fc.boolean(),
  },
  { requiredKeys: [] },
);

const chunksOf = (texts: Iterable<string>) => [new TextEncoder().encode([...texts].join(""))];

const filled = (table: Table | undefined): readonly unknown[] =>
  table === undefined
    ? []
    : [...writeNdjson(table)].map((line) =>
        Object.fromEntries(
          Object.entries(JSON.parse(line) as object).filter(([, value]) => value !== null),
        ),
      );

test.each(["zh-Hans", "en"] as const)(
  "what is exported for people in %s imports as it was",
  async (locale) => {
    await fc.assert(
      fc.asyncProperty(fc.array(project, { minLength: 1, maxLength: 5 }), async (records) => {
        const lines = records.map(
          (record, index) =>
            `${JSON.stringify({ projectId: `P-${index}`, name: `项目${index}`, ...record })}\n`,
        );
        const source = [{ name: "projects.ndjson", chunks: chunksOf(lines) }];
        const table = (await readLedger(source)).ledger.tables.get("projects");
        if (table === undefined) throw new Error("the table is there");
        const csv = chunksOf(writeSpreadsheetCsv(table, locale));
        const { ledger, problems } = await readLedger([{ name: "台账.csv", chunks: csv }]);
        expect(problems).toEqual([]);
        expect(filled(ledger.tables.get("projects"))).toEqual(filled(table));
      }),
      { numRuns: 30 },
    );
  },
);

test("no cell begins with what a spreadsheet runs, but for numbers", () => {
  fc.assert(
    fc.property(text, (remarks) => {
      const at = (value: string) => ({ kind: "text", at: () => value }) as const;
      const places = { of: () => ({ file: "" }) };
      const columns = new Map([["remarks", at(remarks)]]);
      const [, row = ""] = writeSpreadsheetCsv({ name: "projects", rowCount: 1, columns, places });
      expect(row.replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});
