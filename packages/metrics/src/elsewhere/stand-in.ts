import {
  columnBuilder,
  type Column,
  type FieldKinds,
  type Ledger,
  type Table,
  tableBuilder,
} from "@ipms/core";
import { fieldKinds, type TableName } from "../generated/field-kinds.js";
import type { Keys } from "./requests.js";
import type { LedgerOutline } from "./tally-source.js";

/** Tables of which a ledger has few rows: they are read whole. */
export const smallTables: readonly TableName[] = [
  "targets",
  "targetPlans",
  "exchangeRates",
  "calendars",
];

/** The records of small tables, by table. */
export type SmallTables = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/**
 * A ledger that stands for one that lies elsewhere: it has its small tables, every column's name, and
 * of the projects one row for each combination of the values that they are split by.
 *
 * @param outline - what the ledger has
 * @param by - the fields that projects are split by
 * @param keys - their combinations
 * @param small - the records of its small tables
 */
export function standInFor(
  outline: LedgerOutline,
  by: readonly string[],
  keys: readonly Keys[],
  small: SmallTables,
): Ledger {
  const tables = new Map<string, Table>();
  for (const [name] of outline.tables) {
    const kinds: FieldKinds = fieldKinds[name as TableName];
    const fields = fieldsAsRead(outline, name);
    const records = small.get(name);
    if (records === undefined) {
      const columns = new Map(
        fields.map((field) => [field, columnBuilder(kinds[field] ?? "text").finish()]),
      );
      tables.set(name, { name, rowCount: 0, columns, places: noPlaces(name) });
    } else tables.set(name, tableOf(name, kinds, fields, records));
  }
  const projects = tables.get("projects");
  if (projects !== undefined) {
    const split = by.map((field, at) => [field, keyColumn(keys, at)] as const);
    const columns = new Map<string, Column>([...projects.columns, ...split]);
    tables.set("projects", { ...projects, rowCount: keys.length, columns });
  }
  return { head: outline.head, tables };
}

/** The fields of a table as questions read them: signings give projects some that they lack. */
export function fieldsAsRead({ tables }: LedgerOutline, table: string): readonly string[] {
  const fields = tables.get(table)?.fields ?? [];
  const signings = tables.get("signings");
  if (table !== "projects" || signings === undefined || signings.rowCount === 0) return fields;
  const dated = signings.fields.includes("signedOn") ? ["signedOn"] : [];
  return [...new Set([...fields, "contractType", "signingEvent", ...dated])];
}

function tableOf(
  name: string,
  kinds: FieldKinds,
  fields: readonly string[],
  records: readonly Readonly<Record<string, unknown>>[],
): Table {
  const builder = tableBuilder(name, kinds, "");
  for (const field of fields) builder.declare(field);
  for (const record of records) builder.append(record);
  return builder.finish(noPlaces(name)).table;
}

function keyColumn(keys: readonly Keys[], at: number): Column {
  const builder = columnBuilder("code");
  for (const key of keys) builder.push(key[at]);
  return builder.finish();
}

function noPlaces(file: string): Table["places"] {
  return { of: () => ({ file }) };
}
