import {
  absent,
  compareDates,
  type Day,
  dayParts,
  daysInMonth,
  inBoth,
  inOrder,
  type Judgement,
  type RuleContext,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeOtherRows, type RowVerdict } from "./judge-rows.js";
import { rowCountOf, shownValues } from "./read-field.js";

/**
 * Judges whether signings were recorded in time: not in the `lastDays` of a quarter when they lay more
 * than `lateDays` back.
 */
export function judgeLateEntry({ ledger, parameters }: RuleContext): Judgement {
  const columns = ledger.tables.get("projects")?.columns;
  const signings = columns?.get(project.signedOn.field);
  const records = columns?.get(project.signedRecordedOn.field);
  if (signings?.kind !== "date" || records?.kind !== "date") return { applied: 0, failures: [] };
  const lastDays = Number(parameters["lastDays"]);
  const lateDays = Number(parameters["lateDays"]);
  const isKnownToTheDay = compareDates("<=", records, records).yes;
  const isSoon = inOrder(records, signings, -lateDays).yes;
  const rowCount = rowCountOf(ledger, "projects");
  return judgeOtherRows(rowCount, inBoth(isKnownToTheDay, isSoon), (row): RowVerdict => {
    const signed = signings.first[row] ?? absent;
    const recorded = records.first[row] ?? absent;
    if (signed === absent || recorded === absent) return "absent";
    if (recorded !== records.last[row]) return "undecided";
    if (daysLeftInQuarter(recorded) >= lastDays) return "passed";
    if (recorded - (signings.last[row] ?? absent) <= lateDays) return "undecided";
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
