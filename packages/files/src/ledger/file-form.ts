import type { TableName } from "@ipms/schema";
import { tableNamed } from "../import/standard-table.js";

/** What a file's name says about its content. */
export interface FileForm {
  /** How its bytes are to be read: `unknown` where only they can tell, `ignored` for what is no data. */
  readonly form: "csv" | "ndjson" | "document" | "workbook" | "parquet" | "unknown" | "ignored";
  /** The table that it is named after. */
  readonly table?: TableName;
}

const forms: Readonly<Record<string, FileForm["form"]>> = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  ndjson: "ndjson",
  jsonl: "ndjson",
  json: "document",
  parquet: "parquet",
  xlsx: "workbook",
  xlsm: "workbook",
  // What cannot be read is told, and not passed over.
  xls: "workbook",
  xlsb: "workbook",
  ods: "workbook",
  et: "workbook",
};

/**
 * What a file's name says about its content. Among several files what bears no extension of data is
 * passed over; a file by itself may have any name. A `.txt` is as often a note as a table: it counts
 * where it bears a table's name, and by itself only its content tells.
 *
 * @param name - the file's name, possibly behind a path
 * @param isAlone - whether it is the only file
 */
export function fileForm(name: string, isAlone: boolean): FileForm {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  const dot = base.lastIndexOf(".");
  const table = tableNamed(dot > 0 ? base.slice(0, dot) : base);
  const extension = dot > 0 ? base.slice(dot + 1).toLowerCase() : "";
  const form = extension === "txt" && table === undefined ? undefined : forms[extension];
  const isTemporary = base.startsWith(".") || base.startsWith("~$");
  if (!isAlone && (form === undefined || isTemporary)) return { form: "ignored" };
  return { form: form ?? "unknown", ...(table === undefined ? {} : { table }) };
}
