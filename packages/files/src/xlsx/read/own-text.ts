import type { SheetCell } from "../../sheet/sheet.js";
import { trimmed } from "./cell-text.js";
import { resolveEscapes } from "./escapes.js";
import { isPlainText, xmlText } from "./xml/xml-text.js";

/**
 * The cell of a text that needs no closer look.
 *
 * @param bytes - of the sheet
 * @param from - where the text begins
 * @param to - where it ends
 * @returns `undefined` where nothing but room stands there
 */
export function ownText(bytes: Uint8Array, from: number, to: number): SheetCell | undefined {
  const text = isPlainText(bytes, from, to) ? xmlText(bytes, from, to, "plain") : undefined;
  const found = text === undefined ? "" : resolveEscapes(trimmed(text));
  return found === "" ? undefined : { text: found };
}
