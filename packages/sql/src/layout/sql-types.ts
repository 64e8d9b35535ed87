import type { Dialect } from "../engine.js";
import type { DecimalRoom } from "./decimal-room.js";
import type { StoredKind } from "./stored-columns.js";

const plain: Readonly<Record<Dialect, Readonly<Record<Exclude<StoredKind, "decimal">, string>>>> = {
  duckdb: { text: "VARCHAR", boolean: "BOOLEAN", day: "INTEGER", row: "BIGINT" },
  postgres: { text: "text", boolean: "boolean", day: "integer", row: "bigint" },
  clickhouse: {
    text: "Nullable(String)",
    boolean: "Nullable(Bool)",
    day: "Nullable(Int32)",
    row: "Int64",
  },
};

/** An amount of money as nearly all are: two digits behind the point. */
export const usualRoom: DecimalRoom = { digits: 18, scale: 2 };

/**
 * The type of a column in an engine's own words, for `CREATE TABLE` and for reading files.
 *
 * @param kind - what the column holds
 * @param dialect - the engine's dialect
 * @param room - for decimals, how many digits they need
 */
export function sqlType(
  kind: StoredKind,
  dialect: Dialect,
  { digits, scale }: DecimalRoom = usualRoom,
): string {
  if (kind !== "decimal") return plain[dialect][kind];
  switch (dialect) {
    case "duckdb":
      return `DECIMAL(${digits}, ${scale})`;
    case "postgres":
      return `numeric(${digits}, ${scale})`;
    case "clickhouse":
      return `Nullable(Decimal(${digits}, ${scale}))`;
  }
}
