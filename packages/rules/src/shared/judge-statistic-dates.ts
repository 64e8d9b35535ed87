import {
  compareDates,
  type DateColumn,
  inBoth,
  type Judgement,
  type Ledger,
  noRows,
  presenceOf,
  sameAnswer,
  undecided,
} from "@ipms/core";
import { milestoneDates } from "./date-fields.js";
import { type DateAnswers, judgeDates } from "./judge-dates.js";
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
      return (dates) => datesNotBefore(dates, event?.kind === "date" ? event : undefined);
    },
    (row, { field }) => {
      const event = eventOf.get(field);
      const shown = event && shownAt(ledger, event, row);
      return shown === undefined ? {} : { event: shown };
    },
  );
}

/** Whether each date is not before the date of another column. */
function datesNotBefore(dates: DateColumn, others: DateColumn | undefined): DateAnswers {
  const rowCount = dates.first.length;
  if (others === undefined) {
    return { there: noRows(rowCount), answers: sameAnswer(undecided, rowCount) };
  }
  return {
    there: inBoth(presenceOf(dates, rowCount), presenceOf(others, rowCount)),
    answers: compareDates(">=", dates, others),
  };
}
