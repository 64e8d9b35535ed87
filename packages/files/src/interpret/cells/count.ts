import { exactDecimal, multiply, rational } from "@ipms/core";
import { foldText } from "../fold.js";
import { type CellReader, type Conversion, longestCell, reading, unread } from "../reading.js";
import { readUnit } from "../units.js";
import { readAbsent } from "./absent.js";
import { holdsTwoNumbers, readNumber } from "./number.js";
import { isPlainNumber } from "./plain-number.js";

const scaled: Readonly<Record<string, bigint>> = { 万: 10_000n, 千: 1000n, 百: 100n };

/**
 * Reads a whole number, with or without a measure word: 300, 1,200人, 约50个, 1.2万人.
 *
 * @param text - the cell as it stands
 * @param context - `numeric`
 */
export const readCountCell: CellReader<number> = (text, context) => {
  if (isPlainNumber(text) && !text.includes(".")) return reading(Number(text));
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-integer", text);
  const folded = foldText(text);
  if (context.numeric !== true && holdsTwoNumbers(folded, text)) return unread("two-values", text);
  const number = readNumber(folded, context.numeric);
  if (number === undefined) return unread("invalid-integer", text);
  const [, scale = "", word = ""] = /^([万千百]?)(.*)$/.exec(number.rest) ?? [];
  const known = word === "" || readUnit(word)?.kind === "count" || word === "年";
  if (!known) return unread("invalid-integer", text);
  const value = multiply(number.value, rational(scaled[scale] ?? 1n));
  const whole = exactDecimal(value);
  if (whole === undefined || !/^\d{1,15}$/.test(whole)) return unread("invalid-integer", text);
  const unit: readonly Conversion[] = number.rest === "" ? [] : ["unit-in-cell"];
  return reading(Number(whole), [...number.conversions, ...unit], number.qualifier);
};
