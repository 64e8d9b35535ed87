import { type Table, tableBuilder } from "@ipms/core";
import { fieldsOf } from "@ipms/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyMapping, proposeMapping } from "../../interpret/index.js";
import type { SheetRow } from "../../sheet/sheet.js";
import { openWorkbook } from "../read/open-workbook.js";
import { moneyUnit, shifted } from "./money-unit.js";
import { writeXlsx, type XlsxOptions } from "./write-xlsx.js";

type Records = readonly Readonly<Record<string, unknown>>[];

function projectTable(records: Records): Table {
  const kinds = Object.fromEntries(fieldsOf("projects").map(({ field, kind }) => [field, kind]));
  const builder = tableBuilder("projects", kinds, "projectId");
  for (const record of records) builder.append(record);
  return builder.finish({ of: () => ({ file: "test" }) }).table;
}

async function rowsOf(table: Table, options: XlsxOptions): Promise<readonly SheetRow[]> {
  const book = await openWorkbook("test.xlsx", writeXlsx([table], options), {});
  const problems = [...book.problems];
  const rows: SheetRow[] = [];
  for await (const some of book.sheets[0]?.rows((found) => void problems.push(found)) ?? []) {
    rows.push(...some);
  }
  expect(problems).toEqual([]);
  return rows;
}

const two = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => (part === 0 ? `${whole}` : `${whole}.${two(part)}`.replace(/0$/, "")));
const money = fc.record({ amount, currency: fc.constantFrom("CNY", "CNY", "USD", "JPY", "THB") });
const word = fc
  .array(
    fc.constantFrom(
      "招",
      "商",
      "𠮷",
      "a",
      "Z",
      "=",
      "+",
      "@",
      "<",
      "&",
      '"',
      "\n",
      "_x0041_",
      "#N/A",
      " b",
    ),
    { maxLength: 6 },
  )
  // Texts that stand for "no value" or are trimmed are read as the person meant them, not as they are.
  .map((letters) => `x${letters.join("")}y`);
const project = fc.record(
  {
    projectId: fc.integer({ min: 0 }).map((number) => `P-${number}`),
    name: word,
    site: word,
    signedOn: date,
    startedOn: date,
    totalInvestment: money,
    foreignInvestment: money,
    contractType: fc.constantFrom("formal-contract", "framework", "intent", "supplement"),
    originCountry: fc.constantFrom("CN", "HK", "DE", "US"),
    industry: fc.constantFrom("C", "K", "70", "39", "3921", "83"),
    carryOver: fc.boolean(),
    plannedJobs: fc.integer({ min: 0, max: 100_000 }),
    landAreaMu: fc.constantFrom("0.5", "33", "1234.56"),
  },
  { requiredKeys: ["projectId", "name"] },
);
const projects = fc.array(project, { minLength: 1, maxLength: 5 });

test("what people read is read again as the same values, in every language", async () => {
  const locales = fc.constantFrom("zh-Hans", "zh-Hant", "en");
  await fc.assert(
    fc.asyncProperty(projects, locales, async (records, locale) => {
      const [head, ...rows] = await rowsOf(projectTable(records), { headers: "labels", locale });
      const headers = (head?.cells ?? []).map((cell) => cell?.text ?? "");
      const cells = rows.map((row) => headers.map((_, at) => row.cells[at] ?? { text: "" }));
      const texts = cells.map((row) => row.map(({ text }) => text));
      const applied = applyMapping(proposeMapping(headers, texts, { table: "projects" }), headers);
      expect(applied.problems).toEqual([]);
      const read = cells.map((row) =>
        Object.fromEntries(
          applied.columns.flatMap((column) => {
            const { value, problem } = column.read(row);
            expect(problem).toBeUndefined();
            return value === undefined ? [] : [[column.field, value]];
          }),
        ),
      );
      expect(read).toEqual(records);
    }),
    { numRuns: 60 },
  );
});

test("what machines read holds every value, digit by digit", async () => {
  await fc.assert(
    fc.asyncProperty(projects, async (records) => {
      const [head, ...rows] = await rowsOf(projectTable(records), {});
      const headers = (head?.cells ?? []).map((cell) => cell?.text ?? "");
      const amounts = rows.map((row) => row.cells[headers.indexOf("totalInvestment.amount")]?.text);
      expect(amounts).toEqual(records.map((record) => record.totalInvestment?.amount));
      const names = rows.map((row) => row.cells[headers.indexOf("name")]?.text);
      expect(names).toEqual(records.map(({ name }) => name));
    }),
    { numRuns: 60 },
  );
});

test("moving the point there and back changes nothing", () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: -12, max: 12 }), (text, power) => {
      expect(shifted(shifted(text, power), -power)).toBe(text);
    }),
  );
  expect(moneyUnit("CNY", "zh-Hans")).toEqual({ word: "万元", power: 4 });
});
