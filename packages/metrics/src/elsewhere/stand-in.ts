import {
  absent,
  columnBuilder,
  type Column,
  type FieldKinds,
  type Ledger,
  type Table,
  tableBuilder,
} from "@ipms/core";
import { recorded } from "../evaluate/scan.js";
import { fieldKinds, type TableName } from "../generated/field-kinds.js";
import { writtenField } from "../replay/as-known.js";
import { maskedFields } from "../replay/known-fields.js";
import type { Keys, ProjectReading } from "./projects-in-question.js";
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
 * @param reading - by what projects are split
 * @param keys - their combinations
 * @param small - the records of its small tables
 */
export function standInFor(
  outline: LedgerOutline,
  reading: ProjectReading,
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
    const columns = new Map([...projects.columns, ...keyColumns(reading, keys)]);
    tables.set("projects", { ...projects, rowCount: keys.length, columns });
  }
  if (reading.knownAt !== undefined) addWritten(tables, outline);
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

/** Adds the columns of dates as they are written, beside those that may not have been there. */
function addWritten(tables: Map<string, Table>, outline: LedgerOutline): void {
  const isDecided = (outline.tables.get("signings")?.rowCount ?? 0) > 0;
  for (const [name, table] of tables) {
    const masked = (maskedFields[name] ?? []).filter(
      // What signings decide, no column of projects does.
      (field) =>
        table.columns.has(field) && !(isDecided && name === "projects" && field === "signedOn"),
    );
    const written = masked.map(
      (field) => [writtenField(field), columnBuilder("date").finish()] as const,
    );
    tables.set(name, { ...table, columns: new Map([...table.columns, ...written]) });
  }
}

/** The columns of the values that projects are split by, a row for each combination. */
function keyColumns(
  { by, recorded: isRecorded, sizes }: ProjectReading,
  keys: readonly Keys[],
): readonly (readonly [string, Column])[] {
  const kinds: FieldKinds = fieldKinds.projects;
  const columns = by.map((field, at): readonly [string, Column] => {
    const builder = columnBuilder(kinds[field] === "text" ? "text" : "code");
    for (const key of keys) builder.push(key[at]);
    return [field, builder.finish()];
  });
  if (sizes === undefined) return columns;
  const amounts = columnBuilder("money");
  for (const key of keys) {
    const [amount, currency] = key.slice(by.length);
    amounts.push(amount == null ? null : { amount, currency });
  }
  const { converted } = sizes;
  const money = [sizes.field, amounts.finish()] as const;
  if (converted === undefined) return [...columns, money];
  const days = (place: number): Int32Array =>
    Int32Array.from(keys, (key) => Number(key[by.length + place] ?? absent));
  const dates = { kind: "date", first: days(2), last: days(3) } as const;
  const { on } = converted;
  return [...columns, money, [isRecorded ? recorded("projects", on) : on, dates]];
}

function noPlaces(file: string): Table["places"] {
  return { of: () => ({ file }) };
}
