import { fieldsOf, isTableName, tableFacts, type TableName, tableNames } from "@ipms/schema";
import { isSameName } from "./choose-mapping.js";

/**
 * The table whose canonical names a header bears: half of its cells at least.
 *
 * @param headers - the cells of the first row
 * @param named - the table that the name of the file or the sheet says
 * @returns `undefined` for a header in other words
 */
export function standardTable(
  headers: readonly string[],
  named: TableName | undefined,
): TableName | undefined {
  // Extensions bear their names in files for people too.
  const filled = headers.filter((header) => header !== "" && !isExtensionName(header));
  const counts = tableNames.map((table) => ({ table, count: countNames(filled, table) }));
  const best = counts.reduce((first, other) => (other.count > first.count ? other : first));
  return best.count > 0 && best.count * 2 >= filled.length ? (named ?? best.table) : undefined;
}

function isExtensionName(header: string): boolean {
  return header === "ext" || header.startsWith("ext.");
}

function countNames(headers: readonly string[], table: TableName): number {
  const fields = new Map(fieldsOf(table).map(({ field, kind }) => [field, kind]));
  return headers.filter((header) => {
    const [field = "", part] = header.split(".");
    const kind = fields.get(field);
    if (part === undefined) return kind !== undefined;
    return kind === "money" && (part === "amount" || part === "currency");
  }).length;
}

/**
 * The table that a sheet or a file is named after, by its canonical name or its label.
 *
 * @param name - of the sheet, or of the file without its extension
 */
export function tableNamed(name: string): TableName | undefined {
  if (isTableName(name)) return name;
  return tableNames.find((table) =>
    Object.values(tableFacts(table).labels).some((label) => isSameName(label, name)),
  );
}
