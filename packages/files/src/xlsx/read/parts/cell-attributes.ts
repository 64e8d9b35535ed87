import type { XmlTag } from "../xml/xml-tag.js";

const letterTypes: ReadonlyMap<number, string> = new Map(
  ["n", "s", "b", "e", "d"].map((type) => [type.charCodeAt(0), type]),
);

/** The type of a cell; most are one letter, for which no string is made. */
export function typeOf(bytes: Uint8Array, from: number, to: number, tag: XmlTag): string {
  const known = to === from + 1 ? letterTypes.get(bytes[from]!) : undefined;
  return known ?? tag.attribute("t") ?? "";
}

/** A whole number from 0; -1 for anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (from === to || to - from > 9) return -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
