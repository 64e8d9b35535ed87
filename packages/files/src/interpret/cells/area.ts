import { divide, multiply, type Rational } from "@ipms/core";
import { foldText } from "../fold.js";
import { type CellReader, longestCell, reading, unread } from "../reading.js";
import { readUnit } from "../units.js";
import { readAbsent } from "./absent.js";
import { fieldDecimal, holdsTwoNumbers, readNumber } from "./number.js";
import { isPlainNumber, plainDecimal } from "./plain-number.js";

/**
 * A reader of land in one unit. Units are converted exactly or not at all: a hectare is 15 亩, but
 * 100 square metres are 0.15 亩 and 1 亩 is 666.666… square metres, which no decimal holds.
 *
 * @param own - the unit of the field: 亩 or 平方米
 */
export function areaReader(own: "亩" | "平方米"): CellReader<string> {
  return (text, context) => {
    // A number in the field's own unit stands as it is.
    if (context.unit === own && isPlainNumber(text)) return reading(plainDecimal(text));
    const absent = readAbsent(text);
    if (absent !== undefined) return absent;
    if (text.length > longestCell) return unread("invalid-decimal", text);
    const folded = foldText(text);
    if (context.numeric !== true && holdsTwoNumbers(folded, text))
      return unread("two-values", text);
    const number = readNumber(folded, context.numeric);
    if (number === undefined) return unread("invalid-decimal", text);
    const ofColumn = context.unit === undefined ? undefined : readUnit(context.unit);
    const ofCell = number.rest === "" ? undefined : readUnit(number.rest);
    if (number.rest !== "" && ofCell?.kind !== "area") return unread("invalid-decimal", text);
    const unit = ofCell ?? ofColumn;
    if (unit === undefined) return unread("unit-unknown", text);
    if (unit.kind !== "area") {
      return unread("unknown-unit", context.unit ?? "", {
        known: ["亩", "平方米", "公顷", "平方公里"],
      });
    }
    const base = readUnit(own)?.factor ?? unit.factor;
    const value = fieldDecimal(divide(multiply(number.value, unit.factor), base));
    if (value === undefined) return unread("inexact-conversion", text, { unit: own });
    const done = unitDone(unit.factor, base, ofCell !== undefined);
    return reading(value, [...number.conversions, ...done], number.qualifier);
  };
}

function unitDone(factor: Rational, base: Rational, inCell: boolean) {
  if (inCell) return ["unit-in-cell"] as const;
  const same = factor.numerator === base.numerator && factor.denominator === base.denominator;
  return same ? [] : (["unit-of-column"] as const);
}
