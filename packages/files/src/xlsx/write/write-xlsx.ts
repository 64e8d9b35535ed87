import { IpmsError, type Ledger, type Locale, type Table, textIn } from "@ipms/core";
import { fieldsOf, isTableName, tableFacts, tableNames } from "@ipms/schema";
import { cellName } from "../../sheet/cell-name.js";
import { columnWidth, fieldHeader, formats } from "./field-form.js";
import { headSheet } from "./head-sheet.js";
import { StyleBook } from "./style-book.js";
import {
  canonicalColumns,
  type CellContent,
  labelledColumn,
  markedColumn,
  textColumn,
  type ValueColumn,
} from "./value-column.js";
import { writeWorkbook } from "./write-workbook.js";
import type { WrittenCell, WrittenSheet } from "./written-sheet.js";

/** How a ledger becomes a workbook. */
export interface XlsxOptions {
  /**
   * `canonical`: names, codes and amounts as machines read them · `labels`: headers, units and words
   * for people. `canonical` unless said otherwise; both are read again as the same values, but for what
   * people take for something else: a record that says 合计 and figures alone, a word of an open code list.
   */
  readonly headers?: "canonical" | "labels";
  /** The language of labels; Simplified Chinese unless said otherwise. */
  readonly locale?: Locale;
}

/**
 * Tables as a workbook, a sheet each, piece by piece. Amounts are exact: what has more digits than a
 * spreadsheet keeps stands as text. Days are days; dates known to their month or year, and days before
 * March 1900, stand as text. No text is ever a formula; one that reading a table for people would change
 * (无, blanks at its ends) has an apostrophe before it, which reading takes off. What the head of a ledger says stands on a sheet
 * of its own, the last: `ledger`, or 台账信息 for people.
 *
 * @example
 * ```ts
 * import { readNdjson, writeXlsx } from "@ipms/files";
 *
 * const days = [new TextEncoder().encode('{"date":"2024-02-29","working":true}\n')];
 * const pieces: Uint8Array[] = [];
 * for await (const { table } of readNdjson("calendars", days)) {
 *   for await (const piece of writeXlsx([table], { headers: "labels" })) pieces.push(piece);
 * }
 * console.log(String.fromCharCode(...(pieces[0]?.subarray(0, 2) ?? []))); // => PK
 * ```
 *
 * @param source - a ledger, or tables of the standard
 * @param options - for machines or for people, and in which language
 * @throws IpmsError `invalid-argument` when a table is none of the standard's, or has more rows or longer
 * texts than a sheet can hold
 */
export function writeXlsx(
  source: Ledger | readonly Table[],
  options: XlsxOptions = {},
): AsyncGenerator<Uint8Array, void, void> {
  const styles = new StyleBook();
  const sheets = tablesOf(source).map((table) => sheetOf(table, options, styles));
  const head = "head" in source ? source.head : {};
  const says = Object.values(head).some((value) => value !== undefined);
  // Without a single sheet it would be no workbook.
  if (!says && sheets.length > 0) return writeWorkbook(sheets, styles);
  const locale = options.headers === "labels" ? (options.locale ?? "zh-Hans") : undefined;
  return writeWorkbook([...sheets, headSheet(head, locale, styles)], styles);
}

/** The tables that there are, in the standard's order. */
function tablesOf(source: Ledger | readonly Table[]): readonly Table[] {
  const tables = "head" in source ? [...source.tables.values()] : source;
  const unknown = tables.find(({ name }) => !isTableName(name));
  if (unknown !== undefined) throw new IpmsError("invalid-argument", `no table "${unknown.name}"`);
  return tableNames.flatMap((name) => tables.filter((table) => table.name === name));
}

function sheetOf(table: Table, options: XlsxOptions, styles: StyleBook): WrittenSheet {
  const { headers = "canonical", locale = "zh-Hans" } = options;
  const human = headers === "labels";
  const values = columnsOf(table, human ? locale : undefined);
  const head = styles.numberOf({ bold: true, fill: "FFDDEBF7", wrap: true, framed: true });
  const text = styles.numberOf({ format: formats.text });
  const quoted = styles.numberOf({ format: formats.text, quoted: true });
  const numbers = values.map(({ format }) => styles.numberOf({ format }));
  const styled = (content: CellContent | undefined, column: number): WrittenCell | undefined => {
    if (content === undefined) return undefined;
    const number = numbers[column] ?? 0;
    const style = content.numeric ? number : startsFormula(content.text) ? quoted : text;
    return { text: content.text, numeric: content.numeric, style };
  };
  return {
    name:
      human && isTableName(table.name) ? textIn(tableFacts(table.name).labels, locale) : table.name,
    columns: values.map(({ header }, at) => ({
      width: columnWidth(header, 12),
      style: numbers[at] ?? 0,
    })),
    frozenRows: 1,
    ...(human && values.length > 0
      ? { filter: `A1:${cellName(table.rowCount + 1, values.length)}` }
      : {}),
    rows: rowsOf(),
  };

  function* rowsOf() {
    yield values.map(({ header }): WrittenCell => ({ text: header, numeric: false, style: head }));
    for (let row = 0; row < table.rowCount; row += 1) {
      yield values.map((column, at) => styled(column.cell(row), at));
    }
  }
}

/** The columns of the standard in its order, then those of other organisations. */
function columnsOf(table: Table, locale: Locale | undefined): readonly ValueColumn[] {
  const fields = isTableName(table.name) ? fieldsOf(table.name) : [];
  const own = fields.flatMap((field) => {
    const column = table.columns.get(field.field);
    if (column === undefined) return [];
    return locale === undefined
      ? canonicalColumns(field, column)
      : [labelledColumn(field, column, locale)];
  });
  const make = locale === undefined ? textColumn : markedColumn;
  const others = [...table.columns].flatMap(([name, column]) =>
    name.startsWith("ext.") && column.kind === "text" ? [make(name, (row) => column.at(row))] : [],
  );
  if (own.length + others.length > 0) return [...own, ...others];
  // A header makes the table one that is empty; without it the sheet would hold none.
  return fields
    .filter(({ required }) => required)
    .map((field) =>
      textColumn(locale === undefined ? field.field : fieldHeader(field, locale), () => undefined),
    );
}

const formulaStarts = "=+-@\t\r";

/** What a spreadsheet would take for a formula if somebody typed it. */
function startsFormula(text: string): boolean {
  return text !== "" && formulaStarts.includes(text.charAt(0));
}
