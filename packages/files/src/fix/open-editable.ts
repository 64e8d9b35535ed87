import type { NotEditable, EditOptions } from "./edit-options.js";
import { isParquet } from "../parquet/is-parquet.js";
import { fileForm } from "../ledger/file-form.js";
import { sniff } from "../ledger/sniff.js";
import { openDelimitedFile } from "./delimited-file.js";
import type { EditableFile } from "./editable.js";
import { openDocumentFile, openLinesFile } from "./json-file.js";
import { openWorkbookFile } from "./workbook-file.js";

/**
 * Opens a file of a ledger to change cells of it.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param isAlone - whether it is the only file
 * @param options - what is known about it
 * @returns the file, or why its cells are not changed
 */
export async function openEditable(
  file: string,
  bytes: Uint8Array,
  isAlone: boolean,
  options: EditOptions,
): Promise<EditableFile | NotEditable> {
  const { form, table } = fileForm(file, isAlone);
  if (isParquet(bytes)) return "parquet";
  const sniffed = sniff(bytes.subarray(0, 4096));
  switch (form === "unknown" || sniffed === "workbook" ? sniffed : form) {
    case "csv":
      return (await openDelimitedFile(file, bytes, table, options)) ?? "other-headers";
    case "ndjson":
      return openLinesFile(file, bytes, table) ?? "other-headers";
    case "document":
      return openDocumentFile(file, bytes) ?? "other-headers";
    case "workbook":
      return openWorkbookFile(file, bytes, options);
    default:
      return "unreadable";
  }
}
