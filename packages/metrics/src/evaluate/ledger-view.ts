import {
  absent,
  codeAt,
  codeColumnOf,
  type Column,
  type ColumnSource,
  type DateColumn,
  type Ledger,
  repeatedRows,
  type Table,
} from "@ipms/core";

/** A ledger with the look-ups that every question needs, made once. */
export interface LedgerView {
  /** The ledger. */
  readonly ledger: Ledger;
  /** How many projects it has. */
  readonly projectCount: number;
  /** A table by name; an empty one without columns where the ledger does not have it. */
  table(name: string): Table;
  /** For each row of a table the row of its project, or −1. */
  projectRows(table: string): Int32Array;
  /** 1 for each project that another names as its package: a heading, not a project. */
  readonly packageHeadings: Uint8Array;
  /** 1 for each row that repeats the id of an earlier one: the project is counted once. */
  readonly repeats: Uint8Array;
}

const views = /* @__PURE__ */ new WeakMap<Ledger, LedgerView>();

/** The view of a ledger; ledgers never change, so it is kept as long as the ledger is. */
export function ledgerView(ledger: Ledger): LedgerView {
  const known = views.get(ledger);
  if (known !== undefined) return known;
  const view = makeView(ledger);
  views.set(ledger, view);
  return view;
}

/**
 * The view of a part of a ledger, of which it is known which of its projects an earlier part has.
 *
 * @param ledger - the part
 * @param repeats - 1 for each project that repeats an earlier one
 */
export function viewPart(ledger: Ledger, repeats: Uint8Array): void {
  views.set(ledger, makeView(ledger, repeats));
}

function makeView(ledger: Ledger, given?: Uint8Array): LedgerView {
  const tables = new Map(ledger.tables);
  const table = (name: string): Table => {
    const own = tables.get(name);
    if (own !== undefined) return own;
    const empty = { name, rowCount: 0, columns: new Map(), places: { of: () => ({ file: name }) } };
    tables.set(name, empty);
    return empty;
  };
  const projects = table("projects");
  const repeats = given ?? repeatsOf(projects);
  let known: ReadonlyMap<string, number> | undefined;
  const rowOfProject = (): ReadonlyMap<string, number> => (known ??= rowsById(projects));
  const joins = new Map<string, Int32Array>();
  return {
    ledger,
    projectCount: projects.rowCount,
    table,
    projectRows(name) {
      let rows = joins.get(name);
      if (rows === undefined) {
        rows = joinRows(table(name), rowOfProject);
        joins.set(name, rows);
      }
      return rows;
    },
    packageHeadings: headings(projects, rowOfProject),
    repeats,
  };
}

/** A column of dates, or `undefined` where the table has none of that name. */
export function dateColumn(table: Table, field: string): DateColumn | undefined {
  const column = table.columns.get(field);
  return column?.kind === "date" ? column : undefined;
}

function repeatsOf(projects: Table): Uint8Array {
  const repeats = new Uint8Array(projects.rowCount);
  const ids = projects.columns.get("projectId");
  if (ids?.kind === "text" || ids?.kind === "code") {
    for (const row of repeatedRows(ids, projects.rowCount).keys()) repeats[row] = 1;
  }
  return repeats;
}

/** The row of each project by its id: the first, where several have it. */
function rowsById(projects: Table): ReadonlyMap<string, number> {
  const ids = codeColumnOf(projects, "projectId");
  const rows = new Map<string, number>();
  for (let row = 0; row < projects.rowCount; row += 1) {
    const id = ids && codeAt(ids, row);
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

type RowsById = () => ReadonlyMap<string, number>;

function joinRows(table: Table, rowOfProject: RowsById): Int32Array {
  const rows = new Int32Array(table.rowCount);
  if (table.name === "projects") return rows.map((_, row) => row);
  const column = codeColumnOf(table, "projectId");
  if (column === undefined) return rows.fill(-1);
  const byIndex = column.values.map((id) => rowOfProject().get(id) ?? -1);
  return rows.map((_, row) => byIndex[column.indexes[row] ?? -1] ?? -1);
}

function headings(projects: Table, rowOfProject: RowsById): Uint8Array {
  const result = new Uint8Array(projects.rowCount);
  const column = codeColumnOf(projects, "packageOf");
  for (const id of column?.values ?? []) {
    const row = rowOfProject().get(id);
    if (row !== undefined) result[row] = 1;
  }
  return result;
}

/** Columns of `projects` that stand in for the ledger's own in one question. */
export type Overlay = ReadonlyMap<string, Column>;

/**
 * The columns of a table with those of its project beside them, one value a row.
 *
 * @param view - the ledger
 * @param name - the table whose rows are evaluated
 * @param overlay - columns of `projects` that replace the ledger's own
 * @param rename - gives the field that is read in place of another (recorded dates)
 */
export function columnSource(
  view: LedgerView,
  name: string,
  overlay: Overlay,
  rename: (table: string, field: string) => string,
): ColumnSource {
  const gathered = new Map<string, Column>();
  const own = view.table(name);
  const projectColumn = (field: string): Column | undefined =>
    overlay.get(field) ?? view.table("projects").columns.get(field);
  return {
    rowCount: own.rowCount,
    column(table, asked) {
      const field = rename(table, asked);
      if (table === name && name !== "projects") return own.columns.get(field);
      if (table !== "projects") return undefined;
      const column = projectColumn(field);
      if (name === "projects" || column === undefined) return column;
      let result = gathered.get(field);
      if (result === undefined) {
        result = gatherColumn(column, view.projectRows(name));
        gathered.set(field, result);
      }
      return result;
    },
  };
}

/** The values of a column in some rows, in their order; −1 stands for a row without any. */
export function gatherColumn(column: Column, rows: Int32Array): Column {
  if (column.kind === "text") return { kind: "text", at: (row) => column.at(rows[row] ?? -1) };
  if (column.kind === "date") {
    return {
      kind: "date",
      first: rows.map((row) => column.first[row] ?? absent),
      last: rows.map((row) => column.last[row] ?? absent),
    };
  }
  if (column.kind === "code") {
    return {
      kind: "code",
      values: column.values,
      indexes: rows.map((row) => column.indexes[row] ?? -1),
    };
  }
  if (column.kind === "money") {
    return {
      kind: "money",
      amount: gatherColumn(column.amount, rows) as typeof column.amount,
      currency: gatherColumn(column.currency, rows) as typeof column.currency,
    };
  }
  const spill = new Map<number, string>();
  if (column.spill.size > 0) {
    rows.forEach((row, at) => {
      const text = column.spill.get(row);
      if (text !== undefined) spill.set(at, text);
    });
  }
  return {
    kind: "decimal",
    scale: column.scale,
    high: rows.map((row) => column.high[row] ?? absent),
    low: rows.map((row) => column.low[row] ?? 0),
    spill,
  };
}
