import { extensionName, isExtension } from "@ipms/core";

/**
 * A record with its extensions in canonical JSON: the columns `ext.hunan.x` and `ext.hunan.y` as
 * `{ ext: { hunan: { x, y } } }`, in their order.
 *
 * @param record - canonical JSON values by column
 */
export function withNestedExtensions(
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const columns = Object.keys(record).filter(isExtension);
  if (columns.length === 0) return record;
  const organisations = new Map<string, [string, unknown][]>();
  for (const column of columns) {
    const { organisation, name } = extensionName(column);
    const names = organisations.get(organisation) ?? [];
    names.push([name, record[column]]);
    organisations.set(organisation, names);
  }
  const fields = Object.entries(record).filter(([field]) => !isExtension(field));
  // From entries, so that any name is a name, `__proto__` too.
  const ext = [...organisations].map(([name, entries]) => [name, Object.fromEntries(entries)]);
  return Object.fromEntries([...fields, ["ext", Object.fromEntries(ext)]]);
}
