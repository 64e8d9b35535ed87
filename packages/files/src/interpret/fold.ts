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
  "\u200b": "",
  "\u200c": "",
  "\u200d": "",
  "\u2060": "",
  "\ufeff": "",
};

/**
 * A text in the spelling in which cells and headers are compared: half-width forms, Simplified
 * characters, one kind of bracket and dash, single spaces, none at the ends.
 *
 * @param text - a cell or a header as it stands
 */
export function foldText(text: string): string {
  let folded = "";
  for (const character of text.normalize("NFKC")) {
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
  return text.replace(/[\u200b\u2060\ufeff]/g, "").trim();
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
