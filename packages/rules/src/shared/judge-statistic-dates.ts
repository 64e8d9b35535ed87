import { absent, compareSpans, type Judgement, type Ledger } from "@ipms/core";
import { milestoneDates } from "./date-fields.js";
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
      if (event?.kind !== "date") return () => undefined;
      return (first, last, row) => {
        const from = event.first[row] ?? absent;
        if (from === absent) return undefined;
        return compareSpans(">=", first, last, from, event.last[row] ?? from);
      };
    },
    (row, { field }) => {
      const event = eventOf.get(field);
      const shown = event && shownAt(ledger, event, row);
      return shown === undefined ? {} : { event: shown };
    },
  );
}
