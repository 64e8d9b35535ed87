import type { Table } from "@ipms/core";
import { isTableName, tableFacts } from "@ipms/schema";

/** What the checks across rows look at: keys, references and names. */
export function keyColumns(table: Table): Table {
  const facts = isTableName(table.name) ? tableFacts(table.name) : { key: [], references: {} };
  const wanted = new Set([...facts.key, ...Object.keys(facts.references), "projectId", "name"]);
  const columns = new Map([...table.columns].filter(([field]) => wanted.has(field)));
  return { ...table, columns };
}
