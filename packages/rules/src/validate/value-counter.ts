import { countRows, type FieldRuleDefinition, presenceOf, type Table } from "@ipms/core";
import { judgedValues } from "./judged-values.js";

/** Counts the values that rules over single values judge. */
export interface ValueCounter {
  /** Takes a table, or a part of one. */
  add(batch: Table): void;
  /** How many values there are that a rule judges, those with a problem not included. */
  countFor(rule: FieldRuleDefinition): number;
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
      let count = 0;
      for (const [table, counts] of values) {
        const { fields, records } = judgedValues(rule, table);
        for (const field of fields) count += counts.get(field) ?? 0;
        if (records) count += rows.get(table) ?? 0;
      }
      return count;
    },
  };
}
