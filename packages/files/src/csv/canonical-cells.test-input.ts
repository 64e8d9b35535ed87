import type { TermKind } from "@ipms/core";
import { codeLists } from "@ipms/codelists";
import { fieldsOf, type TableName } from "@ipms/schema";
import fc from "fast-check";

const two = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .tuple(
    fc.integer({ min: 1890, max: 2110 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );
const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const decimal = fc
  .tuple(fc.constantFrom("", "", "-"), digits(28), fc.option(digits(14), { nil: undefined }))
  .map(([sign, whole, part]) => `${sign}${whole}${part === undefined ? "" : `.${part}`}`);
const shortDecimal = fc
  .oneof(fc.tuple(digits(9), digits(5)), fc.tuple(digits(2), digits(14)))
  .chain(([whole, part]) =>
    fc.tuple(fc.constantFrom("", "", "-"), fc.constant(whole), fc.constantFrom(part, undefined)),
  )
  .map(([sign, whole, part]) => `${sign}${whole}${part === undefined ? "" : `.${part}`}`);
const words = fc.constantFrom(
  "招商引资",
  "电池项目",
  "a b",
  "𠮷",
  'say "yes"',
  "a,b",
  "x;y|z",
  "一\n二",
  "\u0085",
  "\u00a0",
  "é",
  "x".repeat(70),
);
const code = fc.constantFrom(
  ...Object.values(codeLists).flatMap((list) => Object.keys(list.codes).slice(0, 2)),

  "431102",
  "110000",
  "999999",
  "CN",
  "cn",
  "C",
  "3841",
  "98",
  "CNY",
  "USD",
  "RMB",
  "count",
  "money",
);
const creditCode = fc.constantFrom(
  "91350100M000100Y43",
  "91350100M000100Y34",
  "9135010OM000100Y43",
);
const period = fc.constantFrom("2022", "2022-H1", "2022-Q5", "2022-01/2022-09", "2022-1");
/** Few words, so that the same mistake is made again, beside another amount. */
const currency = fc.constantFrom("CNY", "CNY", "USD", "RMB", "人民币");
const wrongAmount = fc.constantFrom("5亿", "1,234.5");
type CellKind = TermKind | "currency";
const good: Readonly<Record<CellKind, fc.Arbitrary<string>>> = {
  text: fc.oneof(words, creditCode, period, digits(6)),
  code,
  boolean: fc.constantFrom("true", "false", "TRUE", "是", "0"),
  date,
  currency,
  money: fc.oneof(shortDecimal, decimal, wrongAmount),
  decimal: fc.oneof(shortDecimal, decimal),
  integer: fc.oneof(digits(5), digits(18), fc.constantFrom("-0", "-5", "007", "1.0", "+1")),
};
const anything = fc.oneof(...Object.values(good), fc.string({ unit: "grapheme", maxLength: 12 }));

/** A cell of a column: mostly of its kind, sometimes empty, sometimes of another. */
export const cellOf = (kind: CellKind): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: good[kind] },
    { weight: 2, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: anything },
  );

/** A column that a file may have, or may not. */
interface CsvColumn {
  readonly name: string;
  readonly kind: CellKind;
}

/** The columns of a table, an extension, and one that no table has. */
export function columnsOf(table: TableName): readonly CsvColumn[] {
  const columns = fieldsOf(table).flatMap(({ field, kind }): CsvColumn[] => {
    if (kind !== "money") return [{ name: field, kind }];
    return [
      { name: `${field}.amount`, kind },
      { name: `${field}.currency`, kind: "currency" },
    ];
  });
  return [...columns, { name: "ext.hunan.x", kind: "text" }, { name: "unknown", kind: "text" }];
}
