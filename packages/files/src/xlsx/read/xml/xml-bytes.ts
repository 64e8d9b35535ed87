/** The bytes that mean something in XML. */
export const carriageReturn = 0x0d;
export const space = 0x20;
export const exclamationMark = 0x21;
export const quotationMark = 0x22;
export const ampersand = 0x26;
export const apostrophe = 0x27;
export const slash = 0x2f;
export const colon = 0x3a;
export const less = 0x3c;
export const equals = 0x3d;
export const greater = 0x3e;
export const questionMark = 0x3f;

/** Whether bytes begin with a mark; perhaps, where more bytes are needed to tell. */
export function startsWith(
  bytes: Uint8Array,
  from: number,
  length: number,
  mark: Uint8Array,
): "yes" | "no" | "perhaps" {
  for (let at = 0; at < mark.length; at += 1) {
    if (from + at >= length) return "perhaps";
    if (bytes[from + at] !== mark[at]) return "no";
  }
  return "yes";
}

/** The bytes of a text in ASCII. */
export function codes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
