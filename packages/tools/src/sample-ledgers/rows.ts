import { writeGenerated } from "../write-generated.js";

/** One row of a flat table: fields by canonical name; an absent field is an empty cell. */
export type Row = Readonly<Record<string, string | undefined>>;

/** A sample ledger: its head and its flat tables. */
export interface SampleLedger {
  /** The folder's name under `examples/ledgers`. */
  readonly name: string;
  /** What `ledger.json` says. */
  readonly head: Readonly<Record<string, string>>;
  /** Rows by table. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** An amount of money as its two columns. */
export function money(field: string, amount: number | undefined, currency = "CNY"): Row {
  return amount === undefined
    ? {}
    : { [`${field}.amount`]: String(amount), [`${field}.currency`]: currency };
}

/** Writes a sample ledger as a folder. */
export function writeSampleLedger({ name, head, tables }: SampleLedger): void {
  const folder = `examples/ledgers/${name}`;
  writeGenerated(`${folder}/ledger.json`, JSON.stringify(head, undefined, 2));
  for (const [table, rows] of Object.entries(tables)) {
    writeGenerated(`${folder}/${table}.csv`, csvText(rows));
  }
}

/** Rows as CSV, with every field that some row has as a column, in the order of first use. */
function csvText(rows: readonly Row[]): string {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => fields.map((field) => cell(row[field] ?? "")).join(","));
  return [fields.join(","), ...lines, ""].join("\n");
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
