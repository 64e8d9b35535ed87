import { compareSpans, type Judgement, type Ledger } from "@ipms/core";
import { milestoneDates } from "./date-fields.js";
import { judgeDates } from "./judge-dates.js";
import { readDate, shownAt } from "./read-field.js";

/**
 * Judges whether each milestone was recorded for statistics no earlier than it happened. A finding shows
 * the day it happened as `event`.
 */
export function judgeStatisticDates(ledger: Ledger): Judgement {
  const eventOf = new Map(milestoneDates.map(({ event, recorded }) => [recorded.field, event]));
  const readers = new Map(
    milestoneDates.map(({ event, recorded }) => [recorded.field, readDate(ledger, event)]),
  );
  return judgeDates(
    ledger,
    "projects",
    milestoneDates.map(({ recorded }) => recorded),
    ({ first, last }, row, { field }) => {
      const event = readers.get(field)?.(row);
      return event && compareSpans(">=", first, last, event.first, event.last);
    },
    (row, { field }) => {
      const event = eventOf.get(field);
      const shown = event && shownAt(ledger, event, row);
      return shown === undefined ? {} : { event: shown };
    },
  );
}
