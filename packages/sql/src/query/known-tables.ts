import { maskedFields, writtenField } from "@ipms/metrics/elsewhere";
import type { Catalog, FieldEntry, TableEntry } from "../catalog/catalog.js";
import type { Binder } from "../compile/binder.js";
import { identifier } from "../identifier.js";
import { rowColumn, storedColumns } from "../layout/stored-columns.js";
import type { Column } from "./condition-columns.js";
import {
  knownBalances,
  knownProjects,
  knownReceipts,
  type KnownRows,
  knownSignings,
} from "./known-rows.js";
import { plainName, plainPart } from "./plain-texts.js";
import type { Sight } from "./project-fields.js";

/** What stands behind `FROM` for a table: itself, or what was known of it on an earlier day. */
export function tableName(
  { knownAt, stored }: Pick<Sight, "knownAt" | "stored">,
  table: string,
): string {
  return knownAt !== undefined && table in readers
    ? identifier(`known_${table}`)
    : plainName(stored, table);
}

/**
 * The parts of a query that give tables as they are asked, with texts as texts; none where the engine holds
 * them so. Of an earlier day they say in SQL what `ledgerKnownAt` says in memory, and a law holds the two
 * together.
 *
 * @param sight - how fields are found
 * @param tables - the tables that are read
 * @param binder - of the statement
 */
export function tableParts(
  { knownAt, stored }: Pick<Sight, "knownAt" | "stored">,
  tables: readonly string[],
  binder: Binder,
): readonly string[] {
  const plain = tables.flatMap((table) => plainPart(stored, table, binder.dialect));
  if (knownAt === undefined) return plain;
  const day = binder.bind(String(knownAt), "integer");
  const known = tables.flatMap((table) => {
    const rows = stored.has(table) ? readers[table]?.(stored, day, binder) : undefined;
    if (rows === undefined) return [];
    const list = columnsOf(table, stored, rows.columns).map(
      ([name, sql]) => `${sql} AS ${identifier(name)}`,
    );
    const from = `${plainName(stored, table)} AS k${rows.joins ?? ""} WHERE ${rows.where}`;
    const name = identifier(`known_${table}`);
    return [...(rows.before ?? []), `${name} AS (SELECT ${list.join(", ")} FROM ${from})`];
  });
  return [...plain, ...known];
}

const readers: Readonly<
  Record<string, (catalog: Catalog, day: string, binder: Binder) => KnownRows>
> = {
  projects: knownProjects,
  fundReceipts: knownReceipts,
  fundBalances: knownBalances,
  signings: knownSignings,
};

/** The fields of an earlier day: dates that may not have been there stand as they are written as well. */
export function knownCatalog(catalog: Catalog): Catalog {
  return new Map(
    [...catalog].map(([table, { fields }]): readonly [string, TableEntry] => {
      const masked = (maskedFields[table] ?? []).filter((field) => fields.has(field));
      const written = masked.map((field): readonly [string, FieldEntry] => [
        writtenField(field),
        { kind: "date" },
      ]);
      return [table, { fields: new Map([...fields, ...written]) }];
    }),
  );
}

function columnsOf(
  table: string,
  stored: Catalog,
  replaced: ReadonlyMap<string, string>,
): readonly Column[] {
  const fields = knownCatalog(stored).get(table)?.fields ?? new Map<string, FieldEntry>();
  const names = [...fields].flatMap(([field, { kind }]) =>
    storedColumns(field, kind).map(({ name }) => name),
  );
  return [rowColumn, ...names].map((name) => [name, replaced.get(name) ?? `k.${identifier(name)}`]);
}
