import { isTableName, tableNames } from "@ipms/schema";
import type { RecordProblem } from "@ipms/core";
import { nearest } from "../nearest.js";

/** How the bytes of a file are to be read. */
export type FileForm =
  | { readonly form: "csv" | "ndjson"; readonly table: string }
  | { readonly form: "document" }
  | { readonly form: "unknown"; readonly table: "projects" }
  | { readonly form: "ignored" }
  | { readonly form: "refused"; readonly problem: RecordProblem };

const forms: Readonly<Record<string, "csv" | "ndjson" | "document">> = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  ndjson: "ndjson",
  jsonl: "ndjson",
  json: "document",
};

/**
 * What a file's name says about its content. Among several files each is named after its table, and
 * what bears no extension of data is passed over; a file by itself may have any name, and is taken
 * for projects where the name says nothing. A `.txt` is as often a note as a table: it counts where it
 * bears a table's name, and by itself only its content tells.
 *
 * @param name - the file's name, possibly behind a path
 * @param alone - whether it is the only file
 */
export function fileForm(name: string, alone: boolean): FileForm {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  const dot = base.lastIndexOf(".");
  const stem = dot > 0 ? base.slice(0, dot) : base;
  const extension = dot > 0 ? base.slice(dot + 1).toLowerCase() : "";
  const form = extension === "txt" && !isTableName(stem) ? undefined : forms[extension];
  if (!alone && (form === undefined || base.startsWith("."))) return { form: "ignored" };
  if (form === undefined) return { form: "unknown", table: "projects" };
  if (form === "document") return { form };
  if (isTableName(stem)) return { form, table: stem };
  if (alone) return { form, table: "projects" };
  const parameters = { table: stem.slice(0, 60), suggestions: nearest(stem, tableNames) };
  return { form: "refused", problem: { code: "unknown-table", parameters, place: { file: name } } };
}
