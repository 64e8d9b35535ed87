import type { Delimiter, DelimiterEvidence } from "./csv/delimiter.js";
import type { Encoding, EncodingEvidence } from "./encoding/encoding.js";

/** How a file of delimited text was read: what had to be found out about it, and on what evidence. */
export interface SourceReport {
  /** The file's name. */
  readonly file: string;
  /** The encoding of its text. */
  readonly encoding: Encoding;
  /** Why this encoding. */
  readonly encodingEvidence: EncodingEvidence;
  /** What stands between its cells. */
  readonly delimiter: Delimiter;
  /** Why this delimiter. */
  readonly delimiterEvidence: DelimiterEvidence;
}

/** What a caller can say about delimited text; the rest is found out. */
export interface DelimitedTextOptions {
  /** The encoding of every file; found out for each unless said. GBK and GB 2312 are `gb18030`. */
  readonly encoding?: Encoding;
  /** What stands between cells; found out for each file unless said. */
  readonly delimiter?: Delimiter;
  /** Whether quotation marks enclose cells, as in RFC 4180 and unless said, or are plain text. */
  readonly quote?: "double" | "none";
}
