import {
  absent,
  codeAt,
  type Column,
  type DateColumn,
  type Locale,
  type MoneyColumn,
} from "@ipms/core";
import type { FieldDescription } from "@ipms/schema";
import { markLiteral } from "../../interpret/cells/literal-mark.js";
import { losesDigits } from "../../interpret/cells/loses-digits.js";
import { readTextCell } from "../../interpret/cells/text.js";
import { type CanonicalValue, canonicalValue } from "../../write/canonical-value.js";
import { fieldFormat, fieldHeader, fixedUnit, formats } from "./field-form.js";
import { serialOf } from "./excel-date.js";
import { humanText } from "./human-text.js";
import { moneyUnit, shifted } from "./money-unit.js";

/** A column of values on its way into a sheet. */
export interface ValueColumn {
  /** What stands above it. */
  readonly header: string;
  /** The number format of its numbers. */
  readonly format: string;
  /** The cell of a row; `undefined` for an empty one. */
  cell(row: number): CellContent | undefined;
}

/** What a cell holds. */
export interface CellContent {
  /** Its text, or the digits of its number. */
  readonly text: string;
  /** Whether it is kept as a number. */
  readonly numeric: boolean;
}

/** A column of texts. */
export function textColumn(header: string, text: (row: number) => string | undefined): ValueColumn {
  return {
    header,
    format: formats.text,
    cell(row) {
      const value = text(row);
      return value === undefined ? undefined : { text: value, numeric: false };
    },
  };
}

/**
 * A column of texts for people. A text that reading would change (无, blanks at its ends) bears the mark
 * with which it is read as it stands.
 */
export function markedColumn(
  header: string,
  text: (row: number) => string | undefined,
): ValueColumn {
  return textColumn(header, (row) => {
    const value = text(row);
    if (value === undefined) return value;
    const isPlain = readTextCell(value, {}).value === value && !losesDigits(value);
    return isPlain ? value : markLiteral(value);
  });
}

/**
 * The columns of a field as machines read them: canonical names, amounts in the unit of their currency.
 *
 * @param field - the field
 * @param column - its values
 */
export function canonicalColumns(field: FieldDescription, column: Column): readonly ValueColumn[] {
  const { field: name, kind } = field;
  const format = fieldFormat(field);
  switch (column.kind) {
    case "text":
      return [textColumn(name, (row) => column.at(row))];
    case "date":
      return [dateColumn(name, column)];
    case "code":
      return [textColumn(name, (row) => codeAt(column, row))];
    case "decimal":
      return [numberColumn(name, format, (row) => plain(canonicalValue(column, kind, row)))];
    case "money":
      return [
        numberColumn(`${name}.amount`, format, (row) => amountAt(column, row)?.amount),
        textColumn(`${name}.currency`, (row) => amountAt(column, row)?.currency),
      ];
  }
}

/**
 * The column of a field as people read it: labels, units in the header, codes in words.
 *
 * @param field - the field
 * @param column - its values
 * @param locale - the language
 */
export function labelledColumn(
  field: FieldDescription,
  column: Column,
  locale: Locale,
): ValueColumn {
  const header = fieldHeader(field, locale, fixedUnit(field));
  const format = fieldFormat(field);
  switch (column.kind) {
    case "text":
      return markedColumn(header, (row) => column.at(row));
    case "date":
      return dateColumn(header, column);
    case "code": {
      const words = column.values.map((code) => humanText(field, code, locale));
      return textColumn(header, (row) => words[column.indexes[row] ?? -1]);
    }
    case "decimal": {
      const power = field.unit === "share" ? 2 : 0;
      return numberColumn(header, format, (row) => {
        const text = plain(canonicalValue(column, field.kind, row));
        return text === undefined ? undefined : shifted(text, power);
      });
    }
    case "money":
      return moneyColumn(field, column, locale);
  }
}

/**
 * Amounts in the unit of their most frequent currency; those in others bring their own unit, so that
 * nobody adds dollars to yuan.
 */
function moneyColumn(field: FieldDescription, column: MoneyColumn, locale: Locale): ValueColumn {
  const main = mainCurrency(column);
  const unit = moneyUnit(main, locale);
  return numberColumn(fieldHeader(field, locale, unit?.word), fieldFormat(field), (row) => {
    const value = amountAt(column, row);
    if (value === undefined) return undefined;
    const own = moneyUnit(value.currency, locale);
    if (own === undefined) return `${value.currency} ${value.amount}`;
    const amount = shifted(value.amount, -own.power);
    if (value.currency === main) return amount;
    return locale === "en" ? `${amount} ${own.word}` : `${amount}${own.word}`;
  });
}

function mainCurrency({ currency: { indexes, values } }: MoneyColumn): string {
  const counts = values.map(() => 0);
  for (const index of indexes) if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  const most = Math.max(...counts);
  return values[counts.indexOf(most)] ?? "CNY";
}

function amountAt(column: MoneyColumn, row: number) {
  const value = canonicalValue(column, "money", row);
  return typeof value === "object" ? value : undefined;
}

function plain(value: CanonicalValue): string | undefined {
  return value === undefined || typeof value === "object" ? undefined : String(value);
}

/** Days as day numbers; what is known to the month or lies before March 1900 in ISO notation. */
function dateColumn(header: string, column: DateColumn): ValueColumn {
  return {
    header,
    format: formats.date,
    cell(row) {
      const first = column.first[row] ?? absent;
      if (first === absent) return undefined;
      const serial = first === column.last[row] ? serialOf(first) : undefined;
      if (serial !== undefined) return { text: String(serial), numeric: true };
      return { text: plain(canonicalValue(column, "date", row)) ?? "", numeric: false };
    },
  };
}

function numberColumn(
  header: string,
  format: string,
  text: (row: number) => string | undefined,
): ValueColumn {
  return {
    header,
    format,
    cell(row) {
      const value = text(row);
      return value === undefined ? undefined : { text: value, numeric: isExactNumber(value) };
    },
  };
}

/** Whether a spreadsheet keeps a text as a number without losing a digit: it has 15 of them. */
function isExactNumber(text: string): boolean {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return false;
  return text.length <= 15 || text.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length <= 15;
}
