import type { Table } from "@ipms/core";
import { canonicalValue } from "./canonical-value.js";
import { delimitedLine, type LineForm } from "./delimited-line.js";
import { tableFields, type WrittenField } from "./table-fields.js";

/**
 * A table as CSV or TSV with canonical headers in the standard's order, one line at a time. Lines end
 * with a line feed; reading it again gives the same table.
 *
 * @param table - the table
 * @param delimiter - what stands between cells; a comma unless said otherwise
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export function* writeCsv(
  table: Table,
  delimiter: keyof typeof forms = ",",
): Generator<string, void, void> {
  const fields = tableFields(table);
  if (fields.length === 0) return;
  const form = forms[delimiter];
  yield delimitedLine(fields.flatMap(headers), form);
  for (let row = 0; row < table.rowCount; row += 1) {
    yield delimitedLine(
      fields.flatMap((field) => cells(field, row)),
      form,
    );
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

const forms = {
  ",": { delimiter: ",", lineBreak: "\n", unsafe: /[",\r\n]/ },
  "\t": { delimiter: "\t", lineBreak: "\n", unsafe: /["\t\r\n]/ },
} as const satisfies Readonly<Record<string, LineForm>>;
