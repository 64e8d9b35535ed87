import { type CellContext, type CellReading, reading, unread } from "../../reading.js";
import { dateText } from "./candidates.js";

const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const twoDigitYear =
  /^'?(\d{2})(?:([-./])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(?:(\d{1,2})[日号]?)?)$/;

/**
 * Reads 12-31-2022 and 18/6/2023: plain where only one order makes a date, else a question that
 * `context.dateOrder` answers.
 *
 * @returns `undefined` where the cell is no date of this kind
 */
export function readYearLast(
  folded: string,
  text: string,
  context: CellContext,
): CellReading<string> | undefined {
  const match = yearLast.exec(folded);
  if (match === null) return undefined;
  const [, first, , second, last] = match;
  const year = Number(last);
  const [left, right] = [Number(first), Number(second)];
  const dayFirst = dateText({ year, month: right, day: left });
  const monthFirst = dateText({ year, month: left, day: right });
  const stated = { "day-first": dayFirst, "month-first": monthFirst };
  const found =
    context.dateOrder === undefined ? undefined : (stated[context.dateOrder] ?? undefined);
  if (context.dateOrder !== undefined) {
    return found === undefined ? unread("invalid-date", text) : reading(found, ["date-notation"]);
  }
  const candidates = [...new Set([dayFirst, monthFirst])].filter((date) => date !== undefined);
  const [only, other] = candidates;
  if (only === undefined) return unread("invalid-date", text);
  if (other === undefined) return reading(only, ["date-notation"]);
  return unread("ambiguous-date", text, { candidates });
}

/**
 * Refuses 23-6-18 and 23年6月: a year of two digits. The suggestion takes this century.
 *
 * @returns `undefined` where the cell is no date of this kind
 */
export function refuseTwoDigitYear(folded: string, text: string): CellReading<never> | undefined {
  const match = twoDigitYear.exec(folded);
  if (match === null) return undefined;
  const [, year, , month, day, chineseMonth, chineseDay] = match;
  const ofMonth = { year: 2000 + Number(year), month: Number(month ?? chineseMonth) };
  const dayNumber = day ?? chineseDay;
  const suggestion = dateText(
    dayNumber === undefined ? ofMonth : { ...ofMonth, day: Number(dayNumber) },
  );
  return suggestion === undefined
    ? unread("invalid-date", text)
    : unread("two-digit-year", text, { suggestion });
}
