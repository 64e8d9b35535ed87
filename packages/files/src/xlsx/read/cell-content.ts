import type { SheetCell } from "../../sheet/sheet.js";
import { cellText } from "./cell-text.js";
import { cellValue } from "./cell-value.js";
import { resolveEscapes } from "./escapes.js";
import type { NumberCells } from "./number-cells.js";
import { typeOf, wholeNumber } from "./parts/cell-attributes.js";
import type { ShownAs } from "./parts/styles.js";
import type { SharedStrings } from "./shared-strings.js";
import type { XmlTag } from "./xml/xml-tag.js";
import { xmlText, type XmlTextKind } from "./xml/xml-text.js";

/** Makes a cell of the elements that stand within it, whatever they are. */
export interface CellContent {
  /** Begins with the tag of the cell, which says its type and its style. */
  begin(tag: XmlTag): void;
  /** An element begins within it, as a child of its own or deeper. */
  open(tag: XmlTag, isChild: boolean): void;
  /** An element within it ends. */
  close(name: string): void;
  /** Text stands there; false when it is no text of XML. */
  text(bytes: Uint8Array, from: number, to: number, kind: XmlTextKind): boolean;
  /** The cell that it comes to; `undefined` for an empty one. */
  found(): SheetCell | undefined;
}

/**
 * The content of one cell after the other.
 *
 * @param strings - the texts that cells share
 * @param shownAs - how styles show numbers
 * @param numbers - makes cells of numbers
 * @param unreadable - told the value of a cell that means nothing
 */
export function cellContent(
  strings: SharedStrings,
  shownAs: ShownAs,
  numbers: NumberCells,
  unreadable: (value: string) => void,
): CellContent {
  const text = cellText();
  let type = "n";
  let style = -1;
  let formula = false;
  let inValue = false;
  let value: string | undefined;
  /** What the value came to where it is as simple as nearly all are. */
  let number: SheetCell | undefined;
  let index = -1;

  const textFound = (): SheetCell | undefined => {
    if (type === "str" || type === "inlineStr") {
      // Text of a formula stands where a number would.
      const found = text.value() || resolveEscapes(value ?? "");
      if (found !== "") return { text: found };
      return formula && value === undefined ? { text: "", failure: "formula" } : undefined;
    }
    if (value === undefined || value.trim() === "") {
      return formula ? { text: "", failure: "formula" } : undefined;
    }
    return sharedFound(/^\s*\d{1,9}\s*$/.test(value) ? Number(value) : strings.count);
  };

  const sharedFound = (at: number): SheetCell | undefined =>
    at < strings.count ? strings.cell(at) : nothingFound();

  const nothingFound = (): SheetCell => {
    unreadable(value === "" && index >= 0 ? String(index) : (value ?? ""));
    return { text: "", failure: "unreadable" };
  };

  return {
    begin(tag) {
      inValue = false;
      formula = false;
      value = undefined;
      number = undefined;
      index = -1;
      const { bytes, places } = tag;
      const typeAt = tag.find("t");
      type = typeAt < 0 ? "n" : typeOf(bytes, places[typeAt]!, places[typeAt + 1]!, tag);
      if (type !== "n" && type !== "s") text.clear();
      const styleAt = tag.find("s");
      style = styleAt < 0 ? 0 : wholeNumber(bytes, places[styleAt]!, places[styleAt + 1]!);
    },
    open(tag, isChild) {
      if (isChild) {
        inValue = tag.name === "v";
        if (inValue) value ??= "";
        else if (tag.name === "f") formula = true;
      }
      if (type === "inlineStr") text.open(tag);
    },
    close(name) {
      inValue = false;
      if (type === "inlineStr") text.close(name);
    },
    text(bytes, from, to, kind) {
      if (!inValue) return text.add(bytes, from, to, kind);
      if (kind === "plain" && value === "" && number === undefined && index < 0) {
        if (type === "n") number = numbers.cell(bytes, from, to, shownAs[style]);
        else if (type === "s") index = wholeNumber(bytes, from, to);
        if (number !== undefined || index >= 0) return true;
      }
      const part = xmlText(bytes, from, to, kind);
      if (part === undefined) return false;
      // A comment or CDATA stands within the value.
      const before = number?.text ?? (index < 0 ? value : String(index));
      number = undefined;
      index = -1;
      value = `${before}${part}`;
      return true;
    },
    found() {
      if (number !== undefined) return number;
      if (index >= 0) return sharedFound(index);
      if (type === "s" || type === "str" || type === "inlineStr") return textFound();
      const found = cellValue({ type, value, formula, shownAs: shownAs[style] });
      return found === "invalid" ? nothingFound() : found;
    },
  };
}
