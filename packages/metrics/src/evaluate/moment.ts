import {
  comparisonAsOf,
  comparisonPeriod,
  type Day,
  dayText,
  type ParameterValues,
  parseCalendarDate,
  parseDay,
  parsePeriod,
  type Period,
  type RefusalReason,
} from "@ipms/core";
import { misasked } from "./ask.js";
import { divisionPrefix } from "./where.js";
import type { LedgerView } from "./ledger-view.js";
import { ledgerCalendar } from "../speed/ledger-calendar.js";
import type { Comparison, Question } from "./question.js";
import { codesGiven } from "./resolve.js";

/** A period, seen as of a day. */
export interface Moment {
  /** The period asked for. */
  readonly period: Period;
  /** The day whose knowledge counts. */
  readonly asOf: Day;
}

/** The moment that a question asks about. */
export function momentOf(question: Question): Moment {
  return { period: periodOf(question.period), asOf: asOfDay(question.asOf) };
}

/** Reads a period of a question. */
function periodOf(period: string | Period): Period {
  if (typeof period !== "string") return period;
  const parsed = parsePeriod(period);
  if (parsed.ok) return parsed.value;
  return misasked("invalid-argument", "invalid-period", parsed.problem.parameters);
}

function asOfDay(text: string | undefined): Day {
  if (text === undefined || text === null || text === "") {
    return misasked("invalid-argument", "missing-as-of");
  }
  return parseDay(text) ?? misasked("invalid-argument", "invalid-as-of", { value: text });
}

/** The moment to compare with: periods are shifted, never days, and `asOf` shifts with them. */
export function comparisonMoment(moment: Moment, compare: Comparison = "previous-year"): Moment {
  const period =
    compare === "previous-year" || compare === "previous-period"
      ? comparisonPeriod(moment.period, compare as "previous-year" | "previous-period")
      : periodOf(compare);
  return { period, asOf: comparisonAsOf(moment.period, period, moment.asOf) };
}

/** The moment two years before. */
export function twoYearsBefore(moment: Moment): Moment {
  const period = comparisonPeriod(moment.period, "two-years-before");
  return { period, asOf: comparisonAsOf(moment.period, period, moment.asOf) };
}

/** Why nothing can be said about a moment, if so: it lies before its period or beyond the ledger. */
export function momentRefusal(
  view: LedgerView,
  { period, asOf }: Moment,
): { readonly reason: RefusalReason; readonly detail?: string } | undefined {
  if (asOf < period.start) return { reason: "future-period" };
  const { cutOn, asOf: stateOf } = view.ledger.head;
  for (const cut of [stateOf, cutOn]) {
    const last = cut === undefined ? undefined : parseCalendarDate(cut)?.last;
    if (cut !== undefined && last !== undefined && asOf > last) {
      return { reason: "beyond-ledger", detail: cut };
    }
  }
  return undefined;
}

/** The values that expressions may read as parameters. */
export function parameterValues(
  view: LedgerView,
  question: Question,
  { period, asOf }: Moment,
): ParameterValues {
  const day = (value: Day) => ({ first: value, last: value });
  const own = view.ledger.head.reportingDivision;
  const division = question.division ?? own;
  const since = question.since === undefined ? undefined : parseCalendarDate(question.since);
  if (question.since !== undefined && since === undefined) {
    misasked("invalid-argument", "invalid-date", { value: question.since });
  }
  const prefix = division === undefined ? undefined : divisionPrefix(division);
  return {
    ...codeLists(question.parameters),
    asOf: day(asOf),
    // Thousands of days, which few expressions ask for.
    get calendar() {
      return ledgerCalendar(view.table("calendars"));
    },
    periodStart: day(period.start),
    periodLast: day(Math.min(period.end - 1, asOf)),
    periodEnd: day(period.end - 1),
    dayBeforePeriod: day(period.start - 1),
    since: since && { first: since.first, last: since.first },
    event: question.event,
    provincePrefix: prefix?.slice(0, 2),
    // A province has no cities beside itself, so that it cannot tell other cities from its own.
    prefecturePrefix: prefix === undefined || prefix.length < 4 ? undefined : prefix.slice(0, 4),
    statedScopeApplies: division === own ? "yes" : "no",
  };
}

function codeLists(
  given: Question["parameters"] = {},
): Readonly<Record<string, readonly string[]>> {
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.map(([name, value]) => [name, codesGiven(value)]));
}

/** A moment in words that stay the same in every language. */
export function momentText({ period, asOf }: Moment): string {
  return `${period.start}/${period.end}@${dayText(asOf)}`;
}
