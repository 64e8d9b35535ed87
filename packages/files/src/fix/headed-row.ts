import type { EditableCell, EditableRow } from "./editable.js";

/**
 * The cells of a row by the texts of the header; of two columns with one name the first is read.
 *
 * @param names - the cells of the header
 * @param cells - the cells of the row
 */
export function headed(
  names: readonly (EditableCell | undefined)[],
  cells: readonly (EditableCell | undefined)[],
): EditableRow {
  const row = new Map<string, EditableCell>();
  for (const [index, name] of names.entries()) {
    const cell = cells[index];
    if (name !== undefined && name.text !== "" && cell !== undefined && !row.has(name.text)) {
      row.set(name.text, cell);
    }
  }
  return row;
}
