import type { Ledger, Locale, Table } from "@ipms/core";
import { tableNames } from "@ipms/schema";
import { encodedTexts } from "./encoded-texts.js";
import { writeCsv } from "./write-csv.js";
import { writeSpreadsheetCsv } from "./write-spreadsheet-csv.js";
import { writeLedgerJson, writeNdjson } from "./write-json.js";

/** The forms in which ledgers are written. */
export const ledgerForms = ["csv", "tsv", "ndjson", "json", "xlsx", "parquet"] as const;

/** A form in which ledgers are written. */
export type LedgerForm = (typeof ledgerForms)[number];

/** How a ledger is written. */
export interface WriteLedgerOptions {
  /**
   * `canonical`: names, codes and amounts as machines read them · `labels`: headers, units and words
   * for people, in CSV, TSV and XLSX only. `canonical` unless said otherwise.
   */
  readonly headers?: "canonical" | "labels";
  /** The language of labels; Simplified Chinese unless said otherwise. */
  readonly locale?: Locale;
}

/** A file of a ledger that is to be written. */
export interface WrittenFile {
  /** Its name in a folder, such as `projects.csv`. */
  readonly name: string;
  /** The table that it holds; not there for a file of all tables and for one of the head alone. */
  readonly table?: string;
  /** Its bytes. Nothing is encoded before they are asked for, and they can be asked for again. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * The files of a ledger in one form: one for all tables as JSON and XLSX, else one a table. A form
 * whose files have no place for the ledger's head gets it as a file `ledger.json` beside them, so that
 * reading the files together gives the same ledger.
 *
 * @example
 * ```ts
 * import { readLedger, writeLedger } from "@ipms/files";
 *
 * const text = '{"asOf":"2022-06-30","projects":[{"projectId":"P-1","name":"电池项目"}]}';
 * const chunks = [new TextEncoder().encode(text)];
 * const { ledger } = await readLedger([{ name: "ledger.json", chunks }]);
 * console.log(writeLedger(ledger, "csv").map(({ name }) => name)); // => [ 'ledger.json', 'projects.csv' ]
 * ```
 *
 * @param ledger - the ledger
 * @param form - the form
 * @param options - for machines or for people
 */
export function writeLedger(
  ledger: Ledger,
  form: LedgerForm,
  options: WriteLedgerOptions = {},
): readonly WrittenFile[] {
  const whole = "ledger.json";
  if (form === "json") {
    return [{ name: whole, chunks: chunksOf(() => encodedTexts(writeLedgerJson(ledger))) }];
  }
  if (form === "xlsx") {
    return [{ name: "ledger.xlsx", chunks: chunksOf(() => workbookChunks(ledger, options)) }];
  }
  const { head } = ledger;
  const headed = Object.values(head).some((value) => value !== undefined);
  const headOnly = { head, tables: new Map<string, Table>() };
  const beside: readonly WrittenFile[] = headed
    ? [{ name: whole, chunks: chunksOf(() => encodedTexts(writeLedgerJson(headOnly))) }]
    : [];
  const tables = tableNames.flatMap((name) => ledger.tables.get(name) ?? []);
  const files = tables.map((table) => ({
    name: `${table.name}.${form}`,
    table: table.name,
    chunks: chunksOf(() => tableChunks(table, form, options)),
  }));
  return [...beside, ...files];
}

/** The writers of binary forms are large, so they are loaded where they are used. */
async function* workbookChunks(
  ledger: Ledger,
  options: WriteLedgerOptions,
): AsyncGenerator<Uint8Array, void, void> {
  const { writeXlsx } = await import("../xlsx/write/write-xlsx.js");
  yield* writeXlsx(ledger, options);
}

async function* parquetChunks(table: Table): AsyncGenerator<Uint8Array, void, void> {
  const { writeParquet } = await import("../parquet/write/write-parquet.js");
  yield* writeParquet(table);
}

function tableChunks(
  table: Table,
  form: "csv" | "tsv" | "ndjson" | "parquet",
  { headers, locale }: WriteLedgerOptions,
): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (form === "parquet") return parquetChunks(table);
  if (form === "ndjson") return encodedTexts(writeNdjson(table));
  const delimiter = form === "tsv" ? "\t" : ",";
  return encodedTexts(
    headers === "labels"
      ? writeSpreadsheetCsv(table, locale, delimiter)
      : writeCsv(table, delimiter),
  );
}

/** Chunks that are made anew each time they are asked for. */
function chunksOf(
  make: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      yield* make();
    },
  };
}
