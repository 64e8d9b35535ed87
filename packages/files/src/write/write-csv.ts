import type { Table } from "@ipms/core";
import { canonicalValue } from "./canonical-value.js";
import { tableFields, type WrittenField } from "./table-fields.js";

/**
 * A table as CSV with canonical headers in the standard's order, one line at a time. Lines end with a
 * line feed; reading it again gives the same table.
 *
 * @param table - the table
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export function* writeCsv(table: Table): Generator<string, void, void> {
  const fields = tableFields(table);
  if (fields.length === 0) return;
  yield line(fields.flatMap(headers));
  for (let row = 0; row < table.rowCount; row += 1) {
    yield line(fields.flatMap((field) => cells(field, row)));
  }
}

function headers({ field, kind }: WrittenField): string[] {
  return kind === "money" ? [`${field}.amount`, `${field}.currency`] : [field];
}

function cells({ column, kind }: WrittenField, row: number): string[] {
  const value = canonicalValue(column, kind, row);
  if (typeof value === "object") return [value.amount, value.currency];
  if (value === undefined) return kind === "money" ? ["", ""] : [""];
  return [String(value)];
}

function line(texts: readonly string[]): string {
  // An empty line is no row, so a lone empty cell needs its quotation marks.
  const [only] = texts;
  return texts.length === 1 && only === "" ? '""\n' : `${texts.map(quoted).join(",")}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
