import { type Locale, textIn } from "@ipms/core";
import type { FieldDescription } from "@ipms/schema";

/** Number formats by what is counted; in a format `.00##` stands for two to four digits. */
export const formats = {
  text: "@",
  date: "yyyy-mm-dd",
  count: "#,##0",
  year: "0",
  money: "#,##0.00####",
  area: "#,##0.00##",
  percent: "0.00##",
  plain: "General",
} as const;

/**
 * The header of a field for people: its label, and its unit where the label doesn't say it.
 *
 * @param field - the field
 * @param locale - the language
 * @param unit - the unit of its numbers
 */
export function fieldHeader(field: FieldDescription, locale: Locale, unit?: string): string {
  const label = textIn(field.labels, locale);
  if (unit === undefined) return label;
  return locale === "en" ? `${label} (${unit})` : `${label}（${unit}）`;
}

/**
 * The unit that the header of a field states whatever its values are: shares are given in per cent.
 *
 * @param field - the field
 */
export function fixedUnit(field: FieldDescription): string | undefined {
  return field.unit === "share" ? "%" : undefined;
}

/** The number format of a field. */
export function fieldFormat({ kind, unit }: FieldDescription): string {
  if (kind === "date") return formats.date;
  if (kind === "money") return formats.money;
  if (unit === "year") return formats.year;
  if (kind === "integer") return formats.count;
  if (unit === "mu" || unit === "square-metre") return formats.area;
  if (unit === "share") return formats.percent;
  return kind === "decimal" ? formats.plain : formats.text;
}

/**
 * The width of a column in digits: as wide as its header, within reason.
 *
 * @param header - the header
 * @param least - what its values need
 */
export function columnWidth(header: string, least: number): number {
  return Math.min(Math.max(textWidth(header) + 3, least), 36);
}

/**
 * The height in points that texts need in columns that break their lines. LibreOffice gives every row
 * a single line unless its height is stated.
 *
 * @param texts - the texts of a row
 * @param widths - the widths of their columns in digits
 */
export function wrappedHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => Math.ceil(textWidth(text) / ((widths[at] ?? 10) - 2)));
  return lineHeight * Math.max(1, ...lines);
}

const lineHeight = 15;

/** How many digits a text takes: a wide character takes two. */
function textWidth(text: string): number {
  return text.length + (text.match(/[^\u0000-\u00ff]/g)?.length ?? 0);
}
