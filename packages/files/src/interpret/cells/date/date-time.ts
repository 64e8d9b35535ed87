import { dayOf } from "@ipms/core";
import { type CellContext, type CellReading, reading, unread } from "../../reading.js";
import { dateText } from "./candidates.js";
import { dayOfTimestamp } from "./numbers.js";

const dateTime =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]|(?<=日))(\d{1,2})[:时](?:(\d{2})(?:[:分](\d{2})(?:\.\d{1,9})?秒?)?)?分?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Where a time stamp's day is counted unless the context says otherwise: China's one zone. */
const beijing = 480;

/**
 * Reads a date with a time: the date as written. Where the text names a zone in which it is another
 * day than at home, it is a question: programs write 18 June 00:00 in Beijing as 2023-06-17T16:00Z.
 *
 * @returns `undefined` where the cell is no date with a time
 */
export function readDateTime(
  folded: string,
  text: string,
  context: CellContext,
): CellReading<string> | undefined {
  const match = dateTime.exec(folded);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((group: string | undefined) => Number(group ?? 0));
  const written = dateText({ year, month, day });
  const days = dayOf(year, month, day);
  if (written === undefined || days === undefined || hour > 24 || minute > 59 || second > 60) {
    return unread("invalid-date", text);
  }
  const zone = match[7];
  if (zone !== undefined) {
    const seconds = BigInt(((days * 24 + hour) * 60 + minute - offsetOf(zone)) * 60 + second);
    const home = dayOfTimestamp(seconds * 1000n, context.timeZoneOffsetMinutes ?? beijing);
    if (home !== undefined && home !== written) {
      return unread("ambiguous-date", text, { candidates: [written, home] });
    }
  }
  return reading(written, ["date-from-time"]);
}

/**
 * Reads 13 digits as milliseconds since 1970 in the zone of the context.
 *
 * @returns `undefined` where the cell is no such number
 */
export function readTimestamp(
  folded: string,
  text: string,
  context: CellContext,
): CellReading<string> | undefined {
  if (!/^-?\d{12,13}$/.test(folded)) return undefined;
  const day = dayOfTimestamp(BigInt(folded), context.timeZoneOffsetMinutes ?? beijing);
  return day === undefined ? unread("invalid-date", text) : reading(day, ["date-from-timestamp"]);
}

function offsetOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}
