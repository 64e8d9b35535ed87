import { IpmsError, type Locale, textIn } from "@ipms/core";
import { fieldsOf, isTableName, tableFacts, type TableName } from "@ipms/schema";
import { columnLetters } from "../sheet/cell-name.js";
import { joined } from "../xlsx/write/deflate.js";
import { columnWidth, fieldFormat } from "../xlsx/write/field-form.js";
import { StyleBook } from "../xlsx/write/style-book.js";
import { absolute, writeWorkbook } from "../xlsx/write/write-workbook.js";
import type { WrittenSheet } from "../xlsx/write/written-sheet.js";
import { choiceLists } from "./choice-lists.js";
import { type EntryForm, entryForms } from "./entry-form.js";
import { sheetTexts } from "./entry-texts.js";
import { type Choices, entryValidation, lastEntryRow } from "./entry-validation.js";
import { notesSheet } from "./notes-sheet.js";

/** Which template is wanted. */
export interface TemplateOptions {
  /** The tables to fill in, by canonical name; projects and their fund receipts unless said otherwise. */
  readonly tables?: readonly string[];
  /** The language of headers, lists and notes; Simplified Chinese unless said otherwise. */
  readonly locale?: Locale;
}

/** A table of the template. */
interface TemplateTable {
  readonly table: TableName;
  readonly name: string;
  readonly forms: readonly EntryForm[];
}

/**
 * A workbook to fill in: a sheet for each table with headers that state units, marks on required
 * columns, lists to choose from, checks of dates and numbers, and a sheet of notes on every column.
 * What is filled in is read again without a question.
 *
 * @example
 * ```ts
 * import { writeTemplate } from "@ipms/files";
 *
 * const bytes = await writeTemplate({ tables: ["projects"], locale: "zh-Hans" });
 * console.log(String.fromCharCode(...bytes.subarray(0, 2))); // => PK
 * ```
 *
 * @param options - the tables and the language
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export async function writeTemplate(options: TemplateOptions = {}): Promise<Uint8Array> {
  const { tables = ["projects", "fundReceipts"], locale = "zh-Hans" } = options;
  const templates = tables.map((table) => templateTable(table, locale));
  const styles = new StyleBook();
  const lists = choiceLists(
    templates.flatMap(({ forms }) => forms),
    textIn(sheetTexts.lists, locale),
  );
  const choices: Choices = {
    nameOf: (words) => lists.nameOf(words),
    idsOf: (table, field) => idCells(templates, table, field),
  };
  const sheets = [
    ...templates.map((template) => entrySheet(template, choices, styles, locale)),
    notesSheet(templates, styles, locale),
    lists.sheet,
  ];
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(sheets, styles, lists.names)) pieces.push(piece);
  return joined(pieces);
}

function templateTable(table: string, locale: Locale): TemplateTable {
  if (!isTableName(table)) throw new IpmsError("invalid-argument", `no table "${table}"`);
  const name = textIn(tableFacts(table).labels, locale);
  return { table, name, forms: entryForms(fieldsOf(table), locale) };
}

function idCells(templates: readonly TemplateTable[], table: string, field: string) {
  const found = templates.find((template) => template.table === table);
  const place = found?.forms.findIndex((form) => form.field.field === field) ?? -1;
  if (found === undefined || place < 0) return undefined;
  const letters = columnLetters(place + 1);
  return absolute(found.name, `${letters}2:${letters}${lastEntryRow}`);
}

function entrySheet(
  { name, forms }: TemplateTable,
  choices: Choices,
  styles: StyleBook,
  locale: Locale,
): WrittenSheet {
  const head = { bold: true, wrap: true, framed: true };
  const optional = styles.numberOf({ ...head, fill: "FFDDEBF7" });
  const required = styles.numberOf({ ...head, fill: "FFF8CBAD", color: "FFC00000" });
  return {
    name,
    columns: forms.map((form) => ({
      width: columnWidth(form.header, 13),
      style: styles.numberOf({ format: fieldFormat(form.field) }),
    })),
    frozenRows: 1,
    frozenColumns: forms.findLastIndex(({ field }, at) => field.required && at < 3) + 1,
    rows: [
      forms.map((form) => ({
        text: form.header,
        numeric: false,
        style: form.field.required ? required : optional,
      })),
    ],
    validations: forms.map((form, at) => entryValidation(form, at + 1, choices, locale)),
  };
}
