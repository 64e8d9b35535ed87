import type { Text } from "../text/locale.js";

/** Where a definition comes from, so that a reader can check it. */
export interface Source {
  /**
   * The document's title, in its own language; in brackets, such as `"[海南省…情况]"`, where it only
   * describes the document.
   */
  readonly title: string;
  /** Who issued it. */
  readonly issuer?: string;
  /** When, as far as it is known: `2022`, `2022-07` or `2022-07-01`. */
  readonly date?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** What it shows or decides, in one sentence. */
  readonly note?: Text;
}
