import {
  absent,
  calendarDateText,
  codeAt,
  type Column,
  dateAt,
  type DecimalColumn,
  hasDecimal,
  parseCalendarDate,
  type TermKind,
} from "@ipms/core";

/** A value in canonical JSON; `undefined` where there is none. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | { readonly amount: string; readonly currency: string }
  | undefined;

/**
 * The value of a row in canonical JSON.
 *
 * @param column - the column
 * @param kind - the kind of its field
 * @param row - the row
 */
export function canonicalValue(column: Column, kind: TermKind, row: number): CanonicalValue {
  switch (column.kind) {
    case "date":
      return dateText(dateAt(column, row));
    case "decimal": {
      const text = decimalText(column, row);
      return kind === "integer" && text !== undefined ? wholeNumber(text) : text;
    }
    case "code": {
      const text = codeAt(column, row);
      return kind === "boolean" && text !== undefined ? text === "true" : text;
    }
    case "text":
      return column.at(row);
    case "money": {
      const amount = decimalText(column.amount, row);
      const currency = codeAt(column.currency, row);
      return amount === undefined || currency === undefined ? undefined : { amount, currency };
    }
  }
}

/** JSON numbers hold whole numbers up to 2⁵³; larger ones stay text. */
function wholeNumber(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** The shortest of the three forms that means the same days. */
function dateText(date: ReturnType<typeof dateAt>): string | undefined {
  if (date === undefined) return undefined;
  const { first, last } = date;
  for (const precision of ["year", "month"] as const) {
    const text = calendarDateText({ first, last, precision });
    const meant = parseCalendarDate(text);
    if (meant?.first === first && meant.last === last) return text;
  }
  return calendarDateText({ first, last, precision: "day" });
}

/** A plain decimal without needless zeros. */
function decimalText(column: DecimalColumn, row: number): string | undefined {
  if (!hasDecimal(column, row)) return undefined;
  const high = column.high[row] ?? absent;
  if (high === absent) return column.spill.get(row);
  const low = column.low[row] ?? 0;
  const digits = `${Math.abs(high)}${String(Math.abs(low)).padStart(9, "0")}`;
  const point = digits.length - column.scale;
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const fraction = digits.slice(point).replace(/0+$/, "");
  const sign = high < 0 || low < 0 ? "-" : "";
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
