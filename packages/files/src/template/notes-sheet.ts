import { fillTemplate, type Locale, textIn } from "@ipms/core";
import { columnLetters } from "../sheet/cell-name.js";
import { wrappedHeight } from "../xlsx/write/field-form.js";
import type { StyleBook } from "../xlsx/write/style-book.js";
import type { WrittenCell, WrittenSheet } from "../xlsx/write/written-sheet.js";
import type { EntryForm } from "./entry-form.js";
import { generalNotes, sheetTexts } from "./entry-texts.js";

/**
 * The sheet that explains every column: what it means, how it is filled in, and an example.
 *
 * @param tables - the tables of the template
 * @param styles - the styles of the workbook
 * @param locale - the language
 */
export function notesSheet(
  tables: readonly { readonly name: string; readonly forms: readonly EntryForm[] }[],
  styles: StyleBook,
  locale: Locale,
): WrittenSheet {
  const said = (text: keyof typeof sheetTexts): string => textIn(sheetTexts[text], locale);
  const title = styles.numberOf({ bold: true });
  const head = styles.numberOf({ bold: true, fill: "FFDDEBF7", framed: true });
  const plain = styles.numberOf({ format: "@" });
  const body = styles.numberOf({ format: "@", framed: true, wrap: true });
  const cells = (style: number, texts: readonly string[]): WrittenCell[] =>
    texts.map((text) => ({ text, numeric: false, style }));
  const heads = ["sheet", "column", "required", "unit", "meaning", "howTo", "example"] as const;
  const widths = [18, 34, 10, 10, 52, 52, 24];
  const above = [
    cells(title, [said("notes")]),
    ...generalNotes.map((note, at) => cells(plain, [`${at + 1}. ${textIn(note, locale)}`])),
    [],
    cells(head, heads.map(said)),
  ];
  const columns = tables.flatMap(({ name, forms }) =>
    forms.map(({ field, header, unit, hint, example }, at) => [
      fillTemplate(said("namedSheet"), { name }),
      fillTemplate(said("namedColumn"), { letters: columnLetters(at + 1), header }),
      said(field.required ? "yes" : "no"),
      unit ?? "",
      textIn(field.description, locale),
      hint,
      example,
    ]),
  );
  return {
    name: said("notes"),
    columns: widths.map((width) => ({ width, style: 0 })),
    frozenRows: 0,
    fitsPage: true,
    heights: [
      ...above.map(() => undefined),
      ...columns.map((texts) => wrappedHeight(texts, widths)),
    ],
    rows: [...above, ...columns.map((texts) => cells(body, texts))],
  };
}
