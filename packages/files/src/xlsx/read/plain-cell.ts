import { wholeNumber } from "./parts/cell-attributes.js";
import { type CellReference, readReference } from "./parts/cell-reference.js";
import { codes, less, quotationMark } from "./xml/xml-bytes.js";
import { longestShortcut } from "./xml/xml-handler.js";

/** What a plain cell says; one is used for all, so that nothing is made of a cell. */
export interface PlainCell extends CellReference {
  /** Its style; 0 where it names none. */
  style: number;
  /** What its value is: a number, the place of a shared text, or a text of its own. */
  holds: "number" | "shared" | "text";
  /** The first byte of its value. */
  from: number;
  /** The byte behind its value. */
  to: number;
}

/** With two parts and a text that are no longer, a cell is shorter than a shortcut may take. */
const longestPart = 32;
const longestText = 128;

const cellMark = /* @__PURE__ */ codes('<c r="');
const styleMark = /* @__PURE__ */ codes('" s="');
const sharedMark = /* @__PURE__ */ codes('" t="s');
const numberMark = /* @__PURE__ */ codes('" t="n');
const valueMark = /* @__PURE__ */ codes('"><v>');
const endMark = /* @__PURE__ */ codes("</v></c>");
const textMark = /* @__PURE__ */ codes('" t="inlineStr"><is><t>');
const endOfTextMark = /* @__PURE__ */ codes("</t></is></c>");

/**
 * Reads a cell that is written as programs write nearly all: `<c r="B2" s="1" t="s"><v>7</v></c>`, its
 * style and its type perhaps left out, or with a text of its own, `t="inlineStr"><is><t>…</t></is></c>`.
 * Whether the value means anything is left to the caller.
 *
 * @param into - receives what it says
 * @param bytes - where it is written
 * @param at - where it begins
 * @param limit - the byte behind the last that is there
 * @returns the byte behind it; -1 for anything else, which may well be a cell
 */
export function readPlainCell(
  into: PlainCell,
  bytes: Uint8Array,
  at: number,
  limit: number,
): number {
  if (at + longestShortcut > limit || !holds(bytes, at, cellMark)) return -1;
  const place = at + cellMark.length;
  let next = endOf(bytes, place, quotationMark);
  if (!readReference(into, bytes, place, next)) return -1;
  into.style = 0;
  if (holds(bytes, next, styleMark)) {
    const style = next + styleMark.length;
    next = endOf(bytes, style, quotationMark);
    into.style = wholeNumber(bytes, style, next);
    if (into.style < 0) return -1;
  }
  let valueAt = valueMark;
  let end = endMark;
  let longest = longestPart;
  into.holds = "number";
  if (holds(bytes, next, textMark)) {
    into.holds = "text";
    valueAt = textMark;
    end = endOfTextMark;
    longest = longestText;
  } else if (holds(bytes, next, sharedMark)) {
    into.holds = "shared";
    next += sharedMark.length;
  } else if (holds(bytes, next, numberMark)) next += numberMark.length;
  if (!holds(bytes, next, valueAt)) return -1;
  into.from = next + valueAt.length;
  into.to = endOf(bytes, into.from, less, longest);
  return holds(bytes, into.to, end) ? into.to + end.length : -1;
}

function holds(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let place = 0; place < mark.length; place += 1) {
    if (bytes[at + place] !== mark[place]) return false;
  }
  return true;
}

/** Where a part ends that a byte ends; where that does not come, at the longest that a part may be. */
function endOf(bytes: Uint8Array, from: number, end: number, longest = longestPart): number {
  const last = from + longest;
  let at = from;
  while (at < last && bytes[at] !== end) at += 1;
  return at;
}
