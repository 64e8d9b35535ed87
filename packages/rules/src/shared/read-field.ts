import {
  type Cell,
  cellAt,
  codeAt,
  type Day,
  dateAt,
  type DateColumn,
  decimalAt,
  type FieldNode,
  type FindingValue,
  hasDecimal,
  hasValue,
  type Ledger,
  type Rational,
} from "@ipms/core";
import { plainValue } from "../validate/plain-value.js";

/** Reads a value of a row; `undefined` where there is none. */
export type Reader<Value> = (row: number) => Value | undefined;

/** A date as the first and the last day that it may mean. */
export interface Span {
  /** The first day. */
  readonly first: Day;
  /** The last day. */
  readonly last: Day;
}

/** An amount with its currency. */
export interface Amount {
  /** The exact amount. */
  readonly value: Rational;
  /** ISO 4217. */
  readonly currency: string;
}

/** How many rows a table has; none where the ledger does not have it. */
export function rowCountOf(ledger: Ledger, table: string): number {
  return ledger.tables.get(table)?.rowCount ?? 0;
}

/** Reads codes, texts and truth values (`"true"`, `"false"`). */
export function readText(ledger: Ledger | undefined, { table, field }: FieldNode): Reader<string> {
  const column = ledger?.tables.get(table)?.columns.get(field);
  if (column?.kind === "text") return (row) => column.at(row);
  return column?.kind === "code" ? (row) => codeAt(column, row) : () => undefined;
}

/** The dates of a field; none where the ledger does not have the column. */
export function dateColumn(
  ledger: Ledger | undefined,
  { table, field }: FieldNode<"date">,
): DateColumn | undefined {
  const column = ledger?.tables.get(table)?.columns.get(field);
  return column?.kind === "date" ? column : undefined;
}

/** Reads dates. */
export function readDate(ledger: Ledger | undefined, field: FieldNode<"date">): Reader<Span> {
  const column = dateColumn(ledger, field);
  return column === undefined ? () => undefined : (row) => dateAt(column, row);
}

/** Reads the currencies of amounts. */
export function readCurrency(
  ledger: Ledger | undefined,
  { table, field }: FieldNode<"money">,
): Reader<string> {
  const column = ledger?.tables.get(table)?.columns.get(field);
  if (column?.kind !== "money") return () => undefined;
  const { amount, currency } = column;
  return (row) => (hasDecimal(amount, row) ? codeAt(currency, row) : undefined);
}

/** Reads decimals and whole numbers. */
export function readDecimal(
  ledger: Ledger | undefined,
  { table, field }: FieldNode<"decimal" | "integer">,
): Reader<Rational> {
  const column = ledger?.tables.get(table)?.columns.get(field);
  return column?.kind === "decimal" ? (row) => decimalAt(column, row) : () => undefined;
}

/** Reads amounts; one without a currency is not there. */
export function readAmount(
  ledger: Ledger | undefined,
  { table, field }: FieldNode<"money">,
): Reader<Amount> {
  const column = ledger?.tables.get(table)?.columns.get(field);
  if (column?.kind !== "money") return () => undefined;
  return (row) => {
    const cell: Cell | undefined = cellAt(column, row);
    if (cell?.kind !== "decimal" || cell.currency === undefined) return undefined;
    return { value: cell.value, currency: cell.currency };
  };
}

/** Reads amounts as keys: two are equal where the amounts are. An amount without a currency has none. */
export function readAmountKey(
  ledger: Ledger | undefined,
  { table, field }: FieldNode<"money">,
): Reader<string> {
  const column = ledger?.tables.get(table)?.columns.get(field);
  if (column?.kind !== "money") return () => undefined;
  const { amount, currency } = column;
  return (row) => {
    const code = codeAt(currency, row);
    if (code === undefined || !hasDecimal(amount, row)) return undefined;
    return `${code} ${amount.spill.get(row) ?? `${amount.high[row]} ${amount.low[row]}`}`;
  };
}

/** Tells whether a row has a value. */
export function readPresence(
  ledger: Ledger | undefined,
  { table, field }: FieldNode,
): (row: number) => boolean {
  const column = ledger?.tables.get(table)?.columns.get(field);
  return column === undefined ? () => false : (row) => hasValue(column, row);
}

/**
 * The value of a field as a finding shows it.
 *
 * @returns `undefined` where the row has none
 */
export function shownAt(
  ledger: Ledger | undefined,
  { table, field }: FieldNode,
  row: number,
): FindingValue | undefined {
  const column = ledger?.tables.get(table)?.columns.get(field);
  return (column && plainValue(column, row)) ?? undefined;
}

/**
 * The values of a row as a finding shows them, by field name; what is absent is a dash.
 *
 * @param ledger - the ledger
 * @param row - the row
 * @param fields - the fields, all of one table
 */
export function shownValues(
  ledger: Ledger | undefined,
  row: number,
  ...fields: readonly FieldNode[]
): Record<string, FindingValue> {
  return Object.fromEntries(
    fields.map((field) => [field.field, shownAt(ledger, field, row) ?? "–"] as const),
  );
}
