import { tables } from "@ipms/schema";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { packed, workbookFiles } from "../../testing-workbook.js";
import { readingOf } from "../csv/two-readings.test-input.js";
import { cellName } from "../sheet/cell-name.js";
import type { LedgerFile } from "./ledger-source.js";
import type { ReadLedgerOptions } from "./read-ledger-options.js";
import { streamLedger } from "./stream-ledger.js";

// One table in every form in which it can be saved, and what is read of each as plain data.

/** A cell as text files have it, and as a workbook keeps it. */
export interface FormedCell {
  readonly text: string;
  /** The attributes and the content of its element; of a text where nothing else is said. */
  readonly kept?: readonly [attributes: string, content: string];
}

/** A table: its name, its headers, its rows. */
export interface FormedTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly FormedCell[])[];
}

const encoder = new TextEncoder();
const file = (name: string, bytes: Uint8Array): LedgerFile => ({ name, chunks: [bytes] });
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** As CSV with a delimiter, in UTF-8 or, with its mark, in UTF-16. */
export function asCsv(table: FormedTable, delimiter: "," | ";", isWide = false): LedgerFile {
  const texts = table.rows.map((row) => row.map(({ text }) => text));
  const lines = [table.headers, ...texts].map((row) =>
    row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
  );
  const whole = `${lines.join("\n")}\n`;
  const bytes = isWide ? Buffer.from(`\ufeff${whole}`, "utf16le") : encoder.encode(whole);
  return file(`${table.name}.csv`, bytes);
}

/** Of the numbers of cells the formats: none, a day, a month, a percentage. */
const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>`;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The main part of a workbook, whose sheet bears the table's name. */
function bookOf(name: string): string {
  const sheet = `<sheet name="${name}" sheetId="1" r:id="rId1"/>`;
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheet}</sheets></workbook>`;
}

/** As the sheet of a workbook: each cell as text, or as it is kept. */
export function asWorkbook({ name, headers, rows }: FormedTable, asKept: boolean): LedgerFile {
  const head = headers.map((text): FormedCell => ({ text }));
  const sheet = [head, ...rows].map((row, at) => {
    const cells = row.map(({ text, kept }, index) => {
      const place = cellName(at + 1, index + 1);
      if (asKept && kept !== undefined) return `<c r="${place}"${kept[0]}>${kept[1]}</c>`;
      const content = `<is><t xml:space="preserve">${escaped(text)}</t></is>`;
      return text === "" ? "" : `<c r="${place}" t="inlineStr">${content}</c>`;
    });
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const bytes = packed(workbookFiles({ sheet: sheet.join(""), styles, workbook: bookOf(name) }));
  return file(`${name}.xlsx`, bytes);
}

/** As records of JSON, one a line or all in a list. */
export function asRecords(
  { name, rows }: FormedTable,
  recordOf: (texts: readonly string[]) => unknown,
  isList: boolean,
): LedgerFile {
  const records = rows.map((row) => JSON.stringify(recordOf(row.map(({ text }) => text))));
  const whole = isList ? `[${records.join(",")}]` : `${records.join("\n")}\n`;
  return file(`${name}.${isList ? "json" : "ndjson"}`, encoder.encode(whole));
}

/** As Parquet with columns of texts. */
export async function asParquet({ name, headers, rows }: FormedTable): Promise<LedgerFile> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: "schema", num_children: headers.length },
      ...headers.map((header) => ({
        name: header,
        type: "BYTE_ARRAY" as const,
        converted_type: "UTF8" as const,
        repetition_type: "OPTIONAL" as const,
      })),
    ],
  });
  const columnData = headers.map((header, index) => ({
    name: header,
    data: rows.map((row) => row[index]?.text || null),
  }));
  await parquet.write({ columnData, rowGroupSize: rows.length });
  await parquet.finish();
  return file(`${name}.parquet`, writer.getBytes().slice());
}

/**
 * What is read of a file: values, the marks of what could not be read, problems without their places and
 * without the texts that they quote, and how many rows there were.
 */
export async function contentOf(source: LedgerFile, options: ReadLedgerOptions) {
  const parts = new Map<string, Parameters<typeof readingOf>[0][number][]>();
  const problems: string[] = [];
  const { report, complete } = await streamLedger([source], options, {
    table: (part) => void parts.set(part.name, [...(parts.get(part.name) ?? []), part]),
    problem({ code, table, field, record, recordName }) {
      problems.push([code, table, field, record, recordName].join(" | "));
    },
  });
  return {
    complete,
    rows: report.rows,
    problems: problems.toSorted(),
    tables: Object.keys(tables).flatMap((name) => {
      const found = parts.get(name);
      if (found === undefined) return [];
      const { rowCount, columns } = readingOf(found, []);
      return [{ name, rowCount, columns }];
    }),
  };
}
