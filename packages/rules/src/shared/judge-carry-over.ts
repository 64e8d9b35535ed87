import {
  absent,
  type Day,
  dayParts,
  type Judgement,
  parseCalendarDate,
  type RuleContext,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import { rowCountOf, shownValues } from "./read-field.js";

/**
 * Judges whether projects said to be carried over were signed before the year of the as-of date, and
 * those said to be new not before the year before it: the ledger of a year is often read in the next.
 */
export function judgeCarryOver({ ledger, asOf }: RuleContext): Judgement {
  const columns = ledger.tables.get("projects")?.columns;
  const flags = columns?.get(project.carryOver.field);
  const signed = columns?.get(project.signedOn.field);
  if (flags?.kind !== "code" || signed?.kind !== "date") return { applied: 0, failures: [] };
  const isCarriedOver = flags.values.map((value) => value === "true");
  const thisYear = dayParts(parseCalendarDate(asOf)?.last ?? 0).year;
  const [newYear, newYearBefore] = [firstDayOf(thisYear), firstDayOf(thisYear - 1)];
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    const flag = flags.indexes[row] ?? -1;
    const first = signed.first[row] ?? absent;
    if (flag < 0 || first === absent) return "absent";
    const last = signed.last[row] ?? absent;
    const agrees = isCarriedOver[flag] === true ? last < newYear : first >= newYearBefore;
    return agrees ? "passed" : { values: shownValues(ledger, row, project.signedOn) };
  });
}

/** The first day of a year; of a year before the first, one before all days. */
function firstDayOf(year: number): Day {
  return parseCalendarDate(`${String(year).padStart(4, "0")}-01-01`)?.first ?? -Infinity;
}
