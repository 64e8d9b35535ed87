import { absent, compareSpans, type DateColumn, type Judgement, type Ledger } from "@ipms/core";
import { milestoneDates } from "./date-fields.js";
import { isNotThere } from "./date-within.js";
import { judgeDates } from "./judge-dates.js";
import { shownAt } from "./read-field.js";

/**
 * Judges whether each milestone was recorded for statistics no earlier than it happened. A finding shows
 * the day it happened as `event`.
 */
export function judgeStatisticDates(ledger: Ledger): Judgement {
  const eventOf = new Map(milestoneDates.map(({ event, recorded }) => [recorded.field, event]));
  const columns = ledger.tables.get("projects")?.columns;
  return judgeDates(
    ledger,
    "projects",
    milestoneDates.map(({ recorded }) => recorded),
    ({ field }) => {
      const event = columns?.get(eventOf.get(field)?.field ?? "");
      return (dates) =>
        event?.kind === "date"
          ? datesNotBefore(dates, event)
          : new Uint8Array(dates.first.length).fill(isNotThere);
    },
    (row, { field }) => {
      const event = eventOf.get(field);
      const shown = event && shownAt(ledger, event, row);
      return shown === undefined ? {} : { event: shown };
    },
  );
}

/** Whether each date is not before the date of another column. */
function datesNotBefore(dates: DateColumn, others: DateColumn): Uint8Array {
  const answers = new Uint8Array(dates.first.length).fill(isNotThere);
  for (let row = 0; row < answers.length; row += 1) {
    const first = dates.first[row] ?? absent;
    const from = others.first[row] ?? absent;
    if (first === absent || from === absent) continue;
    const [last, to] = [dates.last[row] ?? absent, others.last[row] ?? absent];
    answers[row] = compareSpans(">=", first, last, from, to);
  }
  return answers;
}
