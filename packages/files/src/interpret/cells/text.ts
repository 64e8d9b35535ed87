import { isCurrencyCode } from "@ipms/codelists";
import { parsePeriod, periodText } from "@ipms/core";
import { isCreditCode } from "@ipms/schema";
import { foldText, trimText } from "../fold.js";
import { type CellReader, longestCell, reading, unread } from "../reading.js";
import { countsOtherwise, readUnit } from "../units.js";
import { readAbsent } from "./absent.js";
import { markedLiteral } from "./literal-mark.js";
import { losesDigits } from "./loses-digits.js";

/**
 * Reads a text: as it stands, without the blanks around it. 无 and — are no texts. The apostrophe that
 * exports put before what looks like a formula is taken off again.
 *
 * @param text - the cell as it stands
 */
export const readTextCell: CellReader<string> = (text) => {
  const literal = markedLiteral(text);
  if (literal !== undefined) return reading(literal, ["spelling"]);
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  const trimmed = trimText(text);
  return trimmed === text ? reading(text) : reading(trimmed, ["spelling"]);
};

/**
 * Reads an id. A long number that a spreadsheet kept as a number has lost its last digits.
 *
 * @param text - the cell as it stands
 * @param context - `numeric`
 */
export const readIdentifierCell: CellReader<string> = (text, context) => {
  if (losesDigits(text, context.numeric)) return unread("digits-lost", text);
  const read = readTextCell(text, context);
  const wrong = read.value !== undefined && !identifierShape.test(read.value);
  return wrong ? unread("invalid-identifier", text) : read;
};

const identifierShape = /^[^\u0000-\u001f\u007f-\u009f]{1,200}$/u;

/**
 * Reads a unified social credit code in any width and case; its check character is verified.
 *
 * @param text - the cell as it stands
 * @param context - `numeric`
 */
export const readCreditCodeCell: CellReader<string> = (text, context) => {
  if (isCreditCode(text)) return reading(text);
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-credit-code", text);
  const code = foldText(text).toUpperCase().replace(/[\s-]/g, "");
  if (isCreditCode(code)) return reading(code, ["spelling"]);
  if (losesDigits(text, context.numeric)) return unread("digits-lost", text);
  if (/^\d{15}$/.test(code)) return unread("legacy-registration-number", text);
  return unread("invalid-credit-code", text);
};

/**
 * Reads a currency: ISO 4217 or its Chinese name. 万元 is more than a currency: were it taken for CNY,
 * the number beside it would be another one.
 *
 * @param text - the cell as it stands
 */
export const readCurrencyCell: CellReader<string> = (text) => {
  if (isCurrencyCode(text)) return reading(text);
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  const code = foldText(text.slice(0, longestCell)).toUpperCase();
  if (isCurrencyCode(code)) return reading(code, ["spelling"]);
  if (countsOtherwise(code)) return unread("currency-counts-otherwise", text);
  const named = code === "RMB" ? "CNY" : readUnit(code)?.currency;
  return named === undefined ? unread("invalid-currency", text) : reading(named, ["name"]);
};

/**
 * Reads a period in any wording that the core knows: 2022年上半年, 1—9月.
 *
 * @param text - the cell as it stands
 * @param context - `year`
 */
export const readPeriodCell: CellReader<string> = (text, context) => {
  if (canonicalPeriod.test(text)) return reading(text);
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-period", text);
  const period = parsePeriod(
    foldText(text),
    context.year === undefined ? {} : { year: context.year },
  );
  if (!period.ok) return unread("invalid-period", text);
  const canonical = periodText(period.value);
  return canonical === text ? reading(text) : reading(canonical, ["spelling"]);
};

/** The periods that stand in most cells; any other wording is read. */
const canonicalPeriod = /^(?:19|20)\d\d(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;
