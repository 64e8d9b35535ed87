import { cellName, columnLetters } from "../sheet/cell-name.js";
import { absolute, type DefinedName } from "../xlsx/write/write-workbook.js";
import type { WrittenSheet } from "../xlsx/write/written-sheet.js";
import type { EntryForm } from "./entry-form.js";

/** The words to choose from, on a hidden sheet of their own: a rule itself holds 255 characters. */
export interface ChoiceLists {
  /** The sheet, a column for each list. */
  readonly sheet: WrittenSheet;
  /** The names of the lists' cells. */
  readonly names: readonly DefinedName[];
  /** The name of the cells with these words. */
  nameOf(words: NonNullable<EntryForm["words"]>): string;
}

/**
 * Puts the words of all columns on one sheet, each list once.
 *
 * @param forms - how the columns are filled in
 * @param sheetName - the name of the sheet
 */
export function choiceLists(forms: readonly EntryForm[], sheetName: string): ChoiceLists {
  const lists = new Map<string, readonly string[]>();
  for (const { words } of forms) if (words !== undefined) lists.set(words.name, words.values);
  const nameOf = ({ name }: { readonly name: string }): string =>
    `list_${name.replaceAll("-", "_")}`;
  const columns = [...lists.values()];
  const longest = Math.max(0, ...columns.map(({ length }) => length));
  return {
    sheet: {
      name: sheetName,
      hidden: true,
      columns: columns.map(() => ({ width: 24, style: 0 })),
      frozenRows: 0,
      rows: Array.from({ length: longest }, (_, row) =>
        columns.map((words) => {
          const text = words[row];
          return text === undefined ? undefined : { text, numeric: false, style: 0 };
        }),
      ),
    },
    names: [...lists].map(([name, words], at) => ({
      name: nameOf({ name }),
      cells: absolute(sheetName, `${cellName(1, at + 1)}:${columnLetters(at + 1)}${words.length}`),
    })),
    nameOf,
  };
}
