import { codeAt, type Column, type Ledger, type Table } from "@ipms/core";
import type { FieldChange } from "./restatement.js";
import { valueText } from "./value-text.js";

/** The tables whose rows belong to a project, with the fields that tell its rows apart. */
const rowKeys: Readonly<Record<string, readonly string[]>> = {
  projects: [],
  signings: ["signedOn", "signingEvent"],
  fundReceipts: ["receiptId"],
  fundBalances: ["balanceOn"],
};

/** The rows of a ledger by their project and by what tells them apart. */
export interface RowIndex {
  /** The rows of a table by project id, then by key; looked up when they are first asked for. */
  rowsOf(table: string): ProjectRows;
  /** The ledger. */
  readonly ledger: Ledger;
}

type ProjectRows = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Looks up where the rows of every project stand. */
export function rowIndex(ledger: Ledger): RowIndex {
  const known = new Map<string, ProjectRows>();
  return {
    ledger,
    rowsOf(table) {
      const rows = known.get(table) ?? indexOf(ledger, table);
      known.set(table, rows);
      return rows;
    },
  };
}

function indexOf(ledger: Ledger, name: string): ProjectRows {
  const table = ledger.tables.get(name);
  const result = new Map<string, Map<string, number>>();
  if (table === undefined) return result;
  const ids = table.columns.get("projectId");
  const keys = (rowKeys[name] ?? []).map((field) => table.columns.get(field));
  for (let row = 0; row < table.rowCount; row += 1) {
    const id = textAt(ids, row);
    if (id === undefined) continue;
    const rows = result.get(id) ?? new Map<string, number>();
    result.set(id, rows);
    const key = keys.map((column) => valueText(column, row) ?? "").join(" ");
    // A row that repeats another's key is told apart by its place among them.
    let free = key;
    for (let copy = 2; rows.has(free); copy += 1) free = `${key} (${copy})`;
    if (name !== "projects" || rows.size === 0) rows.set(free.trim(), row);
  }
  return result;
}

function textAt(column: Column | undefined, row: number): string | undefined {
  if (column?.kind === "code") return codeAt(column, row);
  return column?.kind === "text" ? column.at(row) : undefined;
}

/** Whether a ledger has a project, or one of its rows in another table. */
export function hasRow(index: RowIndex, table: string, projectId: string, key = ""): boolean {
  return index.rowsOf(table).get(projectId)?.has(key) ?? false;
}

/**
 * The fields of a project that changed, and of those of its rows in other tables that may matter.
 *
 * @param older - the older cut
 * @param newer - the newer cut
 * @param projectId - the project
 * @param others - the other tables that are looked at, and of each the only row, where there is one
 */
export function fieldChanges(
  older: RowIndex,
  newer: RowIndex,
  projectId: string,
  others: Readonly<Record<string, string | undefined>>,
): readonly FieldChange[] {
  const tables = { projects: undefined, ...others };
  return Object.entries(tables).flatMap(([name, only]) => {
    const before = older.rowsOf(name).get(projectId);
    const after = newer.rowsOf(name).get(projectId);
    const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const isBoth = name === "projects" || only !== undefined;
    return [...keys]
      .filter((key) => only === undefined || key === only)
      .flatMap((key) => {
        const rows = [before?.get(key), after?.get(key)] as const;
        if (isBoth && rows.includes(undefined)) return [];
        const [from, to] = [older, newer].map(({ ledger }) => ledger.tables.get(name));
        return changesOfRow(name, from, rows[0], to, rows[1]).map((change) =>
          key === "" ? change : { ...change, row: key },
        );
      });
  });
}

/** The fields of one row that changed; a row that is not there has no values. */
export function changesOfRow(
  table: string,
  older: Table | undefined,
  olderRow: number | undefined,
  newer: Table | undefined,
  newerRow: number | undefined,
): readonly FieldChange[] {
  const fields = new Set([...(older?.columns.keys() ?? []), ...(newer?.columns.keys() ?? [])]);
  return [...fields].flatMap((field) => {
    const before = textIn(older, field, olderRow);
    const after = textIn(newer, field, newerRow);
    return before === after || field === "projectId" ? [] : [{ table, field, before, after }];
  });
}

function textIn(table: Table | undefined, field: string, row: number | undefined): string | null {
  return row === undefined ? null : valueText(table?.columns.get(field), row);
}
