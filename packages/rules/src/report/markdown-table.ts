import { type Locale, markdownText, type Text, textIn } from "@ipms/core";
import { wellFormed } from "./well-formed.js";

/** A column of a Markdown table. */
export interface MarkdownColumn {
  /** What stands above it. */
  readonly title: Text;
  /** Numbers stand right; left unless stated. */
  readonly align?: "right";
}

/** A Markdown table; nothing in a cell can leave it. Ends with a line break. */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
  locale: Locale,
): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return [
    row(columns.map(({ title }) => textIn(title, locale))),
    row(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((cells) => row(cells.map(neutral))),
  ].join("");
}

/** A text on one line that Markdown shows and does not act on. */
export function neutral(text: string): string {
  return markdownText(wellFormed(text));
}
