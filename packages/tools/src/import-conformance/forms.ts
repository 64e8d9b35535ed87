import { isTableName, type TableName } from "@ipms/schema";
import type { Text } from "@ipms/core";
import { canonicalLines } from "./canonical-lines.js";
import { delimitedText } from "./cell.js";
import { encode, type SavedEncoding } from "./encode.js";
import { conformanceLedger } from "./ledger.js";
import { canonicalRecords, type LedgerTable, mappingOf, writtenRows } from "./ledger-table.js";
import { parquetOf } from "./parquet.js";
import { type DayForm, workbookOf } from "./workbook.js";

/** A file of the suite: its path in the suite's folder, and its bytes. */
export interface SuiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One form in which the ledger is saved. */
export interface SavedForm {
  /** The name of its folder. */
  readonly id: string;
  /** What it is. */
  readonly title: Text;
  /** Its files, the mapping apart. */
  readonly files: readonly SuiteFile[];
  /** The mapping that reads it; none where the headers are the standard's own. */
  readonly mapping?: object;
}

/** The ledger in every form that is made here. */
export function savedForms(): readonly SavedForm[] {
  const tables = conformanceLedger;
  return [
    text("csv-utf-8", "utf-8", { en: "CSV in UTF-8", "zh-Hans": "UTF-8 编码的 CSV" }),
    text("csv-utf-8-bom", "utf-8-bom", {
      en: "CSV in UTF-8 with a byte order mark",
      "zh-Hans": "带字节序标记的 UTF-8 编码 CSV",
    }),
    text("csv-gb18030", "gb18030", {
      en: "CSV in GB18030, as Chinese desktops save it",
      "zh-Hans": "GB18030 编码的 CSV（中文桌面软件常用）",
    }),
    text("tsv-utf-16", "utf-16le", {
      en: 'Tab-separated UTF-16, "Unicode text" of spreadsheet programs',
      "zh-Hans": "UTF-16 编码的制表符分隔文本（电子表格软件的“Unicode 文本”）",
    }),
    book("xlsx-1900", 1900, {
      en: "XLSX whose days are counted from 1900",
      "zh-Hans": "日期从1900年起计的 XLSX",
    }),
    book("xlsx-1904", 1904, {
      en: "XLSX whose days are counted from 1904",
      "zh-Hans": "日期从1904年起计的 XLSX",
    }),
    book("xlsx-iso-dates", "iso", {
      en: "XLSX whose dates are ISO-typed cells",
      "zh-Hans": "日期为 ISO 类型单元格的 XLSX",
    }),
    {
      id: "ndjson",
      title: { en: "NDJSON, one file a table", "zh-Hans": "NDJSON，每表一个文件" },
      files: tables.map((each) => file(`${each.table}.ndjson`, lines(each))),
    },
    {
      id: "parquet",
      title: { en: "Parquet, one file a table", "zh-Hans": "Parquet，每表一个文件" },
      files: tables.map((each) => ({
        path: `${each.table}.parquet`,
        bytes: parquetOf(tableNameOf(each), canonicalRecords(each)),
      })),
    },
    {
      id: "json",
      title: { en: "One JSON document", "zh-Hans": "单个 JSON 文档" },
      files: [file("ledger.json", document(tables))],
    },
  ];
}

/** The canonical NDJSON of every table, to which each form must import. */
export function expectedTables(): readonly SuiteFile[] {
  return conformanceLedger.map((each) => file(`${each.table}.ndjson`, canonical(each)));
}

function text(id: string, encoding: SavedEncoding, title: Text): SavedForm {
  const tabs = encoding === "utf-16le";
  const name = ({ table }: LedgerTable): string => `${table}.${tabs ? "tsv" : "csv"}`;
  const files = conformanceLedger.map((each) => ({
    path: name(each),
    bytes: encode(delimitedText(writtenRows(each), tabs ? "\t" : ",", tabs ? "-" : "/"), encoding),
  }));
  const tables = conformanceLedger.map((each) => ({ file: name(each), ...mappingOf(each) }));
  return { id, title, files, mapping: { ipmsMapping: 1, tables } };
}

function book(id: string, days: DayForm, title: Text): SavedForm {
  const bytes = workbookOf(
    conformanceLedger.map((each) => ({ name: each.sheet, rows: writtenRows(each) })),
    days,
  );
  const tables = conformanceLedger.map((each) => ({ sheet: each.sheet, ...mappingOf(each) }));
  return {
    id,
    title,
    files: [{ path: "ledger.xlsx", bytes }],
    mapping: { ipmsMapping: 1, tables },
  };
}

/** Keys in any order, no nulls: what is canonical comes out of reading. */
function shuffled(each: LedgerTable): readonly object[] {
  return canonicalRecords(each).map((record) =>
    Object.fromEntries(Object.entries(record).toReversed()),
  );
}

function lines(each: LedgerTable): string {
  return shuffled(each)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

function document(tables: readonly LedgerTable[]): string {
  const records = Object.fromEntries(tables.map((each) => [each.table, shuffled(each)]));
  return `${JSON.stringify(records, undefined, 2)}\n`;
}

function tableNameOf({ table }: LedgerTable): TableName {
  if (!isTableName(table)) throw new Error(`no table ${table}`);
  return table;
}

function canonical(each: LedgerTable): string {
  const { columns } = each;
  const fields = columns.flatMap(({ meant }) => (meant.field === undefined ? [] : [meant.field]));
  return canonicalLines(tableNameOf(each), canonicalRecords(each), fields);
}

function file(path: string, content: string): SuiteFile {
  return { path, bytes: encode(content, "utf-8") };
}
