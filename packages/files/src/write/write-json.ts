import type { Ledger, Table } from "@ipms/core";
import { tableNames } from "@ipms/schema";
import { canonicalValue } from "./canonical-value.js";
import { headFields } from "../json/ledger-head.js";
import { withNestedExtensions } from "./nested-extensions.js";
import { tableFields } from "./table-fields.js";

/**
 * A table as newline-delimited JSON, one line at a time, keys in the standard's order. The first
 * record names every column, with `null` where it has no value, so that reading it again gives the
 * same columns; in the others absent values are left out.
 *
 * @param table - the table
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export function* writeNdjson(table: Table): Generator<string, void, void> {
  for (const record of records(table)) yield `${record}\n`;
}

/**
 * A ledger as one JSON document, in pieces: the head, then the tables in the standard's order with
 * one record a line.
 *
 * @param ledger - the ledger
 */
export function* writeLedgerJson(ledger: Ledger): Generator<string, void, void> {
  let separator = "\n";
  yield "{";
  for (const field of headFields as ReadonlySet<keyof Ledger["head"]>) {
    const value = ledger.head[field];
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(field)}: ${JSON.stringify(value)}`;
    separator = ",\n";
  }
  for (const name of tableNames) {
    const table = ledger.tables.get(name);
    if (table === undefined) continue;
    yield `${separator}${JSON.stringify(name)}: [`;
    let before = "\n";
    for (const record of records(table)) {
      yield before + record;
      before = ",\n";
    }
    yield "\n]";
    separator = ",\n";
  }
  yield "\n}\n";
}

function* records(table: Table): Generator<string, void, void> {
  const fields = tableFields(table);
  for (let row = 0; row < table.rowCount; row += 1) {
    const record: Record<string, unknown> = {};
    for (const { field, kind, required, column } of fields) {
      const value = canonicalValue(column, kind, row);
      if (value !== undefined) record[field] = value;
      else if (row === 0 && !required) record[field] = null;
    }
    yield JSON.stringify(withNestedExtensions(record));
  }
}
