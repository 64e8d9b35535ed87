import { calendarDateText, type TermKind } from "@ipms/core";
import type { TableEntry } from "../catalog/catalog.js";
import type { EngineRow, Statement } from "../engine.js";
import { identifier } from "../identifier.js";
import { rowColumn, storedColumns } from "../layout/stored-columns.js";

/** Reads a table whole, in the order of its rows. */
export function smallTableStatement(table: string, { fields }: TableEntry): Statement {
  const columns = [...fields].flatMap(([field, { kind }]) =>
    storedColumns(field, kind).map(({ name }) => identifier(name)),
  );
  const row = identifier(rowColumn);
  const text = `SELECT ${[row, ...columns].join(", ")} FROM ${identifier(table)} ORDER BY ${row}`;
  return { text, parameters: [] };
}

/** A row as a record of canonical values. */
export function recordOf(
  row: EngineRow,
  { fields }: TableEntry,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...fields].map(([field, { kind }]) => [field, valueOf(row, field, kind)]),
  );
}

function valueOf(row: EngineRow, field: string, kind: TermKind): unknown {
  const [one, two] = storedColumns(field, kind).map(({ name }) => row[name] ?? null);
  if (one === undefined || one === null) return null;
  switch (kind) {
    case "date":
      return dateText(Number(one), Number(two));
    case "money":
      return { amount: plainText(String(one)), currency: two === undefined ? null : two };
    case "decimal":
    case "integer":
      return plainText(String(one));
    default:
      return one;
  }
}

function dateText(first: number, last: number): string {
  const span = last - first;
  const precision = span === 0 ? "day" : span < 31 ? "month" : "year";
  return calendarDateText({ first, last, precision });
}

/** A decimal without the zeros that its column adds. */
function plainText(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
