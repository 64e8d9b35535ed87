/** Quotation mark, backslash, brackets, ends of lines. */
export const telling: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) =>
  [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d, 0x0a, 0x0d].includes(byte) ? 1 : 0,
);

/** White space of JSON. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** `,` `:` `]` `}`: what can never begin a value. */
export function isPunctuation(byte: number): boolean {
  return byte === 0x2c || byte === 0x3a || byte === 0x5d || byte === 0x7d;
}

/** A byte as a message shows it; one that cannot be seen by its number. */
export function shown(byte: number): string {
  const visible = byte > 0x20 && byte < 0x7f;
  return visible
    ? String.fromCharCode(byte)
    : `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
