import { exactDecimal, multiply, parseDecimal, powerOfTen } from "@ipms/core";
import { type CellReader, unread } from "../reading.js";
import { readUnit } from "../units.js";
import { dayOfSerial } from "./date/numbers.js";
import { fieldDecimal, readNumber } from "./number.js";
import { isPlainNumber, plainDecimal } from "./plain-number.js";

/**
 * A reader of numbers that minds how a spreadsheet shows them. A cell that shows 15% holds 0.15
 * already, whatever the header's % says. One that shows 2023-03-15 was typed as a date, or was made one
 * by the program: 45000 is no amount. One that shows 5.00 of 50000 may mean either, but in a column of 元.
 *
 * @param reader - reads the number
 */
export function numberAsShown(reader: CellReader): CellReader {
  return (text, context) => {
    if (context.shownAs === undefined || context.numeric !== true) return reader(text, context);
    if (context.shownAs === "percent") return reader(percentText(text), context);
    if (context.shownAs === "scaled") {
      const isPlain = isZero(text) || isOfOnes(context.unit);
      return isPlain ? reader(text, context) : unread("scaled-number", text);
    }
    return unread("date-for-number", dayOfSerial(text, context.epoch ?? 1900) ?? text);
  };
}

function isZero(text: string): boolean {
  return Number(text) === 0;
}

/** Whether a unit is that of money itself: 元, 美元. */
function isOfOnes(word = ""): boolean {
  const unit = readUnit(word);
  return unit?.kind === "money" && unit.factor.numerator === unit.factor.denominator;
}

/**
 * 0.15 of a cell that shows 15%, as it shows it; a number in a form that nobody writes stays.
 *
 * @param text - the number as the file holds it
 */
export function percentText(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(withoutExponent(text));
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = ""] = match;
  const shifted = `${whole}${fraction.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return `${sign}${shifted}${rest === "" ? "" : `.${rest}`}%`;
}

/** 0.045 as spreadsheets write it is 4.4999999999999998E-2. */
function withoutExponent(text: string): string {
  const match = /^(-?\d+(?:\.\d+)?)e([+-]?\d{1,2})$/i.exec(text);
  const number = parseDecimal(match?.[1] ?? "");
  if (match === null || number === undefined) return text;
  return exactDecimal(multiply(number, powerOfTen(Number(match[2])))) ?? text;
}

/**
 * A number that a spreadsheet keeps, as it shows it, of fifteen digits at most: 1.1 of 1.1000000000000001,
 * 15000000 of 1.5E7 and 300 of 300.0, as programs in Java write them.
 *
 * @param text - the number as the file holds it
 */
export function shownNumber(text: string): string {
  if (isPlainNumber(text)) return plainDecimal(text);
  const number = readNumber(text, true);
  return (number?.rest === "" ? fieldDecimal(number.value) : undefined) ?? text;
}

/**
 * The same of a number that stands for a text or a code, such as the id 1.1. One of more digits than a
 * spreadsheet keeps stays as it is, so that what it lost is told.
 *
 * @param text - the number as the file holds it
 */
export function shownAsText(text: string): string {
  const shown = shownNumber(text);
  return /^-?\d{16}/.test(shown) ? text : shown;
}
