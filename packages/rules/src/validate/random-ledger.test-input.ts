import { milestoneIds, type TermKind } from "@ipms/core";
import type { LedgerInput } from "@ipms/metrics";
import { fieldsOf } from "@ipms/schema";
import fc from "fast-check";

/** Plain records of one table. */
export type PlainRecord = Readonly<Record<string, unknown>>;

const ids = ["P-1", "P-2", "P-3", "P-4"];
const month = fc.integer({ min: 1, max: 12 }).map((each) => String(each).padStart(2, "0"));
const date = fc
  .record({
    year: fc.constantFrom("2022", "2023"),
    month,
    day: month,
    precision: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ year, precision, ...parts }) => {
    if (precision === 0) return year;
    return precision < 3 ? `${year}-${parts.month}` : `${year}-${parts.month}-${parts.day}`;
  });
const amount = fc.constantFrom(
  "0",
  "-5",
  "100",
  "100.01",
  "4000",
  "50000000",
  "123456789012345678901234.5678",
);

/** Values of each kind, few of them, so that records often agree. */
const values: Readonly<Record<TermKind, fc.Arbitrary<unknown>>> = {
  text: fc.constantFrom(...ids, "电池项目二期", "物流园", "91430000000000000X"),
  code: fc.constantFrom(...milestoneIds, "431102", "CN", "US", "licence", "38", "formal-contract"),
  date,
  money: fc.record({ amount, currency: fc.constantFrom("CNY", "CNY", "USD") }),
  decimal: fc.constantFrom("0", "0.5", "1", "12.25", "4000"),
  integer: fc.constantFrom("0", "3", "400").map(Number),
  boolean: fc.boolean(),
};

const tables = [
  "projects",
  "fundReceipts",
  "evidence",
  "attributions",
  "signings",
  "exchangeRates",
  "targets",
] as const;

function recordOf(table: (typeof tables)[number]): fc.Arbitrary<PlainRecord> {
  const fields = fieldsOf(table).map(({ field, kind }) => {
    const value = field === "projectId" ? fc.constantFrom(...ids) : values[kind];
    return [field, fc.option(value, { nil: undefined, freq: 2 })] as const;
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
    );
}

/** Ledgers of a few tables, in which records often lack values and often name each other. */
export const randomLedger: fc.Arbitrary<LedgerInput> = fc
  .tuple(...tables.map((table) => fc.array(recordOf(table), { maxLength: 5 })))
  .map((records) =>
    Object.fromEntries(tables.map((table, index) => [table, records[index] ?? []])),
  );
