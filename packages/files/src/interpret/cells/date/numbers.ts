import { dayOf, dayText } from "@ipms/core";
import type { SheetCell } from "../../../sheet/sheet.js";
import { dateText } from "./candidates.js";

/** 1900-01-01 is day 1, and day 60 is a 29 February that 1900 did not have. */
const dayBeforeFirst1900 = dayOf(1899, 12, 31) ?? 0;
const first1904 = dayOf(1904, 1, 1) ?? 0;
const missingLeapDay = 60;
const firstDay = dayOf(1900, 1, 1) ?? 0;
const lastDay = dayOf(2099, 12, 31) ?? 0;

/**
 * The day of a spreadsheet's day number; a part of the day after the point is dropped.
 *
 * @param serial - days since the epoch, as a plain decimal
 * @param epoch - 1900 (Windows) or 1904 (old Macintosh)
 * @returns `undefined` where the number means no day: 0, and 60 of the epoch 1900
 */
export function dayOfSerial(serial: string, epoch: 1900 | 1904): string | undefined {
  const match = /^(\d{1,7})(?:\.\d+)?$/.exec(serial);
  if (match === null) return undefined;
  const number = Number(match[1]);
  if (epoch === 1904) return inRange(first1904 + number);
  if (number === 0 || number === missingLeapDay) return undefined;
  return inRange(dayBeforeFirst1900 + number - (number > missingLeapDay ? 1 : 0));
}

/**
 * What a cell says that shows a date. Who types 2023年6月 gets the first day of the month, shown as a month:
 * more than the month is not known.
 *
 * @param cell - its number, and how it is shown
 * @param epoch - 1900 (Windows) or 1904 (old Macintosh)
 * @returns a day or a month; `undefined` where the cell shows no date, or its number means no day
 */
export function shownDate(
  { text, numeric, shownAs }: SheetCell,
  epoch: 1900 | 1904,
): string | undefined {
  if (numeric !== true || (shownAs !== "date" && shownAs !== "month")) return undefined;
  const day = dayOfSerial(text, epoch);
  return shownAs === "month" && day?.endsWith("-01") === true ? day.slice(0, 7) : day;
}

/**
 * The day of a time stamp in milliseconds, in a zone.
 *
 * @param milliseconds - since 1970-01-01T00:00Z
 * @param offsetMinutes - of the zone, east of Greenwich
 */
export function dayOfTimestamp(milliseconds: bigint, offsetMinutes: number): string | undefined {
  const perDay = 86_400_000n;
  const local = milliseconds + BigInt(offsetMinutes) * 60_000n;
  const day = local / perDay - (local % perDay < 0n ? 1n : 0n);
  return inRange(Number(day));
}

/**
 * What a number in a date's cell means where a spreadsheet keeps it: 2023.6 is June, but 2023.1 is
 * January or, its zero lost, October.
 *
 * @returns the candidates; none where the number is no year with a month
 */
export function monthsOfNumber(text: string): readonly string[] {
  const match = /^(\d{4})\.(\d{1,2})$/.exec(text);
  if (match === null) return [];
  const [, year = "", fraction = ""] = match;
  const months = fraction === "1" ? [1, 10] : [Number(fraction)];
  return months.flatMap((month) => dateText({ year: Number(year), month }) ?? []);
}

/** Days of the years that ledgers have; a number beyond is something else. */
function inRange(day: number): string | undefined {
  return day < firstDay || day > lastDay ? undefined : dayText(day);
}
