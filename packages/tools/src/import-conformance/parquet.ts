import { fieldsOf, type TableName } from "@ipms/schema";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { CanonicalRecord } from "./ledger-table.js";

/** A column as it is written: its values, and its type as the format's own schema says it. */
interface WrittenColumn {
  readonly name: string;
  readonly data: readonly unknown[];
  readonly type: Readonly<Record<string, string | number>>;
}

const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const decimal = { type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2 } as const;
const day = { type: "INT32", converted_type: "DATE" } as const;
const dayLength = 86_400_000;

/**
 * Records as Parquet with the columns that databases would use: exact decimals, whole numbers, truth
 * values, days where every date is one, texts for dates of mixed precision.
 *
 * @param table - the table of the standard
 * @param records - the records in canonical JSON
 */
export function parquetOf(table: TableName, records: readonly CanonicalRecord[]): Uint8Array {
  const columns = [...fieldsOf(table), { field: "ext", kind: "ext" }].flatMap(({ field, kind }) =>
    columnsOf(
      field,
      kind,
      records.map((record) => record[field]),
    ),
  );
  const written = columns.filter(({ data }) => data.some((value) => value !== undefined));
  const bytes = parquetWriteBuffer({
    codec: "UNCOMPRESSED",
    columnData: written.map(({ name, data }) => ({ name, data: [...data] })),
    schema: [
      { name: "root", num_children: written.length },
      ...written.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL", ...type })),
    ] as never,
  });
  return new Uint8Array(bytes);
}

function columnsOf(
  field: string,
  kind: string,
  values: readonly unknown[],
): readonly WrittenColumn[] {
  const part = (key: string): readonly unknown[] =>
    values.map((value) => (value as Record<string, unknown> | undefined)?.[key]);
  switch (kind) {
    case "money":
      return [
        { name: `${field}.amount`, data: part("amount").map(hundredths), type: decimal },
        { name: `${field}.currency`, data: part("currency"), type: text },
      ];
    case "decimal":
      return [{ name: field, data: values.map(hundredths), type: decimal }];
    case "integer":
      return [{ name: field, data: values, type: { type: "INT32" } }];
    case "boolean":
      return [{ name: field, data: values, type: { type: "BOOLEAN" } }];
    case "date":
      return [
        values.every((value) => String(value).length === 10)
          ? { name: field, data: values.map(dayNumber), type: day }
          : { name: field, data: values, type: text },
      ];
    case "ext": {
      const organisations = new Set(values.flatMap((value) => Object.keys(value ?? {})));
      return [...organisations].flatMap((organisation) => {
        const inside = part(organisation);
        const names = new Set(inside.flatMap((value) => Object.keys(value ?? {})));
        return [...names].map((name) => ({
          name: `ext.${organisation}.${name}`,
          data: inside.map((value) => (value as Record<string, unknown> | undefined)?.[name]),
          type: text,
        }));
      });
    }
    default:
      return [{ name: field, data: values, type: text }];
  }
}

/** A plain decimal of at most two digits behind the point, in hundredths. */
function hundredths(value: unknown): bigint | undefined {
  if (typeof value !== "string") return undefined;
  const [whole = "", fraction = ""] = value.split(".");
  return BigInt(`${whole}${fraction.padEnd(2, "0")}`);
}

function dayNumber(value: unknown): number {
  return Date.parse(`${String(value)}T00:00:00Z`) / dayLength;
}
