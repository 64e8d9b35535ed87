import { readTag } from "./read-tag.js";
import {
  ampersand,
  carriageReturn,
  codes,
  colon,
  exclamationMark,
  greater,
  less,
  questionMark,
  slash,
  space,
  startsWith,
} from "./xml-bytes.js";
import { longestShortcut, type XmlHandler } from "./xml-handler.js";
import { xmlNames } from "./xml-names.js";
import { XmlTag } from "./xml-tag.js";

/** Splits bytes of XML into tags and texts, however the bytes are cut into pieces. */
export interface XmlScanner {
  /**
   * Takes the next bytes.
   *
   * @returns what is wrong, in a word; nothing may be pushed afterwards
   */
  push(piece: Uint8Array): string | undefined;
  /** Says that there are no more bytes. */
  finish(): string | undefined;
  /**
   * Asked by the handler: nothing more is handed to it.
   *
   * @param fault - what is wrong, where that is why
   */
  halt(fault?: string): void;
}

const comment = { begin: codes("<!--"), end: codes("-->") };
const literal = { begin: codes("<![CDATA["), end: codes("]]>") };
const instruction = { begin: codes("<?"), end: codes("?>") };

/** Elements within elements; the parts of workbooks need about ten. */
const deepest = 256;
/** No tag of a workbook comes near; bounds what a tag that never ends can cost. */
const longestTag = 1024 * 1024;

/**
 * A strict scanner of the XML of which workbooks are made, in UTF-8: no document type, so no entities
 * and nothing to look up elsewhere. Names lose their prefix. It looks at every byte once.
 *
 * @param handler - told what is found
 * @param maximumTextBytes - no text between two tags, and no tag, may be longer
 */
export function xmlScanner(handler: XmlHandler, maximumTextBytes: number): XmlScanner {
  const names = xmlNames();
  const tag = new XmlTag();
  const path: string[] = [];
  // Most parts are small; those that are not soon have room.
  let bytes = new Uint8Array(4096);
  let length = 0;
  let at = 0;
  /** How far what begins at `at` was looked at without an end in sight. */
  let seen = 0;
  let plain = true;
  let began = false;
  let rooted = false;
  let halted = false;
  let fault: string | undefined;

  const makeRoom = (needed: number): void => {
    if (length + needed <= bytes.length) return;
    const kept = length - at;
    const target =
      kept + needed > bytes.length
        ? new Uint8Array(Math.max(kept + needed, bytes.length * 2))
        : bytes;
    target.set(bytes.subarray(at, length));
    bytes = target;
    seen = Math.max(0, seen - at);
    length = kept;
    at = 0;
  };

  /** Takes text up to the next tag; false where that is not there yet. */
  const takeText = (): boolean => {
    // Names of the function's own are faster than those of its surroundings.
    const here = bytes;
    const limit = length;
    let end = Math.max(at, seen);
    let isPlain = end === at || plain;
    for (; end < limit; end += 1) {
      const byte = here[end]!;
      if (byte === less) break;
      if (byte === ampersand || byte === carriageReturn) isPlain = false;
    }
    plain = isPlain;
    seen = end;
    if (end === limit) return false;
    if (path.length > 0) handler.text(bytes, at, end, plain ? "plain" : "marked");
    at = end;
    return true;
  };

  /** Passes over what has marks of its own around it; -1 where its end is not there yet. */
  const endOf = (marks: { readonly begin: Uint8Array; readonly end: Uint8Array }): number => {
    let from = Math.max(at + marks.begin.length, seen);
    for (; from + marks.end.length <= length; from += 1) {
      if (startsWith(bytes, from, length, marks.end) === "yes") return from + marks.end.length;
    }
    seen = from;
    return -1;
  };

  /** Takes a closing tag; false where its end is not there yet. */
  const takeClosing = (): boolean | string => {
    const here = bytes;
    const limit = length;
    const open = path.at(-1) ?? "";
    // Nearly all tags of a sheet are one letter.
    if (at + 3 < limit && here[at + 3] === greater && here[at + 2] === open.charCodeAt(0)) {
      if (open.length === 1) {
        path.pop();
        at += 4;
        handler.close(open);
        return true;
      }
    }
    let end = at + 2;
    let nameFrom = end;
    while (end < limit && here[end]! !== greater && here[end]! > space) {
      if (here[end] === colon) nameFrom = end + 1;
      end += 1;
    }
    const nameTo = end;
    while (end < limit && here[end]! <= space) end += 1;
    if (end === limit) return false;
    const name = nameTo > nameFrom ? names.at(here, nameFrom, nameTo) : "";
    if (here[end] !== greater || path.pop() !== name) return `</${name}>`;
    at = end + 1;
    handler.close(name);
    return true;
  };

  /** Takes an opening tag; false where its end is not there yet. */
  const takeOpening = (): boolean | string => {
    const end = readTag(tag, names, bytes, at, length);
    if (typeof end === "string") return end;
    if (end < 0) return false;
    if (path.length === deepest) return `<${tag.name}> ${deepest}`;
    if (path.length === 0 && rooted) return `<${tag.name}>`;
    rooted = true;
    tag.depth = path.length;
    const { name } = tag;
    at = end;
    handler.open(tag);
    if (tag.empty) handler.close(name);
    else path.push(name);
    return true;
  };

  /** Takes what begins with `<!` or `<?`; false where its end is not there yet. */
  const takeOther = (): boolean | string => {
    let waiting = false;
    for (const marks of [comment, literal, instruction]) {
      const begins = startsWith(bytes, at, length, marks.begin);
      if (begins === "perhaps") waiting = true;
      if (begins !== "yes") continue;
      const end = endOf(marks);
      if (end < 0) return false;
      if (marks === literal && path.length > 0) {
        handler.text(bytes, at + marks.begin.length, end - marks.end.length, "literal");
      }
      at = end;
      return true;
    }
    return waiting ? false : "<!DOCTYPE";
  };

  const shortcut = maximumTextBytes < longestShortcut ? undefined : handler.shortcut;

  const scan = (): string | undefined => {
    for (;;) {
      if (at >= length || halted) break;
      if (shortcut !== undefined && bytes[at] === less && path.length < deepest - 1) {
        at = shortcut(bytes, at, length);
      }
      const from = at;
      let taken: boolean | string;
      if (bytes[at] !== less) taken = takeText();
      else if (at + 1 === length) taken = false;
      else {
        const next = bytes[at + 1];
        if (next === slash) taken = takeClosing();
        else if (next === exclamationMark || next === questionMark) taken = takeOther();
        else taken = takeOpening();
      }
      if (typeof taken === "string") return taken;
      if (!taken) break;
      seen = 0;
      if (at - from > maximumTextBytes) return `> ${maximumTextBytes}`;
    }
    if (halted) return fault;
    if (length - at > maximumTextBytes) return `> ${maximumTextBytes}`;
    const inTag = bytes[at] === less && seen === 0;
    return inTag && length - at > longestTag ? `> ${longestTag}` : undefined;
  };

  return {
    push(piece) {
      if (halted) return undefined;
      makeRoom(piece.length);
      bytes.set(piece, length);
      length += piece.length;
      if (!began) {
        if (length < 3) return undefined;
        began = true;
        if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
      }
      return scan();
    },
    finish() {
      if (halted) return undefined;
      const rest = bytes.subarray(at, length);
      const blank = rest.every((byte) => byte <= space);
      return blank && path.length === 0 && rooted ? undefined : "…";
    },
    halt(why) {
      halted = true;
      fault = why;
    },
  };
}
