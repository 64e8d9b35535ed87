import type { WrittenCell, WrittenRow } from "./cell.js";

/** A record in canonical JSON. */
export type CanonicalRecord = Readonly<Record<string, unknown>>;

/** A column of the ledger: how a clerk fills it in, and what the standard has for it. */
export interface LedgerColumn {
  /** The header. */
  readonly header: string;
  /** What it means, in the form of mapping files. */
  readonly meant: {
    readonly field?: string;
    readonly unit?: string;
    readonly ext?: string;
    readonly ignore?: string;
  };
  /** A cell a record, as it is filled in; `undefined` is an empty one. */
  readonly cells: readonly (WrittenCell | undefined)[];
  /** What each cell means in canonical JSON; the cells themselves unless said. */
  readonly values?: readonly unknown[];
  /** What stands in the row of totals. */
  readonly total?: WrittenCell;
}

/** A table of the ledger. */
export interface LedgerTable {
  /** The table of the standard. */
  readonly table: string;
  /** The sheet on which it stands in a workbook. */
  readonly sheet: string;
  /** What stands above the header. */
  readonly title?: string;
  /** Its columns. */
  readonly columns: readonly LedgerColumn[];
}

/** The rows as a clerk fills them in: title, header, records, total. */
export function writtenRows({ title, columns }: LedgerTable): readonly WrittenRow[] {
  const records = Math.max(...columns.map(({ cells }) => cells.length));
  const totals = columns.map(({ total }) => total);
  return [
    ...(title === undefined ? [] : [[title]]),
    columns.map(({ header }) => header),
    ...Array.from({ length: records }, (_, row) => columns.map(({ cells }) => cells[row])),
    ...(totals.every((total) => total === undefined) ? [] : [totals]),
  ];
}

/** What its columns mean, in the form of mapping files. */
export function mappingOf({ table, columns }: LedgerTable) {
  return { table, columns: columns.map(({ header, meant }) => ({ header, ...meant })) };
}

/** The records in canonical JSON. */
export function canonicalRecords({ columns }: LedgerTable): readonly CanonicalRecord[] {
  const records = Math.max(...columns.map(({ cells }) => cells.length));
  return Array.from({ length: records }, (_, row) => {
    const record: Record<string, unknown> = {};
    for (const { meant, cells, values = cells } of columns) {
      const value = values[row];
      if (value === undefined) continue;
      if (meant.field !== undefined) record[meant.field] = value;
      const [organisation, name] = (meant.ext ?? "").split(".");
      if (organisation !== undefined && name !== undefined) {
        record["ext"] = { [organisation]: { [name]: value } };
      }
    }
    return record;
  });
}
