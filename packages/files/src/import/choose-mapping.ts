import { foldHeader } from "../interpret/fold.js";
import type { Mapping, TableMapping } from "../interpret/mapping/mapping.js";

/**
 * The part of a mapping by which a sheet is read: the first that fits its file and its name.
 *
 * @param mapping - what the caller says
 * @param file - the file's name, possibly behind a path
 * @param sheet - the sheet's name; text files have none
 */
export function chooseMapping(
  mapping: Mapping | undefined,
  file: string,
  sheet: string | undefined,
): TableMapping | undefined {
  const base = file.split(/[\\/]/).at(-1) ?? file;
  return mapping?.tables.find(
    (table) =>
      (table.file === undefined || isSameName(table.file, base)) &&
      (table.sheet === undefined || (sheet !== undefined && isSameName(table.sheet, sheet))),
  );
}

/** Whether a mapping leaves a sheet out. */
export function leavesOut(mapping: Mapping | undefined, sheet: string | undefined): boolean {
  const ignored = mapping?.ignoreSheets ?? [];
  return sheet !== undefined && ignored.some((name) => isSameName(name, sheet));
}

/** Whether two texts are one name: in any width, case and script. */
export function isSameName(left: string, right: string): boolean {
  return foldHeader(left) === foldHeader(right);
}
