import { type Mapping, mappingVersion, type TableMapping } from "../interpret/mapping/mapping.js";
import type { SheetMapping } from "./file-task.js";

/**
 * One mapping of what was found about many sheets. A file or a sheet is named only where that tells
 * its mapping from another one, so that next month's file is read by it too.
 *
 * @param found - what the columns of each sheet mean
 */
export function joinedMapping(
  found: readonly (SheetMapping & { readonly file: string })[],
): Mapping {
  const different = [...new Map(found.map((each) => [JSON.stringify(each.table), each])).values()];
  const isOne = different.length === 1;
  const files = new Set(found.map(({ file }) => file));
  const tables = (isOne ? different : found).map(({ file, sheet, table }): TableMapping => {
    const base = file.split(/[\\/]/).at(-1) ?? file;
    return {
      ...(isOne || files.size === 1 ? {} : { file: base }),
      ...(isOne || sheet === undefined ? {} : { sheet }),
      ...table,
    };
  });
  return { ipmsMapping: mappingVersion, tables };
}
