import type { TermKind } from "@ipms/core";
import { binder } from "../compile/binder.js";
import { EngineError } from "../engine-error.js";
import {
  type Answering,
  type Dialect,
  engineNames,
  type EngineRow,
  type QueryOptions,
} from "../engine.js";
import { rowColumn, type StoredKind, storedColumns } from "../layout/stored-columns.js";
import { type Catalog, type FieldEntry, kindsOf, tableNames } from "./catalog.js";

/** A column as an engine describes it. */
interface Described {
  readonly type: string;
  readonly scale: number | undefined;
  /** Whether it may take for equal what differs, such as capital and small letters. */
  readonly isCollated: boolean;
}

/**
 * Reads which tables and fields an engine holds, and that their columns can be what the standard says.
 *
 * @throws EngineError for a column of another type, for half of a field, and where there is no table
 * `projects`
 */
export async function readCatalog(engine: Answering, options: QueryOptions = {}): Promise<Catalog> {
  const { bind, statement } = binder(engine.dialect);
  const names = [...tableNames].map((name) => bind(name, "text")).join(", ");
  const text =
    `SELECT table_name AS "name", column_name AS "column", ${types[engine.dialect]} AS "type", ` +
    `numeric_scale AS "scale", ${collated[engine.dialect]} AS "collated" FROM information_schema.columns ` +
    `WHERE table_schema = ${schemas[engine.dialect]} AND table_name IN (${names})`;
  const tables = new Map<string, Map<string, Described>>();
  for (const row of await engine.query(statement(text), options)) {
    const name = String(row["name"]);
    const columns = tables.get(name) ?? new Map<string, Described>();
    tables.set(name, columns.set(String(row["column"]), described(row)));
  }
  if (!tables.has("projects")) {
    throw new EngineError("engine-table-missing", {
      engine: engineNames[engine.dialect],
      table: "projects",
    });
  }
  // In the standard's order, whatever the engine's is.
  return new Map(
    tableNames.flatMap((name) => {
      const columns = tables.get(name);
      return columns === undefined ? [] : [[name, { fields: fieldsOf(name, columns) }] as const];
    }),
  );
}

const schemas: Readonly<Record<Dialect, string>> = {
  duckdb: "current_schema()",
  postgres: "current_schema()",
  clickhouse: "currentDatabase()",
};

/** PostgreSQL calls all types that it does not know from birth `USER-DEFINED`. */
const types: Readonly<Record<Dialect, string>> = {
  duckdb: "data_type",
  postgres:
    `CASE WHEN data_type <> 'USER-DEFINED' THEN data_type WHEN udt_name = 'citext' THEN 'citext' ` +
    `WHEN EXISTS (SELECT FROM pg_enum AS e JOIN pg_type AS t ON t.oid = e.enumtypid ` +
    `JOIN pg_namespace AS n ON n.oid = t.typnamespace WHERE n.nspname = udt_schema ` +
    `AND t.typname = udt_name) THEN 'enum' ELSE concat(data_type, ' ', udt_name) END`,
  clickhouse: "data_type",
};

/**
 * Whether a column has a collation of its own. DuckDB tells it nowhere but in the statements that made its
 * tables and views, and views take it over from each other: where one has it, any column may.
 */
const collated: Readonly<Record<Dialect, string>> = {
  duckdb:
    "(SELECT count(*) > 0 FROM (SELECT sql FROM duckdb_tables() UNION ALL " +
    "SELECT sql FROM duckdb_views() WHERE NOT internal) WHERE sql ILIKE '% collate %')",
  postgres: "(collation_name IS NOT NULL)",
  clickhouse: "false",
};

function described(row: EngineRow): Described {
  const type = String(row["type"]);
  // PostgreSQL's `numeric` without digits has no scale; whole numbers have none worth a column.
  const scale = row["scale"] ?? undefined;
  return {
    type,
    scale: scale === undefined ? undefined : Number(scale),
    isCollated: row["collated"] === true,
  };
}

function fieldsOf(
  table: string,
  columns: ReadonlyMap<string, Described>,
): ReadonlyMap<string, FieldEntry> {
  const row = columns.get(rowColumn);
  if (row === undefined) {
    throw new EngineError("engine-column-missing", {
      table,
      present: [...columns.keys()][0] ?? "",
      missing: rowColumn,
    });
  }
  checkType(table, rowColumn, "row", row);
  const fields = new Map<string, FieldEntry>();
  for (const [field, kind] of Object.entries(kindsOf[table] ?? {})) {
    const entry = fieldOf(table, field, kind, columns);
    if (entry !== undefined) fields.set(field, entry);
  }
  return fields;
}

function fieldOf(
  table: string,
  field: string,
  kind: TermKind,
  columns: ReadonlyMap<string, Described>,
): FieldEntry | undefined {
  const stored = storedColumns(field, kind);
  const present = stored.find(({ name }) => columns.has(name));
  if (present === undefined) return undefined;
  let scale: number | undefined;
  let isOther = false;
  for (const { name, kind: wanted } of stored) {
    const column = columns.get(name);
    if (column === undefined) {
      throw new EngineError("engine-column-missing", {
        table,
        present: present.name,
        missing: name,
      });
    }
    checkType(table, name, wanted, column);
    if (wanted === "decimal") ({ scale } = column);
    if (wanted === "text") isOther = column.isCollated || !plainTexts.test(innerType(column));
  }
  return {
    kind,
    ...(scale === undefined ? {} : { scale }),
    ...(isOther ? { otherText: true } : {}),
  };
}

function checkType(table: string, column: string, wanted: StoredKind, found: Described): void {
  if (shapes[wanted].test(innerType(found))) return;
  const { type } = found;
  throw new EngineError("engine-column-type", { table, column, type, expected: wanted });
}

/** A type of ClickHouse without what is said of its storage, any other as it is. */
function innerType({ type }: Described): string {
  return type.replaceAll(/\b(?:Nullable|LowCardinality)\(/g, "").trim();
}

const whole = /^(?:u?(?:tiny|small|big)?int(?:eger)?|u?int(?:8|16|32|64))\b/i;

/** The engines' own types for texts of any length. */
const plainTexts = /^(?:varchar|text|string|character varying)\b/i;

/** The types, in the words of the three engines, that can hold each kind. */
const shapes: Readonly<Record<StoredKind, RegExp>> = {
  text: /^(?:varchar|text|string|fixedstring|enum(?:8|16)?|character|uuid|citext)\b/i,
  boolean: /^bool/i,
  day: whole,
  row: whole,
  decimal: /^(?:decimal|numeric|hugeint|u?(?:tiny|small|big)?int|u?int(?:eger|8|16|32|64)?\b)/i,
};
