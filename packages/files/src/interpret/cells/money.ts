import { multiply, parseDecimal, parseMoney, type Rational } from "@ipms/core";
import { foldText } from "../fold.js";
import {
  type CellContext,
  type CellReader,
  type CellReading,
  type Conversion,
  longestCell,
  reading,
  unread,
} from "../reading.js";
import { readUnit, type Unit } from "../units.js";
import { readAbsent } from "./absent.js";
import { markedLiteral } from "./literal-mark.js";
import { fieldDecimal, holdsTwoNumbers, readNumber } from "./number.js";
import { isPlainNumber, movePoint, powerOfTenOf } from "./plain-number.js";

/** An amount in canonical JSON. */
interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/**
 * Reads an amount of money: a number in the unit of its column (`context.unit`), or one that brings
 * its own unit, which then wins. A number without any unit is never guessed at.
 *
 * @param text - the cell as it stands
 * @param context - `unit`, `currency`, `numeric`
 */
export const readMoneyCell: CellReader<Amount> = (text, context) => {
  return (isPlainNumber(text) ? readPlain(text, context) : undefined) ?? readWorded(text, context);
};

/** A plain number in a column with a unit, as most cells are: only its point moves. */
function readPlain(text: string, context: CellContext): CellReading<Amount> | undefined {
  const unit = context.unit === undefined ? undefined : readUnit(context.unit);
  const currency = unit?.currency ?? context.currency;
  const places = unit?.kind === "money" ? powerOfTenOf(unit.factor) : undefined;
  if (places === undefined || currency === undefined) return undefined;
  const amount = movePoint(text, places);
  if (amount === undefined) return undefined;
  return reading({ amount, currency }, places === 0 ? [] : ["unit-of-column"]);
}

const readWorded: CellReader<Amount> = (text, context) => {
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-amount", text);
  const folded = foldText(markedLiteral(text) ?? text).replace(
    /^(?:人民币|rmb|¥)\s*(?=[\d(+-])/i,
    "",
  );
  if (context.numeric !== true && holdsTwoNumbers(folded, text)) return unread("two-values", text);
  if (/%|百分之|个百分点/.test(folded)) return unread("percent-for-amount", text);
  const number = readNumber(folded, context.numeric);
  const ofColumn = context.unit === undefined ? undefined : readUnit(context.unit);
  if (context.unit !== undefined && ofColumn?.kind !== "money") {
    return unread("unknown-unit", context.unit, {
      known: ["元", "万元", "亿元", "万美元", "亿美元"],
    });
  }
  const ofCell = readUnit(number?.rest ?? "");
  if (number === undefined || (number.rest !== "" && ofCell?.kind !== "money")) {
    return otherWording(text, folded, ofColumn?.currency ?? context.currency);
  }
  const unit = ofCell ?? ofColumn;
  if (unit === undefined) return unread("unit-unknown", text);
  const currency = unit.currency ?? ofColumn?.currency ?? context.currency;
  if (currency === undefined) return unread("missing-currency", text);
  const amount = fieldDecimal(multiply(number.value, unit.factor));
  if (amount === undefined) return unread("invalid-amount", text);
  const conversions = [...number.conversions, ...unitConversions(ofCell, ofColumn)];
  return reading({ amount, currency }, conversions, number.qualifier);
};

/** What the unit did: nothing in yuan, where the number stands as it is. */
function unitConversions(
  ofCell: Unit | undefined,
  ofColumn: Unit | undefined,
): readonly Conversion[] {
  if (ofCell === undefined) return isOne(ofColumn?.factor) ? [] : ["unit-of-column"];
  const differs =
    ofColumn !== undefined &&
    (!sameFactor(ofCell.factor, ofColumn.factor) ||
      (ofCell.currency !== undefined &&
        ofColumn.currency !== undefined &&
        ofCell.currency !== ofColumn.currency));
  return [differs ? "unit-in-cell-differs" : "unit-in-cell"];
}

/**
 * 1.2万亿元, USD 5 million, 三千万: wordings that the core knows. A currency from elsewhere serves
 * those that say how they count: 五千 in a column of 万元 does not.
 */
function otherWording(text: string, folded: string, currency: string | undefined) {
  const counts = /[万亿]/.test(folded);
  const read = parseMoney(folded, counts ? { currency } : {});
  if (!read.ok && !counts) return unread("invalid-amount", text);
  if (!read.ok) return unread(read.problem.code, text);
  const exact = parseDecimal(read.value.amount);
  const amount = exact === undefined ? undefined : fieldDecimal(exact);
  if (amount === undefined) return unread("invalid-amount", text);
  return reading<Amount>({ amount, currency: read.value.currency }, ["unit-in-cell"]);
}

function sameFactor(left: Rational, right: Rational): boolean {
  return left.numerator === right.numerator && left.denominator === right.denominator;
}

function isOne(factor: Rational | undefined): boolean {
  return factor?.numerator === 1n && factor.denominator === 1n;
}
