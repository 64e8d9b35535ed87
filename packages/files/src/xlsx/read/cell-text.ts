import type { XmlTag } from "./xml/xml-tag.js";
import { xmlText, type XmlTextKind } from "./xml/xml-text.js";
import { resolveEscapes } from "./escapes.js";

/** Gathers the text of a cell or of a shared string from its runs, without the phonetic ones. */
export interface CellText {
  /** Begins with nothing. */
  clear(): void;
  /** An element within it begins. */
  open(tag: XmlTag): void;
  /** An element within it ends. */
  close(name: string): void;
  /** Text stands there; false when it is no text of XML. */
  add(bytes: Uint8Array, from: number, to: number, kind: XmlTextKind): boolean;
  /** The text so far. */
  value(): string;
}

/** The text of `is` and `si` elements. */
export function cellText(): CellText {
  let whole = "";
  let run = "";
  let inRun = false;
  let inPhonetic = false;
  let preserved = false;
  return {
    clear() {
      whole = "";
      inRun = false;
      inPhonetic = false;
    },
    open(tag) {
      if (tag.name === "rPh") inPhonetic = true;
      else if (tag.name === "t" && !inPhonetic) {
        inRun = true;
        run = "";
        preserved = tag.count > 0 && tag.attribute("xml:space") === "preserve";
      }
    },
    close(name) {
      if (name === "rPh") inPhonetic = false;
      else if (name === "t" && inRun) {
        inRun = false;
        const kept = preserved ? run : trimmed(run);
        whole = whole === "" ? kept : whole + kept;
      }
    },
    add(bytes, from, to, kind) {
      if (!inRun) return true;
      const text = xmlText(bytes, from, to, kind);
      if (text === undefined) return false;
      run = run === "" ? text : run + text;
      return true;
    },
    value: () => resolveEscapes(whole),
  };
}

/** Without the white space around it that XML does not preserve; wide and hard spaces are text. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
