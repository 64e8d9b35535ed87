import { parseCalendarDate, parsePeriod } from "@ipms/core";
import { foldText } from "../fold.js";
import {
  type CellContext,
  type CellQualifier,
  type CellReader,
  type CellReading,
  type Conversion,
  longestCell,
  reading,
  unread,
} from "../reading.js";
import { readAbsent, saysNotReached } from "./absent.js";
import { dateText } from "./date/candidates.js";
import { withFigures } from "./date/chinese-numerals.js";
import { readDateTime, readTimestamp } from "./date/date-time.js";
import { readYearFirst, readYearless, type WrittenDate } from "./date/notations.js";
import { dayOfSerial, monthsOfNumber } from "./date/numbers.js";
import { readYearLast, refuseTwoDigitYear } from "./date/year-last.js";

/**
 * Reads a date in any notation that ledgers use, at the precision in which it is written. What can
 * mean two dates is a problem that names both; nothing is guessed.
 *
 * @param text - the cell as it stands
 * @param context - `numeric`, `epoch`, `year`, `dateOrder`, `planned`, `timeZoneOffsetMinutes`
 */
export const readDateCell: CellReader<string> = (text, context) => {
  if (parseCalendarDate(text) !== undefined && dateYearFits(text)) return reading(text);
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-date", text);
  const folded = foldText(text)
    .replace(/ ?([-/.年月日号]) ?/g, "$1")
    .replace(/^\((.*)\)$/, "$1");
  if (saysNotReached(folded)) return { conversions: ["not-reached"] };
  if (/^(?:已|正在|是$|否$)/.test(folded)) return unread("undated-event", text);
  if (context.numeric === true) return readNumeric(folded, text, context);
  const worded = takeWords(folded);
  if (worded.qualifier === "planned" && context.planned !== true) {
    return unread("planned-date", text);
  }
  return qualified(readWritten(withFigures(worded.text), text, context), worded.qualifier);
};

function readWritten(folded: string, text: string, context: CellContext): CellReading<string> {
  const written = readYearFirst(folded);
  if (written !== undefined) return ofWritten(written, text, ["date-notation"]);
  return (
    readDateTime(folded, text, context) ??
    readTimestamp(folded, text, context) ??
    readYearLast(folded, text, context) ??
    refuseTwoDigitYear(folded, text) ??
    readWithoutYear(folded, text, context) ??
    refuse(folded, text, context)
  );
}

/** A cell that a spreadsheet keeps as a number. */
function readNumeric(folded: string, text: string, context: CellContext): CellReading<string> {
  const [month, other] = monthsOfNumber(folded);
  if (month !== undefined && other !== undefined) {
    return unread("ambiguous-month", text, { candidates: [month, other] });
  }
  if (month !== undefined) return reading(month, ["date-notation"]);
  if (/^(?:19|20)\d\d$/.test(folded)) return reading(folded);
  const written = /^\d{6}$|^\d{8}$/.test(folded) ? readYearFirst(folded) : undefined;
  if (written !== undefined) return ofWritten(written, text, ["date-notation"]);
  const stamp = readTimestamp(folded, text, context);
  if (stamp !== undefined) return stamp;
  const day = dayOfSerial(folded, context.epoch ?? 1900);
  return day === undefined ? unread("invalid-date", text) : reading(day, ["date-from-serial"]);
}

const relativeYears: readonly (readonly [RegExp, number])[] = [
  [/^(?:今年|本年度?|当年)/, 0],
  [/^(?:去年|上年度?)/, -1],
  [/^(?:前年)/, -2],
  [/^(?:明年|次年|下年度?)/, 1],
];

function readWithoutYear(
  folded: string,
  text: string,
  context: CellContext,
): CellReading<string> | undefined {
  const relative = relativeYears.find(([pattern]) => pattern.test(folded));
  const rest = relative === undefined ? folded : folded.replace(relative[0], "");
  // Any leap year tells whether the rest is a date of some year.
  const written =
    rest === "" && relative !== undefined
      ? { parts: { year: context.year ?? 2000 } }
      : readYearless(rest, context.year ?? 2000);
  if (written === undefined) return undefined;
  const parts = { ...written.parts, year: written.parts.year + (relative?.[1] ?? 0) };
  if (context.year === undefined) {
    return unread(dateText(parts) === undefined ? "invalid-date" : "missing-year", text);
  }
  return ofWritten({ ...written, parts }, text, ["year-from-table"]);
}

/** Why a text is no date, as far as one can tell. */
function refuse(folded: string, text: string, context: CellContext): CellReading<never> {
  if (/^\d{5}(?:\.\d+)?$/.test(folded)) {
    const suggestion = dayOfSerial(folded, context.epoch ?? 1900);
    if (suggestion !== undefined) return unread("serial-as-text", text, { suggestion });
  }
  if (parsePeriod(folded, { year: context.year ?? 2000 }).ok) return unread("date-is-period", text);
  const separate = folded.split(/[、,;/~至和 ]|(?<=[日月])-/).filter((piece) => piece !== "");
  const dates = separate.filter((piece) => readYearFirst(piece) !== undefined);
  return unread(dates.length > 1 ? "two-values" : "invalid-date", text);
}

/** Words around a date: 约2023年6月, 预计2024年底, 2023年6月底前. */
function takeWords(folded: string): {
  readonly text: string;
  readonly qualifier?: CellQualifier;
} {
  const planned = /^(?:预计|计划|拟于?|预期|力争|争取|目标)(?:于|在)?/;
  if (planned.test(folded)) return { text: folded.replace(planned, ""), qualifier: "planned" };
  const about = /^(?:约|大约|大概)|(?:左右|前后|许)$/;
  if (about.test(folded)) return { text: folded.replace(about, ""), qualifier: "about" };
  const before = /(?:之前|以前|前)$/;
  if (before.test(folded)) return { text: folded.replace(before, ""), qualifier: "before" };
  return { text: folded };
}

function ofWritten(
  written: WrittenDate,
  text: string,
  conversions: readonly Conversion[],
): CellReading<string> {
  const date = dateText(written.parts);
  return date === undefined
    ? unread("invalid-date", text)
    : reading(date, conversions, written.qualifier);
}

function qualified(
  read: CellReading<string>,
  qualifier: CellQualifier | undefined,
): CellReading<string> {
  return qualifier === undefined || read.value === undefined ? read : { ...read, qualifier };
}

/** Canonical dates outside the years of ledgers are typing errors: 0203-06-18. */
function dateYearFits(text: string): boolean {
  return /^(?:19|20)/.test(text);
}
