import type { Column, ColumnSource, ExpressionRuleDefinition, Ledger, Table } from "@ipms/core";
import { aggregateColumn } from "./aggregate-column.js";
import { followedColumn } from "./followed-column.js";

/**
 * The columns that an expression rule reads, one value for each row of its table: the table's own, what
 * is gathered from other tables, the project that a record belongs to, and the same record's in the
 * previous cut.
 *
 * @param table - the rule's table
 * @param rule - the rule
 * @param ledger - the tables that it may look into
 * @param previous - the earlier cut
 */
export function ruleColumns(
  table: Table,
  rule: ExpressionRuleDefinition,
  ledger: Ledger,
  previous: Ledger | undefined,
): ColumnSource {
  const joined = new Map<string, Column | undefined>();
  const make = (name: string, field: string): Column | undefined => {
    if (name === "aggregates") {
      const aggregate = rule.aggregates?.[field];
      return aggregate && aggregateColumn(table, aggregate, ledger);
    }
    const earlier = name.startsWith("previous.") ? name.slice("previous.".length) : undefined;
    const other = (earlier === undefined ? ledger : previous)?.tables.get(earlier ?? name);
    return other && followedColumn(table, other, field);
  };
  return {
    rowCount: table.rowCount,
    column(name, field) {
      if (name === table.name) return table.columns.get(field);
      const key = `${name}.${field}`;
      if (!joined.has(key)) joined.set(key, make(name, field));
      return joined.get(key);
    },
  };
}
