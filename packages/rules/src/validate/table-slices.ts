import type { CodeColumn, Column, DecimalColumn, Table } from "@ipms/core";

/** How many rows are judged at once: few enough that what is worked out of them stays at hand. */
const rowsPerSlice = 16_384;

/** A table in parts, in the order of its rows. The parts look into the table; nothing is copied. */
export function* tableSlices(table: Table): Generator<Table, void, void> {
  if (table.rowCount <= rowsPerSlice) {
    yield table;
    return;
  }
  for (let from = 0; from < table.rowCount; from += rowsPerSlice) {
    yield tableSlice(table, from, Math.min(from + rowsPerSlice, table.rowCount));
  }
}

function tableSlice(table: Table, from: number, to: number): Table {
  return {
    name: table.name,
    rowCount: to - from,
    columns: new Map(
      [...table.columns].map(([field, each]) => [field, markedSlice(each, from, to)]),
    ),
    places: { of: (row, field) => table.places.of(from + row, field) },
  };
}

function markedSlice(column: Column, from: number, to: number): Column {
  const slice = columnSlice(column, from, to);
  if (column.unreadable === undefined) return slice;
  return { ...slice, unreadable: column.unreadable.subarray(from, to) };
}

function columnSlice(column: Column, from: number, to: number): Column {
  switch (column.kind) {
    case "date":
      return {
        kind: "date",
        first: column.first.subarray(from, to),
        last: column.last.subarray(from, to),
      };
    case "code":
      return codeSlice(column, from, to);
    case "text":
      return {
        kind: "text",
        at: (row) => column.at(from + row),
        ...(column.has === undefined ? {} : { has: (row) => column.has?.(from + row) ?? false }),
      };
    case "decimal":
      return decimalSlice(column, from, to);
    case "money":
      return {
        kind: "money",
        amount: decimalSlice(column.amount, from, to),
        currency: codeSlice(column.currency, from, to),
      };
  }
}

function codeSlice({ indexes, values }: CodeColumn, from: number, to: number): CodeColumn {
  return { kind: "code", indexes: indexes.subarray(from, to), values };
}

function decimalSlice(column: DecimalColumn, from: number, to: number): DecimalColumn {
  const spill = new Map<number, string>();
  for (const [row, text] of column.spill) if (row >= from && row < to) spill.set(row - from, text);
  return {
    kind: "decimal",
    scale: column.scale,
    high: column.high.subarray(from, to),
    low: column.low.subarray(from, to),
    spill,
  };
}
