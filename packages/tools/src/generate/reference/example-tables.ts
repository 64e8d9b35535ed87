import { cleanText } from "@ipms/core";
import { markdownTable } from "./context.js";

type Cells = Readonly<Record<string, unknown>>;

/** The tables of a plain ledger, by name; what is no table is left out. */
export function tablesOf(ledger: object): readonly (readonly [string, readonly Cells[]])[] {
  return Object.entries(ledger).filter((entry): entry is [string, readonly Cells[]] =>
    Array.isArray(entry[1]),
  );
}

/** Records as a table of Markdown: their fields in the order in which they first stand. */
export function recordTable(records: readonly Cells[]): string {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return markdownTable(
    fields.map((field) => `\`${field}\``),
    records.map((record) => fields.map((field) => cellText(record[field]))),
  );
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object" && "amount" in value && "currency" in value) {
    return `${String(value.amount)} ${String(value.currency)}`;
  }
  return typeof value === "string" ? cleanText(value) : JSON.stringify(value);
}
