import { type Judgement, parseCalendarDate, type RuleContext } from "@ipms/core";
import { projectDates } from "./date-fields.js";
import { datesWithin } from "./date-within.js";
import { judgeDates } from "./judge-dates.js";

/** Judges whether the dates of projects lie between the days `earliest` and `latest`. */
export function judgePlausibleDates({ ledger, parameters }: RuleContext): Judgement {
  const from = parseCalendarDate(String(parameters["earliest"]))?.first ?? -Infinity;
  const to = parseCalendarDate(String(parameters["latest"]))?.last ?? Infinity;
  return judgeDates(
    ledger,
    "projects",
    projectDates,
    () => (dates) => datesWithin(dates, from, to),
  );
}
