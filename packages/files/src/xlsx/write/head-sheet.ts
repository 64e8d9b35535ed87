import { type LedgerHead, type Locale, type Text, textIn } from "@ipms/core";
import { ledgerHeadSchema } from "@ipms/schema";
import { columnWidth, formats } from "./field-form.js";
import type { StyleBook } from "./style-book.js";
import type { WrittenCell, WrittenSheet } from "./written-sheet.js";

/** The name of the sheet with the head of a ledger, for machines. */
export const headSheetName = "ledger";

/** What people call this sheet. */
export const headSheetLabels: Text = { en: "About the ledger", "zh-Hans": "台账信息" };

/** What people call the fields of the head, in the standard's order. */
export function headLabels(): ReadonlyMap<string, Text> {
  return new Map(
    Object.entries(ledgerHeadSchema.shape).map(([field, schema]) => {
      const labels = schema.meta()?.["x-labels"] as Text | undefined;
      return [field, labels ?? { en: field, "zh-Hans": field }];
    }),
  );
}

/**
 * The sheet with what the head of a ledger says: a row for each field, its name and its value.
 *
 * @param head - the head
 * @param locale - the language of the names for people; canonical names without one
 * @param styles - the styles of the workbook
 */
export function headSheet(
  head: LedgerHead,
  locale: Locale | undefined,
  styles: StyleBook,
): WrittenSheet {
  const values: Readonly<Record<string, string | undefined>> = { ...head };
  const bold = styles.numberOf({ bold: true, fill: "FFDDEBF7", framed: true });
  const plain = styles.numberOf({ format: formats.text, framed: true });
  const rows = [...headLabels()].flatMap(([field, labels]): WrittenCell[][] => {
    const value = values[field];
    const name = locale === undefined ? field : textIn(labels, locale);
    if (value === undefined) return [];
    return [
      [
        { text: name, numeric: false, style: bold },
        { text: value, numeric: false, style: plain },
      ],
    ];
  });
  const widest = Math.max(0, ...rows.map(([name]) => columnWidth(name?.text ?? "", 0)));
  return {
    name: locale === undefined ? headSheetName : textIn(headSheetLabels, locale),
    columns: [widest, 16].map((width) => ({ width: Math.max(width, 16), style: 0 })),
    frozenRows: 0,
    fitsPage: true,
    rows,
  };
}
