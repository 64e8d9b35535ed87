import { engineNames, type Engine, type QueryOptions } from "../engine.js";
import { EngineError } from "../engine-error.js";
import { sqlType } from "../layout/sql-types.js";
import { rowColumn, type StoredColumn, storedColumns } from "../layout/stored-columns.js";
import { holds } from "./column-kind.js";
import { type DescribedTables, describedTables } from "./described-tables.js";
import { fieldsOfTable } from "./stored-fields.js";

/** Which fields of which tables an engine holds, each in columns of the right types. */
export type StoredFields = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The fields that an engine holds of a ledger. A field that is not there at all is no mistake: a question
 * that needs it is refused. One that is there by half or in another type is.
 *
 * @param engine - the engine
 * @param options - a signal that ends the query
 * @throws EngineError `engine-column-missing` and `engine-column-type`, and as {@link Engine.query} does
 */
export async function checkedTables(
  engine: Pick<Engine, "dialect" | "query">,
  options: QueryOptions = {},
): Promise<StoredFields> {
  return checkedFields(engine, await describedTables(engine, options));
}

/** See {@link checkedTables}. */
export function checkedFields(
  { dialect }: Pick<Engine, "dialect">,
  described: DescribedTables,
): StoredFields {
  const stored = new Map<string, ReadonlySet<string>>();
  for (const [table, types] of described) {
    const check = ({ name, kind }: Pick<StoredColumn, "name" | "kind">): boolean => {
      const type = types.get(name);
      if (type !== undefined && !holds(kind, type)) {
        const expected = sqlType(kind, dialect);
        throw new EngineError("engine-column-type", { table, column: name, type, expected });
      }
      return type !== undefined;
    };
    if (!check({ name: rowColumn, kind: "row" })) missing(table, rowColumn);
    const fields = fieldsOfTable(table).filter(([field, kind]) => {
      const [one, other = one] = storedColumns(field, kind);
      if (one === undefined || other === undefined) return false;
      const [hasOne, hasOther] = [check(one), check(other)];
      if (hasOne !== hasOther) missing(table, hasOne ? other.name : one.name);
      return hasOne;
    });
    stored.set(table, new Set(fields.map(([field]) => field)));
  }
  return stored;

  function missing(table: string, column: string): never {
    const engine = engineNames[dialect];
    throw new EngineError("engine-column-missing", { engine, table, missing: column });
  }
}
