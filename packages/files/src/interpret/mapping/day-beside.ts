import type { Problem } from "@ipms/core";
import type { MappedColumn, TableMapping } from "./mapping.js";
import { columnTarget } from "./target.js";

/** Funds in a table of projects: each is a record of its own, of a day that the header cannot say. */
export const fundsBeside = [
  { table: "fundBalances", field: "cumulative", day: "balanceOn" },
  { table: "fundReceipts", field: "received", day: "receivedOn" },
] as const;

/**
 * The question of which day an amount of funds is, where an answer names the field alone: without
 * the day no figure could count the amount, and nobody would be told.
 *
 * @param column - the column
 * @param mapping - of the table that it belongs to; another of its columns may hold the day
 */
export function dayBeside(column: MappedColumn, mapping: TableMapping): readonly Problem[] {
  const target = columnTarget(column, mapping);
  if (target === undefined || target.record === "" || target.table === mapping.table) return [];
  const { day } =
    fundsBeside.find(({ table, field }) => table === target.table && field === target.field) ?? {};
  if (day === undefined || Object.hasOwn(column.values ?? {}, day)) return [];
  const held = mapping.columns.some((other) => {
    const { record, field } = columnTarget(other, mapping) ?? {};
    return record === target.record && field === day;
  });
  return held ? [] : [{ code: "open-value", parameters: { header: column.header, field: day } }];
}
