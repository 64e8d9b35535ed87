import { parseDecimal, type Rational, type Truth, zero } from "@ipms/core";
import type { DatedCurrency } from "@ipms/metrics/elsewhere";
import type { EngineRow } from "../engine.js";

/** A whole number of a row; 0 where nothing was added up. */
export function wholeAt(row: EngineRow, name: string): number {
  return Number(row[name] ?? 0);
}

/** An exact number of a row; 0 where nothing was added up. */
export function decimalOf(row: EngineRow, name: string): Rational {
  const value = row[name] ?? null;
  if (value === null) return zero;
  const parsed = parseDecimal(String(value));
  if (parsed === undefined) throw new RangeError(`${name}: ${String(value)} is no plain decimal`);
  return parsed;
}

/** A text of a row, or `null`. */
export function textAt(row: EngineRow, name: string): string | null {
  const value = row[name] ?? null;
  return value === null ? null : String(value);
}

/** A day of a row, or `null`. */
export function dayAt(row: EngineRow, name: string): number | null {
  const value = row[name] ?? null;
  return value === null ? null : Number(value);
}

/** An answer of a row: 0 no, 1 yes, 2 undecided. */
export function truthAt(row: EngineRow, name: string): Truth {
  const value = wholeAt(row, name);
  return value === 1 || value === 2 ? value : 0;
}

/** The currency and date of the amounts of a row. */
export function slotAt(row: EngineRow, prefix: string): DatedCurrency {
  return {
    currency: textAt(row, `${prefix}currency`),
    first: dayAt(row, `${prefix}first`),
    last: dayAt(row, `${prefix}last`),
  };
}
