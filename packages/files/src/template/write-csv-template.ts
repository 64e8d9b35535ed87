import { IpmsError, type Locale } from "@ipms/core";
import { fieldsOf, isTableName } from "@ipms/schema";
import { entryForms } from "./entry-form.js";

/**
 * The header of a table to fill in as CSV, with the units that its amounts are given in. It begins with
 * a byte order mark, without which Chinese spreadsheet programs take UTF-8 for GBK. What is filled in
 * is read again without a question.
 *
 * @example
 * ```ts
 * import { writeCsvTemplate } from "@ipms/files";
 *
 * const [first] = writeCsvTemplate("calendars", "en").split(",");
 * console.log(first?.slice(1)); // => *Date
 * ```
 *
 * @param table - its canonical name
 * @param locale - the language of the header; Simplified Chinese unless said otherwise
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export function writeCsvTemplate(table: string, locale: Locale = "zh-Hans"): string {
  if (!isTableName(table)) throw new IpmsError("invalid-argument", `no table "${table}"`);
  const headers = entryForms(fieldsOf(table), locale).map(({ header }) =>
    /[",]/.test(header) ? `"${header.replaceAll('"', '""')}"` : header,
  );
  return `\ufeff${headers.join(",")}\r\n`;
}
