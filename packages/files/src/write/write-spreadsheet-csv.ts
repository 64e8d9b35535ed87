import type { DateColumn, Locale, Table } from "@ipms/core";
import { fieldsOf, isTableName } from "@ipms/schema";
import { labelledColumn } from "../xlsx/write/value-column.js";
import { canonicalValue } from "./canonical-value.js";
import { delimitedLine, type LineForm } from "./delimited-line.js";
import { markLiteral } from "../interpret/cells/literal-mark.js";
import { tableFields } from "./table-fields.js";

/** What a column shows. */
interface ShownColumn {
  readonly header: string;
  cell(row: number): string;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * A table as CSV or TSV for people who open it in a spreadsheet, one line at a time: labels with units above
 * the columns, codes in words, a byte order mark, and lines that end as such programs want them. A text
 * that would run as a formula gets an apostrophe before it, which importing the file takes off again;
 * numbers stay numbers. Importing the file gives the same values, but a spreadsheet that saves it
 * may round what has more than 15 digits: {@link writeXlsx} keeps that too.
 *
 * @example
 * ```ts
 * import { readNdjson, writeSpreadsheetCsv } from "@ipms/files";
 *
 * const lines = '{"projectId":"P-1","name":"=1+1","totalInvestment":{"amount":"120000000","currency":"CNY"}}';
 * for await (const { table } of readNdjson("projects", [new TextEncoder().encode(lines)])) {
 *   console.log([...writeSpreadsheetCsv(table)].map((line) => line.trim()));
 *   // => [ '项目编号,项目名称,总投资（万元）', "P-1,'=1+1,12000" ]
 * }
 * ```
 *
 * @param table - the table
 * @param locale - the language of the labels; Simplified Chinese unless said otherwise
 * @param delimiter - what stands between cells; a comma unless said otherwise
 * @throws IpmsError `invalid-argument` when the standard has no such table
 */
export function* writeSpreadsheetCsv(
  table: Table,
  locale: Locale = "zh-Hans",
  delimiter: "," | "\t" = ",",
): Generator<string, void, void> {
  const columns = shownColumns(table, locale);
  if (columns.length === 0) return;
  const form: LineForm = { delimiter, lineBreak: "\r\n", unsafe };
  const header = columns.map((column) => column.header);
  yield `\ufeff${delimitedLine(header, form)}`;
  for (let row = 0; row < table.rowCount; row += 1) {
    yield delimitedLine(
      columns.map((column) => column.cell(row)),
      form,
    );
  }
}

function shownColumns(table: Table, locale: Locale): readonly ShownColumn[] {
  const fields = isTableName(table.name) ? fieldsOf(table.name) : [];
  return tableFields(table).map(({ field, kind, column }): ShownColumn => {
    const described = fields.find((each) => each.field === field);
    if (described === undefined || column.kind === "text") {
      const header =
        described === undefined ? field : labelledColumn(described, column, locale).header;
      const textAt = (row: number) => (column.kind === "text" ? column.at(row) : undefined);
      return {
        header,
        cell(row) {
          const text = textAt(row);
          return text === undefined ? "" : markLiteral(text);
        },
      };
    }
    const labelled = labelledColumn(described, column, locale);
    const { header } = labelled;
    if (column.kind === "date") return { header, cell: dateCell(column) };
    const isNumber = column.kind === "decimal" || column.kind === "money";
    return {
      header,
      cell(row) {
        const text = labelled.cell(row)?.text ?? "";
        return text === "" || (isNumber && plainNumber.test(text)) ? text : markLiteral(text);
      },
    };

    function dateCell(dates: DateColumn) {
      return (row: number): string => {
        const value = canonicalValue(dates, kind, row);
        return typeof value === "string" ? value : "";
      };
    }
  });
}

const unsafe = /[",\r\n\t;|]|^\s|\s$/;
