import { codeForm } from "../../../catalog/code-forms.js";
import { identifier } from "../../../identifier.js";
import { rowColumn, type StoredColumn, storedColumns } from "../../../layout/stored-columns.js";
import { placeColumn, refusedCell } from "./cell-sql.js";
import { type FileField, fileFields } from "./file-columns.js";
import type { FileSource } from "./file-source.js";

/**
 * The statement that makes a view of files: the table in the layout, read anew by every question, and
 * of its columns only those that a question reads.
 *
 * @param table - the table's canonical name
 * @param source - the files
 */
export function viewSql(table: string, source: FileSource): string {
  const columns = fileFields(table, source.names).flatMap((field) =>
    storedColumns(field.field, field.kind).map(
      (stored) => `${storedSql(table, source, field, stored)} AS ${identifier(stored.name)}`,
    ),
  );
  const place = identifier(placeColumn);
  const row = `${place} AS ${identifier(rowColumn)}`;
  return `CREATE VIEW ${identifier(table)} AS SELECT ${[row, ...columns].join(",\n  ")}
FROM (SELECT *, ${source.place} AS ${place} FROM ${source.relation})`;
}

function storedSql(
  table: string,
  source: FileSource,
  { field, kind, columns }: FileField,
  stored: StoredColumn,
): string {
  if (stored.part !== "amount" && stored.part !== "currency") {
    if (columns.value === undefined) return "NULL";
    return source.cell(columns.value, stored, {
      isWhole: kind === "integer",
      form: codeForm(table, field),
    });
  }
  const own = columns[stored.part];
  const other = columns[stored.part === "amount" ? "currency" : "amount"];
  const text = (column: string | undefined): string =>
    column === undefined ? "CAST(NULL AS VARCHAR)" : source.text(column);
  // An amount without a currency means nothing, nor does a currency without an amount.
  const lonely = (column: string | undefined, missing: string | undefined): string =>
    column === undefined
      ? ""
      : `WHEN ${text(column)} IS NOT NULL AND ${text(missing)} IS NULL THEN ${refusedCell(`CAST(${text(column)} AS VARCHAR)`, { table, column })}`;
  const cell =
    own === undefined ? "NULL" : source.cell(own, stored, { form: codeForm(table, stored.part) });
  return `CASE ${lonely(own, other)} ${lonely(other, own)} ELSE ${cell} END`;
}
