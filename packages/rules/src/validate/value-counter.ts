import { countRows, type FieldRuleDefinition, presenceOf, type Table } from "@ipms/core";
import { judgedValues } from "./judged-values.js";

/** Counts the values that rules over single values judge. */
export interface ValueCounter {
  /** Takes a table, or a part of one. */
  add(batch: Table): void;
  /** How many values there are for a rule, those with a problem not included. */
  countFor(rule: FieldRuleDefinition): ValueCount;
}

/** How many values there are for a rule. */
interface ValueCount {
  /** How many it judges. */
  readonly judged: number;
  /** How many name records of tables that the ledger does not have. */
  readonly unknown: number;
  /** Those tables. */
  readonly missing: readonly string[];
}

/** A counter that has counted nothing yet. */
export function valueCounter(): ValueCounter {
  const values = new Map<string, Map<string, number>>();
  const rows = new Map<string, number>();
  return {
    add({ name, rowCount, columns }) {
      rows.set(name, (rows.get(name) ?? 0) + rowCount);
      const counts = values.get(name) ?? new Map<string, number>();
      values.set(name, counts);
      for (const [field, column] of columns) {
        counts.set(field, (counts.get(field) ?? 0) + countRows(presenceOf(column, rowCount)));
      }
    },
    countFor(rule) {
      const missing = new Set<string>();
      let judged = 0;
      let unknown = 0;
      for (const [table, counts] of values) {
        const { fields, references, records } = judgedValues(rule, table);
        for (const field of fields) {
          const count = counts.get(field) ?? 0;
          const other = references.get(field);
          if (other === undefined || values.has(other)) judged += count;
          else if (count > 0) {
            unknown += count;
            missing.add(other);
          }
        }
        if (records) judged += rows.get(table) ?? 0;
      }
      return { judged, unknown, missing: [...missing] };
    },
  };
}
