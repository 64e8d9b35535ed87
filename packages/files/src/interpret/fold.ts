import { simplifiedPairs } from "../generated/simplified.js";

const simplifiedOf: ReadonlyMap<string, string> = /* @__PURE__ */ readPairs(simplifiedPairs);

/** Signs that compatibility forms leave apart although people mean the same by them. */
const oneSign: Readonly<Record<string, string>> = {
  "【": "(",
  "】": ")",
  "〔": "(",
  "〕": ")",
  "[": "(",
  "]": ")",
  "〖": "(",
  "〗": ")",
  "−": "-",
  "﹣": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "─": "-",
  "∕": "/",
  "⁄": "/",
  "●": "",
};

/** Marks that nobody sees: of zero width, or for the direction of writing. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A text in the spelling in which cells and headers are compared: half-width forms, Simplified
 * characters, one kind of bracket and dash, single spaces, none at the ends.
 *
 * @param text - a cell or a header as it stands
 */
export function foldText(text: string): string {
  if (isFolded(text)) return text;
  let folded = "";
  for (const character of text.normalize("NFKC").replace(invisible, "")) {
    folded += oneSign[character] ?? simplifiedOf.get(character) ?? character;
  }
  return folded.replace(/\s+/g, " ").trim();
}

/**
 * A text of a cell as it is kept: nothing but invisible characters and blanks around it goes.
 *
 * @param text - a cell as it stands
 */
export function trimText(text: string): string {
  return isFolded(text) ? text : text.replace(/[\u200b\u2060\ufeff]/g, "").trim();
}

/**
 * A header in the spelling in which headers are compared: folded, lower case, without blanks.
 *
 * @param text - a header as it stands, line breaks included
 */
export function foldHeader(text: string): string {
  return foldText(text).toLowerCase().replace(/\s/g, "");
}

function readPairs(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    map.set(characters[at] ?? "", characters[at + 1] ?? "");
  }
  return map;
}

/** Letters, digits and signs of ASCII, and Chinese characters that are their own simplified form. */
const unchanging: Uint8Array = /* @__PURE__ */ unchangingCharacters();

function unchangingCharacters(): Uint8Array {
  const kept = new Uint8Array(0x10000);
  kept.fill(1, 0x21, 0x7f);
  kept.fill(1, 0x4e00, 0xa000);
  for (const character of [...simplifiedOf.keys(), ...Object.keys(oneSign)]) {
    if (character.length === 1) kept[character.charCodeAt(0)] = 0;
  }
  return kept;
}

/** Whether folding would change nothing, as with most cells; it must never say so wrongly. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (unchanging[text.charCodeAt(at)] === 1) continue;
    const between = at > 0 && at < text.length - 1 && text.charAt(at + 1) !== " ";
    if (text.charAt(at) !== " " || !between) return false;
  }
  return true;
}
