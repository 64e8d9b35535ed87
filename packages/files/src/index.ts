/**
 * Readers that turn the files of a ledger into tables, and writers that turn tables into files.
 *
 * @packageDocumentation
 */
export * from "./batch.js";
export { type ByteStream, type Chunks, UnreadableFile } from "./byte-source.js";
export * from "./concatenate.js";
export { type Delimiter, type DelimiterEvidence } from "./csv/delimiter.js";
export { readCsv, type ReadCsvOptions } from "./csv/read-csv.js";
export { type Encoding, type EncodingEvidence } from "./encoding/encoding.js";
export * from "./fix/apply-fixes.js";
export type * from "./fix/fix.js";
export * from "./fix/fix-patch.js";
export type { EditOptions, NotEditable } from "./fix/edit-options.js";
export * from "./fix/propose-fixes.js";
export { type FixContext } from "./fix/row-fixes.js";
export type * from "./import/report.js";
export * from "./interpret/index.js";
export * from "./json/read-json.js";
export { readNdjson } from "./json/read-ndjson.js";
export { type Limits } from "./limits.js";
export { type ReadOptions } from "./read-options.js";
export * from "./ledger/read-ledger.js";
export * from "./ledger/stream-ledger.js";
export type { ImportOutput } from "./import/table-outputs.js";
export * from "./locate/index.js";
export type * from "./ledger/read-ledger-options.js";
export { type ImportReportColumn } from "./report-text/column-text.js";
export { ignoredText } from "./report-text/ignored-text.js";
export {
  importReportSections,
  type ImportReportSection,
} from "./report-text/import-report-sections.js";
export { importReportText } from "./report-text/import-report-text.js";
export { readParquet } from "./parquet/read-parquet.js";
export { writeParquet } from "./parquet/write/write-parquet.js";
export type * from "./sheet/sheet.js";
export * from "./source-report.js";
export { writeCsvTemplate } from "./template/write-csv-template.js";
export { type TemplateOptions, writeTemplate } from "./template/write-template.js";
export * from "./write/write-csv.js";
export * from "./write/write-json.js";
export * from "./write/write-ledger.js";
export * from "./write/write-spreadsheet-csv.js";
export {
  type AnnotateOptions,
  annotateWorkbook,
  type CellAnnotation,
} from "./xlsx/annotate/annotate-workbook.js";
export { openWorkbook } from "./xlsx/read/open-workbook.js";
export { writeXlsx, type XlsxOptions } from "./xlsx/write/write-xlsx.js";
