/** Where a definition comes from, so that a reader can check it. */
export interface Source {
  /** The document's title, in its own language. */
  readonly title: string;
  /** Who issued it. */
  readonly issuer?: string;
  /** When, as far as it is known: `2022`, `2022-07` or `2022-07-01`. */
  readonly date?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** What it shows or decides, in one sentence. */
  readonly note?: string;
}
