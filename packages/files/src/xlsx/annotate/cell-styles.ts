import { fillXml, StyleBook } from "../write/style-book.js";
import { DamagedPart, type Edit, TagScanner } from "./tag-scanner.js";

/** The styles of a workbook, to which annotated ones are added. */
export interface CellStyles {
  /**
   * The number of a style that is another one with a colour behind the cell.
   *
   * @param base - the number of the other
   * @param color - the colour
   */
  filled(base: number, color: string): number;
  /** The changes that the part needs for the styles asked for so far. */
  edits(): readonly Edit[];
}

/** A list of the part: where it ends, how many items it has, and the tag that counts them. */
interface StyleList {
  readonly count: number;
  readonly prefix: string;
  readonly close: Edit;
  readonly counting: (count: number) => Edit;
}

/** The styles of a workbook that has none. */
export function plainStyles(): Uint8Array {
  return new TextEncoder().encode(new StyleBook().xml());
}

/**
 * Reads the styles of a workbook.
 *
 * @param bytes - the part
 * @throws DamagedPart when it lists no fills or no styles of cells
 */
export function cellStyles(bytes: Uint8Array): CellStyles {
  const lists = new Map<string, StyleList>();
  const styles = styleTexts(bytes, lists);
  const fills = lists.get("fills");
  const cells = lists.get("cellXfs");
  if (fills === undefined || cells === undefined) throw new DamagedPart("cellXfs");
  const colors: string[] = [];
  const added: string[] = [];
  const known = new Map<string, number>();
  return {
    filled(base, color) {
      const key = `${base} ${color}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (!colors.includes(color)) colors.push(color);
      const style = styles[base] ?? styles[0] ?? `<${cells.prefix}xf/>`;
      added.push(withFill(style, fills.count + colors.indexOf(color)));
      const number = cells.count + added.length - 1;
      known.set(key, number);
      return number;
    },
    edits() {
      if (added.length === 0) return [];
      const newFills = colors.map((color) => prefixed(fillXml(color), fills.prefix));
      return [
        fills.counting(fills.count + colors.length),
        { ...fills.close, text: newFills.join("") },
        cells.counting(cells.count + added.length),
        { ...cells.close, text: added.join("") },
      ];
    },
  };
}

/** The styles of cells as written, and where the two lists end. */
function styleTexts(bytes: Uint8Array, lists: Map<string, StyleList>): readonly string[] {
  const scanner = new TagScanner(bytes);
  const styles: string[] = [];
  const decoder = new TextDecoder();
  let list: "fills" | "cellXfs" | undefined;
  let counting: (count: number) => Edit = () => ({ start: 0, end: 0, text: "" });
  let count = 0;
  let itemStart = 0;
  while (scanner.next()) {
    if (scanner.depth === 1 && !scanner.closing) {
      list = scanner.is("fills") ? "fills" : scanner.is("cellXfs") ? "cellXfs" : undefined;
      count = 0;
      const counted = scanner.attributePlace("count");
      counting = (number) =>
        counted === undefined
          ? { start: 0, end: 0, text: "" }
          : { ...counted, text: String(number) };
    }
    if (list === undefined) continue;
    if (scanner.depth === 2 && !scanner.closing) {
      count += 1;
      itemStart = scanner.start;
    }
    if (scanner.depth === 2 && list === "cellXfs" && (scanner.closing || scanner.empty)) {
      styles.push(decoder.decode(bytes.subarray(itemStart, scanner.end)));
    }
    if (scanner.depth === 1 && scanner.closing) {
      const close = { start: scanner.start, end: scanner.start, text: "" };
      lists.set(list, { count, prefix: scanner.prefix, close, counting });
      list = undefined;
    }
  }
  return styles;
}

/** A style with another fill; its number format, letters, frame and protection stay. */
function withFill(style: string, fill: number): string {
  const end = style.indexOf(">");
  const head = style.slice(0, end).replace(/\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const name = /^<[^\s/>]+/.exec(head)?.[0] ?? "<xf";
  return `${name} fillId="${fill}" applyFill="1"${head.slice(name.length)}${style.slice(end)}`;
}

function prefixed(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
}
