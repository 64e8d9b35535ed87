import { isCurrencyCode } from "@ipms/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { compiledSchema } from "./check/compiled.js";
import { checkRecord } from "./check-record.js";
import type { FieldMeta } from "./field/field.js";
import { isCreditCode } from "./field/is-credit-code.js";
import { isCanonicalPeriod } from "./field/period.js";
import { fieldSchemas, valueSchema } from "./fields.js";
import { ledgerSchema } from "./ledger.js";
import { ledgerJsonSchema, tableJsonSchema } from "./render/json-schema.js";
import { type TableName, tableNames, tables } from "./tables.js";

const ajv = new Ajv2020({ strict: false });
ajv.addFormat("iso-4217", isCurrencyCode);
ajv.addFormat("ipms-period", isCanonicalPeriod);
ajv.addFormat("unified-social-credit-code", isCreditCode);

const dates = ["2024-02-29", "2022-06-30", "2022-06", "2022", "1999-12-31", "0001-01-01"];
const days = ["2024-02-29", "2022-06-30", "2023-01-01"];
const periods = ["2022", "2022-H1", "2022-Q3", "2022-09", "2022-01/2022-09"];
const decimals = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map(String);
const money = fc.record({ amount: decimals, currency: fc.constantFrom("CNY", "USD", "JPY") });

/** Right values by the problem that a wrong one would be. */
const rightValues: Readonly<Partial<Record<FieldMeta["x-problem"], fc.Arbitrary<unknown>>>> = {
  "invalid-text": fc.string({ unit: "binary" }),
  "invalid-identifier": fc.stringMatching(/^[^\u0000-\u001f\u007f-\u009f]{1,12}$/u),
  "invalid-date": fc.constantFrom(...dates),
  "invalid-day": fc.constantFrom(...days),
  "invalid-decimal": decimals,
  "invalid-integer": fc.nat(),
  "invalid-boolean": fc.boolean(),
  "invalid-money": money,
  "invalid-currency": fc.constantFrom("CNY", "USD", "HKD"),
  "invalid-country": fc.constantFrom("CN", "HK", "VG"),
  "invalid-division": fc.constantFrom("430000", "431129"),
  "invalid-industry": fc.constantFrom("C", "39", "3919"),
  "invalid-period": fc.constantFrom(...periods),
  "invalid-credit-code": fc.constantFrom("91350100M000100Y43"),
};

/** Values that are wrong for most fields, and close to right for some. */
const hostile: readonly unknown[] = [
  null,
  "",
  0,
  -1,
  1.5,
  1e21,
  2 ** 53,
  true,
  "true",
  [],
  {},
  "0",
  "-0",
  "1e5",
  "1.",
  "2022-02-29",
  "1900-02-29",
  "2022-13",
  "0000",
  "2022-06-31",
  "2022-06-30\n",
  "2022-H3",
  "2022-09/2022-01",
  "cny",
  "XXX",
  "RMB",
  "CN",
  "430029",
  "U",
  "98",
  "\u0007",
  "a\nb",
  "91350100M000100Y34",
  "91350100m000100y43",
  "\ud800",
  "😀".repeat(200),
  "😀".repeat(201),
  "x".repeat(200),
  "x".repeat(201),
  "9".repeat(26),
  "9".repeat(27),
  "framework",
  "frame",
  { amount: "1" },
  { currency: "CNY" },
  { amount: "1", currency: "CNY" },
  { amount: 1, currency: "CNY" },
  { amount: "1", currency: "XXX" },
  { amount: "1", currency: "CNY", unit: "万元" },
  { hunan: { batch: "3", score: 1.5, checked: null } },
  { Hunan: {} },
  { hunan: { tags: [] } },
];
const hostileValues = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "binary" }),
  fc.jsonValue(),
);

function rightRecord(table: TableName): fc.Arbitrary<Record<string, unknown>> {
  const required: string[] = [];
  const shape: Record<string, fc.Arbitrary<unknown>> = {};
  for (const { name, schema, meta } of fieldSchemas(table)) {
    const value = valueSchema(schema);
    const right =
      value instanceof z.ZodEnum
        ? fc.constantFrom<unknown>(...value.options)
        : rightValues[meta["x-problem"]];
    if (right === undefined) throw new Error(`no values for ${table}.${name}`);
    const optional = schema instanceof z.ZodOptional;
    // An empty text says nothing where every record has one.
    shape[name] = optional ? fc.option(right) : right.filter((each) => each !== "");
    if (!optional) required.push(name);
  }
  return fc.record(shape, { requiredKeys: required });
}

/** A right record with up to two fields replaced, added or taken away. */
function anyRecord(table: TableName): fc.Arbitrary<Record<string, unknown>> {
  const names = [...fieldSchemas(table).map(({ name }) => name), "ext", "colour", "signedDate"];
  const change = fc.record({
    name: fc.constantFrom(...names),
    value: fc.option(hostileValues, { nil: undefined }),
  });
  return fc
    .tuple(rightRecord(table), fc.array(change, { maxLength: 2 }))
    .map(([record, changes]) => {
      const changed = new Map(Object.entries(record));
      for (const { name, value } of changes) {
        if (value === undefined) changed.delete(name);
        else changed.set(name, value);
      }
      return Object.fromEntries(changed);
    });
}

describe.each(tableNames)("%s", (table) => {
  it("is judged alike by zod, compiled zod, JSON Schema and the record check", () => {
    const validate = ajv.compile(tableJsonSchema(table));
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(anyRecord(table), (record) => {
        const accepted = tables[table].schema.safeParse(record).success;
        verdicts[accepted ? "accepted" : "refused"] += 1;
        // Plain comparisons: tens of thousands of assertions would cost more than the judging.
        return (
          compiledSchema(table).safeParse(record).success === accepted &&
          validate(record) === accepted &&
          (checkRecord(table, record).length === 0) === accepted
        );
      }),
      { numRuns: 2000 },
    );
    expect(verdicts.accepted).toBeGreaterThan(200);
    expect(verdicts.refused).toBeGreaterThan(200);
  });

  it("comes out of zod as it went in", () => {
    fc.assert(
      fc.property(rightRecord(table), (record) => {
        expect(tables[table].schema.parse(record)).toEqual(record);
      }),
      { numRuns: 100 },
    );
  });
});

it("judges whole ledgers alike by zod and JSON Schema", () => {
  const validate = ajv.compile(ledgerJsonSchema());
  const head = fc.record(
    {
      standardVersion: fc.constantFrom<unknown>("1.0", "1.4", "2.0", "1", 1, null),
      reportingDivision: fc.constantFrom<unknown>("431100", "43", null),
      asOf: fc.constantFrom<unknown>("2022-06-30", "2022-06", null),
      cutOn: fc.constantFrom<unknown>("2022-06-30", "2022-02-30"),
      evidence: fc.array(anyRecord("evidence"), { maxLength: 2 }),
      targets: fc.constantFrom<unknown>([], {}, null),
      projects: fc.constantFrom<unknown>([], [{ projectId: "1", name: "x" }], [{ projectId: "1" }]),
      sheets: fc.constant([]),
    },
    { requiredKeys: [] },
  );
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(head, (ledger) => {
      const accepted = ledgerSchema.safeParse(ledger).success;
      verdicts.add(accepted);
      expect(validate(ledger)).toBe(accepted);
    }),
    { numRuns: 1000 },
  );
  expect(verdicts.size).toBe(2);
});
