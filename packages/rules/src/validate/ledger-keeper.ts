import {
  type Column,
  type ColumnPart,
  joinColumns,
  joinedPlaces,
  type Ledger,
  type LedgerHead,
  type Table,
} from "@ipms/core";
import type { TableField } from "./fields-of-rule.js";

/** Keeps of a ledger what rules over the whole of it look at. */
export interface LedgerKeeper {
  /** Takes a table, or a part of one. */
  add(batch: Table): void;
  /** What was kept, as a ledger. To be asked once: the parts are let go as they are joined. */
  ledger(head: LedgerHead): Ledger;
}

interface KeptTable {
  readonly parts: Pick<Table, "rowCount" | "places">[];
  readonly columns: Map<string, ColumnPart[]>;
  rowCount: number;
}

/**
 * A keeper of some fields.
 *
 * @param fields - what is kept; of other tables only the number of rows
 */
export function ledgerKeeper(fields: readonly TableField[]): LedgerKeeper {
  const wanted = new Set(fields.map(({ table, field }) => `${table}.${field}`));
  const tables = new Map<string, KeptTable>();
  return {
    add({ name, rowCount, columns, places }) {
      const kept: KeptTable = tables.get(name) ?? { parts: [], columns: new Map(), rowCount: 0 };
      tables.set(name, kept);
      for (const field of columns.keys()) {
        if (!wanted.has(`${name}.${field}`) || kept.columns.has(field)) continue;
        const before = kept.rowCount > 0 ? [{ rowCount: kept.rowCount, column: undefined }] : [];
        kept.columns.set(field, before);
      }
      for (const [field, parts] of kept.columns)
        parts.push({ rowCount, column: columns.get(field) });
      kept.parts.push({ rowCount, places });
      kept.rowCount += rowCount;
    },
    ledger: (head) => ({
      head,
      tables: new Map([...tables].map(([name, kept]) => [name, joined(name, kept)])),
    }),
  };
}

function joined(name: string, { parts, columns, rowCount }: KeptTable): Table {
  const whole = new Map<string, Column>();
  for (const [field, each] of columns) {
    const column = joinColumns(each);
    if (column !== undefined) whole.set(field, column);
    // Of the parts and the whole no more is in memory than one column twice.
    columns.delete(field);
  }
  return { name, rowCount, columns: whole, places: joinedPlaces(parts) };
}
