import { type Day, dayParts, daysInMonth, type Judgement, type RuleContext } from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import { readDate, rowCountOf, shownValues } from "./read-field.js";

/**
 * Judges whether signings were recorded in time: not in the `lastDays` of a quarter when they lay more
 * than `lateDays` back.
 */
export function judgeLateEntry({ ledger, parameters }: RuleContext): Judgement {
  const signedOf = readDate(ledger, project.signedOn);
  const recordedOf = readDate(ledger, project.signedRecordedOn);
  const lastDays = Number(parameters["lastDays"]);
  const lateDays = Number(parameters["lateDays"]);
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    const signed = signedOf(row);
    const recorded = recordedOf(row);
    if (signed === undefined || recorded === undefined) return "absent";
    if (recorded.first !== recorded.last) return "undecided";
    if (recorded.first - signed.first <= lateDays) return "passed";
    if (daysLeftInQuarter(recorded.first) >= lastDays) return "passed";
    if (recorded.first - signed.last <= lateDays) return "undecided";
    return { values: shownValues(ledger, row, project.signedRecordedOn, project.signedOn) };
  });
}

/** How many days of its quarter come after a day. */
function daysLeftInQuarter(day: Day): number {
  const { year, month, day: number } = dayParts(day);
  const lastMonth = Math.ceil(month / 3) * 3;
  let days = daysInMonth(year, month) - number;
  for (let each = month + 1; each <= lastMonth; each += 1) days += daysInMonth(year, each);
  return days;
}
