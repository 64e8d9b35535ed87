import { cellName } from "../sheet/cell-name.js";
import { type Edit, TagScanner } from "../xlsx/annotate/tag-scanner.js";
import { xmlAttribute, xmlText } from "../xlsx/write/xml-text.js";
import { readRange } from "../xlsx/read/parts/cell-reference.js";

/** A cell in the part of a sheet. */
interface CellElement {
  /** Its first byte. */
  readonly start: number;
  /** The byte behind it. */
  readonly end: number;
  /** The prefix of its name. */
  readonly prefix: string;
  /** The number of its style. */
  readonly style: string | undefined;
  /** Whether it holds a formula. */
  readonly isFormula: boolean;
}

/**
 * The cells of a sheet by their names. Such as hold a formula must stay: other parts of the workbook
 * speak of them.
 *
 * @param bytes - the sheet's part
 * @throws DamagedPart where it is no XML in UTF-8
 */
export function sheetCells(bytes: Uint8Array): ReadonlyMap<string, CellElement> {
  const cells = new Map<string, CellElement>();
  const scanner = new TagScanner(bytes);
  let row = 0;
  let column = 0;
  let open: (Omit<CellElement, "end"> & { readonly name: string }) | undefined;
  while (scanner.next()) {
    if (scanner.depth === 2 && scanner.is("row") && !scanner.closing) {
      row = Number(scanner.attribute("r") ?? row + 1);
      column = 0;
    } else if (scanner.depth === 3 && scanner.is("c")) {
      if (!scanner.closing) {
        const place = scanner.attribute("r");
        column = place === undefined ? column + 1 : (readRange(place)?.first.column ?? 0);
        const { start, prefix } = scanner;
        const style = scanner.attribute("s");
        open = { start, prefix, style, isFormula: false, name: cellName(row, column) };
      }
      if (open !== undefined && (scanner.closing || scanner.empty)) {
        const { name, ...element } = open;
        cells.set(name, { ...element, end: scanner.end });
        open = undefined;
      }
    } else if (open !== undefined && scanner.is("f")) open = { ...open, isFormula: true };
  }
  return cells;
}

/**
 * The change that makes a cell hold a text; its style stays.
 *
 * @param name - of the cell
 * @param cell - as it is
 * @param text - what it holds afterwards
 */
export function textEdit(
  name: string,
  { start, end, prefix, style }: CellElement,
  text: string,
): Edit {
  const styled = style === undefined ? "" : ` s="${xmlAttribute(style)}"`;
  const inside = `<${prefix}is><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}is>`;
  return {
    start,
    end,
    text: `<${prefix}c r="${name}"${styled} t="inlineStr">${inside}</${prefix}c>`,
  };
}
