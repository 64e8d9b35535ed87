import {
  absent,
  answerColumns,
  type Column,
  type FieldNode,
  type GroupAggregate,
  hasRow,
  type Ledger,
  type Table,
} from "@ipms/core";
import { namedFields } from "./compared-fields.js";
import { joinField } from "./join-field.js";
import { namedRows } from "./row-by-id.js";
import { sumColumn } from "./sum-column.js";

/**
 * What is gathered for each record of a table from the rows of another that name it. A record that
 * nothing names has a count of 0 and no sum and no date; a sum over two currencies is absent.
 *
 * @returns `undefined` where the ledger has no such table or column
 */
export function aggregateColumn(
  table: Table,
  aggregate: GroupAggregate,
  ledger: Ledger,
): Column | undefined {
  const from = ledger.tables.get(aggregate.table);
  if (from === undefined) return undefined;
  const targets = targetRows(table, from, aggregate);
  const gathered = gatheredColumn(from, aggregate, targets, table.rowCount);
  const unreadable = gathered && unreadableOf(table, from, aggregate);
  return gathered && { ...gathered, ...(unreadable === undefined ? {} : { unreadable }) };
}

function gatheredColumn(
  from: Table,
  { value }: GroupAggregate,
  targets: Int32Array,
  rowCount: number,
): Column | undefined {
  if ("count" in value) return countColumn(targets, rowCount);
  const column = from.columns.get(gatheredField(value).field);
  if (column === undefined) return undefined;
  return "sum" in value
    ? sumColumn(column, targets, rowCount)
    : edgeColumn(column, targets, rowCount, "earliest" in value ? -1 : 1);
}

function gatheredField(value: Exclude<GroupAggregate["value"], { count: "rows" }>): FieldNode {
  return "sum" in value ? value.sum : "earliest" in value ? value.earliest : value.latest;
}

/** 1 for each record of which some row has something that is gathered and could not be read. */
function unreadableOf(
  table: Table,
  from: Table,
  { by, where, value }: GroupAggregate,
): Uint8Array | undefined {
  const read = [
    ...("count" in value ? [] : [gatheredField(value)]),
    ...(where === undefined ? [] : namedFields(where)),
  ];
  const marks = read.flatMap(({ field }) => from.columns.get(field)?.unreadable ?? []);
  if (marks.length === 0) return undefined;
  const targets = targetRows(table, from, by === undefined ? {} : { by });
  const unreadable = new Uint8Array(table.rowCount);
  for (const [row, target] of targets.entries()) {
    if (target >= 0 && marks.some((each) => each[row] === 1)) unreadable[target] = 1;
  }
  return unreadable;
}

/** For each row of the other table the row of the record that it belongs to, or −1. */
function targetRows(
  table: Table,
  from: Table,
  { by, where }: Pick<GroupAggregate, "by" | "where">,
): Int32Array {
  const targets = namedRows(from, by?.field ?? joinField(table.name), table);
  if (where === undefined) return targets;
  const column = (name: string, field: string) =>
    name === from.name ? from.columns.get(field) : undefined;
  const { yes } = answerColumns(where, { rowCount: from.rowCount, column }, {});
  return targets.map((target, row) => (hasRow(yes, row) ? target : -1));
}

function countColumn(targets: Int32Array, rowCount: number): Column {
  const counts = new Int32Array(rowCount);
  for (const target of targets) if (target >= 0) counts[target] = (counts[target] ?? 0) + 1;
  return {
    kind: "decimal",
    scale: 0,
    high: new Int32Array(rowCount),
    low: counts,
    spill: new Map(),
  };
}

function edgeColumn(column: Column, targets: Int32Array, rowCount: number, sign: 1 | -1): Column {
  const first = new Int32Array(rowCount).fill(absent);
  const last = new Int32Array(rowCount).fill(absent);
  if (column.kind !== "date") return { kind: "date", first, last };
  const edge = sign < 0 ? Math.min : Math.max;
  for (let row = 0; row < targets.length; row += 1) {
    const [target = -1, from = absent, to = absent] = [
      targets[row],
      column.first[row],
      column.last[row],
    ];
    if (target < 0 || from === absent) continue;
    const isFirst = first[target] === absent;
    first[target] = isFirst ? from : edge(first[target] ?? from, from);
    last[target] = isFirst ? to : edge(last[target] ?? to, to);
  }
  return { kind: "date", first, last };
}
