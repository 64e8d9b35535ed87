/** The encodings in which delimited text is read. GB18030 comprises GBK and GB 2312. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/**
 * Why an encoding was chosen.
 *
 * - `byte-order-mark`: the file says so itself.
 * - `valid-utf-8`: every byte looked at is valid UTF-8.
 * - `utf-8-though-gb18030-fits`: the same, but the few letters of two bytes would be common characters
 *   of GBK as well (é and 茅 have the same bytes). Whoever sees wrong letters states the encoding.
 * - `not-utf-8-but-gb18030`: the bytes are not UTF-8, and GB18030 by the counts of their characters.
 * - `nul-bytes`: NUL bytes stand where UTF-16 has them.
 * - `no-encoding-fits`: UTF-8 was assumed, to say where the bytes are not.
 * - `override`: the caller said so.
 */
export type EncodingEvidence =
  | "byte-order-mark"
  | "valid-utf-8"
  | "utf-8-though-gb18030-fits"
  | "not-utf-8-but-gb18030"
  | "nul-bytes"
  | "no-encoding-fits"
  | "override";

/** An encoding, and why it was chosen. */
export interface EncodingChoice {
  /** The encoding. */
  readonly encoding: Encoding;
  /** Why. */
  readonly evidence: EncodingEvidence;
}

/** The names of the encodings as people write them, alike in every language. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  gb18030: "GB18030",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
};
