/** The encodings in which delimited text is read. GB18030 comprises GBK and GB 2312. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/**
 * Why an encoding was chosen: the file's mark says so; every byte looked at was valid UTF-8; its bytes
 * were not UTF-8 but GB18030; its NUL bytes stand where UTF-16 has them; no encoding fits, and UTF-8
 * was assumed to say where; the caller said so.
 */
export type EncodingEvidence =
  | "byte-order-mark"
  | "valid-utf-8"
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
