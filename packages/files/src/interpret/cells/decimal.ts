import { multiply, rational, type Rational } from "@ipms/core";
import { foldText } from "../fold.js";
import { type CellReader, type Conversion, longestCell, reading, unread } from "../reading.js";
import { readUnit } from "../units.js";
import { readAbsent } from "./absent.js";
import { fieldDecimal, holdsTwoNumbers, type NumberRead, readNumber } from "./number.js";
import { isPlainNumber, movePoint, plainDecimal } from "./plain-number.js";

/**
 * Reads a number without a unit of its own: an exchange rate, a target.
 *
 * @param text - the cell as it stands
 * @param context - `numeric`
 */
export const readDecimalCell: CellReader<string> = (text, context) => {
  if (isPlainNumber(text)) return reading(plainDecimal(text));
  return readPlain(text, context.numeric, (number) =>
    number.rest === "" ? { value: number.value, conversions: [] } : undefined,
  );
};

/**
 * Reads a share of a whole: 50% is 0.5, and so is 50 in a column of percentages. A number above 1
 * without a unit is never guessed at.
 *
 * @param text - the cell as it stands
 * @param context - `unit` (`%`, or `1` for shares of one), `numeric`
 */
export const readShareCell: CellReader<string> = (text, context) => {
  const ofColumn = context.unit === undefined ? undefined : readUnit(context.unit)?.kind;
  if (context.unit !== undefined && ofColumn !== "percent" && ofColumn !== "one") {
    return unread("unknown-unit", context.unit, { known: ["%", "1"] });
  }
  if (isPlainNumber(text)) {
    const share = movePoint(text, ofColumn === "percent" ? -2 : 0);
    const unsaid = ofColumn === undefined && share !== undefined && isAboveOne(share);
    if (unsaid) return unread("unit-unknown", text);
    if (share !== undefined) return reading(share, ofColumn === "percent" ? ["percent"] : []);
  }
  const read = readPlain(text, context.numeric, (number) => {
    const inCell = number.rest === "%";
    if (!inCell && number.rest !== "") return undefined;
    const percent = inCell || ofColumn === "percent";
    return {
      value: percent ? multiply(number.value, rational(1n, 100n)) : number.value,
      conversions: percent ? (["percent"] as const) : [],
    };
  });
  const unitless = ofColumn === undefined && !read.conversions.includes("percent");
  return unitless && read.value !== undefined && isAboveOne(read.value)
    ? unread("unit-unknown", text)
    : read;
};

function readPlain(
  text: string,
  numeric: boolean | undefined,
  convert: (
    number: NumberRead,
  ) => { readonly value: Rational; readonly conversions: readonly Conversion[] } | undefined,
) {
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-decimal", text);
  const folded = foldText(text);
  if (numeric !== true && holdsTwoNumbers(folded, text)) return unread("two-values", text);
  const number = readNumber(folded, numeric);
  const converted = number === undefined ? undefined : convert(number);
  const value = converted === undefined ? undefined : fieldDecimal(converted.value);
  if (number === undefined || converted === undefined || value === undefined) {
    return unread("invalid-decimal", text);
  }
  return reading(value, [...number.conversions, ...converted.conversions], number.qualifier);
}

function isAboveOne(value: string): boolean {
  return !/^(?:-|0(?:\.|$)|1$)/.test(value);
}
