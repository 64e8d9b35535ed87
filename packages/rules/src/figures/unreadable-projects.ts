import type { Ledger, Table } from "@ipms/core";
import { valuesAt } from "../validate/followed-column.js";
import { namedRows } from "../validate/row-by-id.js";

/** Projects of which something could not be read. */
export interface UnreadableProjects {
  /** How many they are. */
  readonly count: number;
  /** The ledger with no other project. */
  readonly ledger: Ledger;
}

/**
 * Finds the projects of which something could not be read in some fields, be it in a record of another
 * table that belongs to them: figures are made as if it were not there.
 *
 * @param ledger - the ledger
 */
export function unreadableProjects(
  ledger: Ledger,
): (fields: Iterable<string>) => UnreadableProjects | undefined {
  const known = new Map<string, UnreadableProjects>();
  return (fields) => {
    const marked = [...fields].filter((name) => marksOf(ledger, name) !== undefined).toSorted();
    const key = marked.join(" ");
    const projects = ledger.tables.get("projects");
    if (marked.length === 0 || projects === undefined) return undefined;
    const found = known.get(key) ?? unreadableIn(ledger, projects, marked);
    known.set(key, found);
    return found;
  };
}

function unreadableIn(
  ledger: Ledger,
  projects: Table,
  fields: readonly string[],
): UnreadableProjects {
  const marks = new Uint8Array(projects.rowCount);
  for (const field of fields) {
    const own = marksOf(ledger, field) ?? new Uint8Array(0);
    const table = ledger.tables.get(tableOf(field));
    if (table === undefined) continue;
    const targets = table.name === "projects" ? undefined : namedRows(table, "projectId", projects);
    for (let row = 0; row < own.length; row += 1) {
      const target = targets === undefined ? row : (targets[row] ?? -1);
      if (own[row] === 1 && target >= 0) marks[target] = 1;
    }
  }
  const rows = Int32Array.from(marks.keys()).filter((row) => marks[row] === 1);
  const columns = new Map(
    [...projects.columns].map(([field, column]) => [field, valuesAt(column, rows)]),
  );
  const places = { of: (row: number, field?: string) => projects.places.of(rows[row] ?? 0, field) };
  const some: Table = { name: projects.name, rowCount: rows.length, columns, places };
  return {
    count: rows.length,
    ledger: { ...ledger, tables: new Map([...ledger.tables, ["projects", some]]) },
  };
}

/** 1 for each row of which a field could not be read; none where all could. */
function marksOf(ledger: Ledger, name: string): Uint8Array | undefined {
  const table = tableOf(name);
  const column = ledger.tables.get(table)?.columns.get(name.slice(table.length + 1));
  return column?.unreadable;
}

function tableOf(name: string): string {
  return name.slice(0, name.indexOf("."));
}
