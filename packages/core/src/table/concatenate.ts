import { IpmsError } from "../errors.js";
import {
  absent,
  type CodeColumn,
  type Column,
  type DateColumn,
  type DecimalColumn,
  hasValue,
  type MoneyColumn,
  type TextColumn,
} from "./column.js";
import { joinedPlaces } from "./joined-places.js";
import type { Table } from "./table.js";

/**
 * One table of the rows of many, in their order. A column that some of them lack is absent there.
 *
 * @param name - the table's canonical name
 * @param tables - what is joined; they share the table's name
 * @throws IpmsError `invalid-argument` when a table has another name
 */
export function concatenate(name: string, tables: readonly Table[]): Table {
  const stranger = tables.find((table) => table.name !== name);
  if (stranger !== undefined) {
    throw new IpmsError("invalid-argument", `"${stranger.name}" cannot be joined to "${name}"`);
  }
  const [only] = tables;
  if (only !== undefined && tables.length === 1) return only;
  const columns = new Map<string, Column>();
  for (const field of new Set(tables.flatMap((table) => [...table.columns.keys()]))) {
    const column = joinColumns(
      tables.map((table) => ({ rowCount: table.rowCount, column: table.columns.get(field) })),
    );
    if (column !== undefined) columns.set(field, column);
  }
  const rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0);
  return { name, rowCount, columns, places: joinedPlaces(tables) };
}

/** A part of a column. */
export interface ColumnPart<Kind extends Column = Column> {
  /** How many rows it has. */
  readonly rowCount: number;
  /** Its values; absent in all rows where it is not there. */
  readonly column: Kind | undefined;
}

/**
 * One column of the rows of many, in their order.
 *
 * @param parts - the columns, all of one kind
 * @returns `undefined` where no part has a column
 */
export function joinColumns(parts: readonly ColumnPart[]): Column | undefined {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.column;
  const sample = parts.find(({ column }) => column !== undefined)?.column;
  if (sample === undefined) return undefined;
  const column = joined(sample, parts);
  if (!parts.some((part) => part.column?.unreadable !== undefined)) return column;
  return { ...column, unreadable: joinedMarks(parts) };
}

/** The rows that could not be read, of all parts. */
function joinedMarks(parts: readonly ColumnPart[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.rowCount, 0));
  let offset = 0;
  for (const { rowCount, column } of parts) {
    if (column?.unreadable !== undefined) whole.set(column.unreadable, offset);
    offset += rowCount;
  }
  return whole;
}

function joined(sample: Column, parts: readonly ColumnPart[]): Column {
  switch (sample.kind) {
    case "date":
      return joinedDates(parts as readonly ColumnPart<DateColumn>[]);
    case "decimal":
      return joinedDecimals(sample.scale, parts as readonly ColumnPart<DecimalColumn>[]);
    case "code":
      return joinedCodes(parts as readonly ColumnPart<CodeColumn>[]);
    case "text":
      return joinedTexts(parts as readonly ColumnPart<TextColumn>[]);
    case "money":
      return joinedMoney(sample, parts as readonly ColumnPart<MoneyColumn>[]);
  }
}

function joinedDates(parts: readonly ColumnPart<DateColumn>[]): DateColumn {
  return {
    kind: "date",
    first: joinedNumbers(parts, (column) => column.first, absent),
    last: joinedNumbers(parts, (column) => column.last, absent),
  };
}

function joinedDecimals(scale: number, parts: readonly ColumnPart<DecimalColumn>[]): DecimalColumn {
  const spill = new Map<number, string>();
  let offset = 0;
  for (const { rowCount, column } of parts) {
    for (const [row, text] of column?.spill ?? []) spill.set(offset + row, text);
    offset += rowCount;
  }
  return {
    kind: "decimal",
    scale,
    high: joinedNumbers(parts, (column) => column.high, absent),
    low: joinedNumbers(parts, (column) => column.low, 0),
    spill,
  };
}

/** Each part has its own dictionary; the joined column has one, in order of first appearance. */
function joinedCodes(parts: readonly ColumnPart<CodeColumn>[]): CodeColumn {
  const places = new Map<string, number>();
  const translated = (column: CodeColumn): Int32Array => {
    const newPlaces = column.values.map((value) => {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return place;
    });
    return column.indexes.map((index) => newPlaces[index] ?? -1);
  };
  const indexes = joinedNumbers(parts, translated, -1);
  return { kind: "code", indexes, values: [...places.keys()] };
}

/** Each part keeps its texts; a row is looked up in the part that holds it. */
function joinedTexts(parts: readonly ColumnPart<TextColumn>[]): TextColumn {
  const starts: number[] = [];
  let rowCount = 0;
  for (const part of parts) {
    starts.push(rowCount);
    rowCount += part.rowCount;
  }
  const partOf = (row: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const utf8 = parts.flatMap(({ column }) => column?.utf8 ?? []);
  const isKept = parts.every(({ column }) => column?.utf8 !== undefined);
  return {
    kind: "text",
    ...(isKept ? { utf8 } : {}),
    at(row) {
      if (row < 0 || row >= rowCount) return undefined;
      const part = partOf(row);
      return parts[part]?.column?.at(row - (starts[part] ?? 0));
    },
    has(row) {
      if (row < 0 || row >= rowCount) return false;
      const part = partOf(row);
      const column = parts[part]?.column;
      return column !== undefined && hasValue(column, row - (starts[part] ?? 0));
    },
  };
}

function joinedMoney(sample: MoneyColumn, parts: readonly ColumnPart<MoneyColumn>[]): MoneyColumn {
  const of = <Kind extends Column>(
    pick: (column: MoneyColumn) => Kind,
  ): readonly ColumnPart<Kind>[] =>
    parts.map(({ rowCount, column }) => ({ rowCount, column: column && pick(column) }));
  return {
    kind: "money",
    amount: joinedDecimals(
      sample.amount.scale,
      of((column) => column.amount),
    ),
    currency: joinedCodes(of((column) => column.currency)),
  };
}

function joinedNumbers<Kind extends Column>(
  parts: readonly ColumnPart<Kind>[],
  numbers: (column: Kind) => Int32Array,
  filler: number,
): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.rowCount, 0));
  let offset = 0;
  for (const { rowCount, column } of parts) {
    if (column === undefined) whole.fill(filler, offset, offset + rowCount);
    else whole.set(numbers(column), offset);
    offset += rowCount;
  }
  return whole;
}
