import { codeLists } from "@ipms/codelists";
import type { CodeList } from "@ipms/core";
import { fieldSchemas, type TableName, tableNames } from "@ipms/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeXlsx } from "../xlsx/write/write-xlsx.js";
import { writeLedgerJson } from "../write/write-json.js";
import { type LedgerReading, readLedger } from "./read-ledger.js";

const letters = ["'", " ", "\n", "\u200b", "招", "𠮷", "a", "=", "-", "无", "<", '"', "_x0041_"];
// A row that says 合计 and figures is one of sums in every table for people: no text here is such a word.
const text = fc.oneof(
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 5 }).map((all) => all.join("")),
  fc.constantFrom(
    ..."无 待定 — / N/A #N/A #REF! '#REF! 4E+20 '无 '' '=1 0".split(" "),
    " 甲",
    "乙 ",
  ),
);
const two = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .tuple(
    fc.integer({ min: 1950, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([year, month, day, parts]) =>
    [String(year), two(month), two(day)].slice(0, parts + 1).join("-"),
  );
const day = date.map((found) => `${found}-01-01`.slice(0, 10));
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.constantFrom("", ".5", ".05"))
  .map(([whole, part]) => `${whole}${part}`);
const money = fc.record({
  amount,
  currency: fc.constantFrom("CNY", "CNY", "USD", "JPY", "THB"),
});

/** Values that are in good form, by the problem that others are. */
const byProblem: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "invalid-text": text,
  "invalid-credit-code": fc.constantFrom("91350100M000100Y43"),
  "invalid-division": fc.constantFrom("431100", "110000"),
  "invalid-country": fc.constantFrom("CN", "HK", "DE", "US"),
  "invalid-industry": fc.constantFrom("C", "39", "3921"),
  "invalid-currency": fc.constantFrom("CNY", "USD"),
  "invalid-period": fc.constantFrom("2023", "2023-H1", "2023-06"),
  "invalid-date": date,
  "invalid-day": day,
  "invalid-integer": fc.integer({ min: 0, max: 2000 }),
  "invalid-boolean": fc.boolean(),
  "invalid-money": money,
};

/** Fields that keep records apart and name others, by the number of the row. */
const ids: Readonly<Record<string, (row: number) => string>> = {
  projectId: (row) => `P-${row}`,
  expansionOf: () => "P-0",
  packageOf: () => "P-0",
  receiptId: (row) => `R-${row}`,
  targetId: (row) => `T-${row}`,
  "exchangeRates.period": (row) => `${2010 + row}`,
  "calendars.date": (row) => `2024-01-0${row + 1}`,
};

function valueOf(table: TableName, { name, meta }: ReturnType<typeof fieldSchemas>[number]) {
  const id = ids[name] ?? ids[`${table}.${name}`];
  const lists: Readonly<Record<string, CodeList>> = codeLists;
  const list = lists[meta["x-codelist"] ?? ""];
  if (id !== undefined) return undefined;
  if (list !== undefined) return fc.constantFrom(...Object.keys(list.codes));
  if (meta["x-unit"] === "year") return fc.constantFrom(2022, 2023);
  if (meta["x-unit"] === "share") return fc.constantFrom("0", "0.5", "0.3333", "1");
  if (meta["x-kind"] === "decimal") return amount;
  return byProblem[meta["x-problem"]] ?? fc.constantFrom("count", "ratio");
}

function recordOf(table: TableName, row: number): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldSchemas(table);
  const fixed = fields.flatMap(({ name }) => {
    const id = ids[name] ?? ids[`${table}.${name}`];
    return id === undefined ? [] : [[name, id(row)] as const];
  });
  const open = fields.flatMap((field) => {
    const value = valueOf(table, field);
    return value === undefined ? [] : [[field, value] as const];
  });
  const required = fields.filter(({ schema }) => !schema.isOptional()).map(({ name }) => name);
  const values = fc.record(Object.fromEntries(open.map(([{ name }, value]) => [name, value])), {
    requiredKeys: required.filter((name) => open.some(([field]) => field.name === name)),
  });
  const names = fc.record({ 类型: text, "金额（万元）": text, "a.b": text }, { requiredKeys: [] });
  return fc.tuple(values, fc.option(names, { nil: undefined })).map(([some, hunan]) => ({
    ...Object.fromEntries(fixed),
    ...some,
    ...(hunan === undefined ? {} : { ext: { hunan } }),
  }));
}

const tablesOf = fc
  .integer({ min: 0, max: 3 })
  .chain((rows) =>
    fc.record(
      Object.fromEntries(
        tableNames.map((table) => [
          table,
          fc.tuple(...Array.from({ length: rows }, (_, row) => recordOf(table, row))),
        ]),
      ),
    ),
  );
const headOf = fc.record(
  {
    standardVersion: fc.constant("1.0"),
    reportingDivision: fc.constant("431100"),
    asOf: day,
    cutOn: day,
  },
  { requiredKeys: [] },
);

const encoder = new TextEncoder();

async function ledgerOf(document: object): Promise<LedgerReading> {
  const chunks = [encoder.encode(JSON.stringify(document))];
  return readLedger([{ name: "ledger.json", chunks }]);
}

const whole = ({ ledger }: LedgerReading): unknown =>
  JSON.parse([...writeLedgerJson(ledger)].join(""), (_, value: unknown) => value ?? undefined);

test.each(["labels", "canonical"] as const)(
  "a ledger written as a workbook with %s headers is read again as it was",
  async (headers) => {
    const locales = fc.constantFrom("zh-Hans", "zh-Hant", "en");
    await fc.assert(
      fc.asyncProperty(headOf, tablesOf, locales, async (head, tables, locale) => {
        const before = await ledgerOf({ ...head, ...tables });
        expect(before.problems).toEqual([]);
        const chunks = writeXlsx(before.ledger, { headers, locale });
        const after = await readLedger([{ name: "台账.xlsx", chunks }]);
        expect(after.problems).toEqual([]);
        expect(whole(after)).toEqual(whole(before));
      }),
      { numRuns: 12 },
    );
  },
);
