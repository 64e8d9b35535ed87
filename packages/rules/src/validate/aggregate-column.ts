import {
  add,
  cellAt,
  type Column,
  columnBuilder,
  evaluateColumns,
  exactDecimal,
  type FieldNode,
  type GroupAggregate,
  type Ledger,
  type Rational,
  type Table,
  yes,
} from "@ipms/core";
import { namedFields } from "./compared-fields.js";
import { joinField } from "./join-field.js";
import { idAt, rowById } from "./row-by-id.js";

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
  const rows = rowById(table);
  const kept =
    where &&
    evaluateColumns(
      where,
      {
        rowCount: from.rowCount,
        column: (name, field) => (name === from.name ? from.columns.get(field) : undefined),
      },
      {},
    );
  return Int32Array.from({ length: from.rowCount }, (_, row) => {
    if (kept !== undefined && kept[row] !== yes) return -1;
    const id = idAt(from, row, by?.field ?? joinField(table.name));
    return (id === undefined ? undefined : rows.get(id)) ?? -1;
  });
}

function countColumn(targets: Int32Array, rowCount: number): Column {
  const counts = new Int32Array(rowCount);
  for (const target of targets) if (target >= 0) counts[target] = (counts[target] ?? 0) + 1;
  const builder = columnBuilder("integer");
  for (const count of counts) builder.push(count);
  return builder.finish();
}

function sumColumn(column: Column, targets: Int32Array, rowCount: number): Column {
  const sums = new Map<number, { value: Rational; currency: string | undefined } | "mixed">();
  for (const [row, target] of targets.entries()) {
    const cell = target < 0 ? undefined : cellAt(column, row);
    if (cell?.kind !== "decimal") continue;
    const sum = sums.get(target);
    if (sum === undefined) sums.set(target, { value: cell.value, currency: cell.currency });
    else if (sum !== "mixed") {
      const fits = sum.currency === cell.currency;
      sums.set(target, fits ? { ...sum, value: add(sum.value, cell.value) } : "mixed");
    }
  }
  const builder = columnBuilder(column.kind === "money" ? "money" : "decimal");
  for (let row = 0; row < rowCount; row += 1) {
    const sum = sums.get(row);
    const amount = sum === undefined || sum === "mixed" ? undefined : exactDecimal(sum.value);
    const currency = sum === undefined || sum === "mixed" ? undefined : sum.currency;
    builder.push(
      amount === undefined ? null : column.kind === "money" ? { amount, currency } : amount,
    );
  }
  return builder.finish();
}

function edgeColumn(column: Column, targets: Int32Array, rowCount: number, sign: 1 | -1): Column {
  const edges = new Map<number, { first: number; last: number }>();
  const edge = sign < 0 ? Math.min : Math.max;
  for (const [row, target] of targets.entries()) {
    const cell = target < 0 ? undefined : cellAt(column, row);
    if (cell?.kind !== "date") continue;
    const found = edges.get(target) ?? cell;
    edges.set(target, {
      first: edge(found.first, cell.first),
      last: edge(found.last, cell.last),
    });
  }
  const builder = columnBuilder("date");
  for (let row = 0; row < rowCount; row += 1) {
    const found = edges.get(row);
    if (found === undefined) builder.push(null);
    else if ("pushDays" in builder) builder.pushDays(found.first, found.last);
  }
  return builder.finish();
}
