import {
  answersByCode,
  compareWithDay,
  countRows,
  type Day,
  dayParts,
  type Failure,
  inBoth,
  inEither,
  type Judgement,
  type Ledger,
  nextRow,
  no,
  parseCalendarDate,
  presenceOf,
  type RowSet,
  type RuleContext,
  without,
  yes,
} from "@ipms/core";
import { project } from "../fields/fields.js";
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
  const rowCount = rowCountOf(ledger, "projects");
  const thisYear = dayParts(parseCalendarDate(asOf)?.last ?? 0).year;
  const there = inBoth(presenceOf(flags, rowCount), presenceOf(signed, rowCount));
  const carried = answersByCode(
    flags,
    flags.values.map((value) => (value === "true" ? yes : no)),
  );
  // Of both only what is certain agrees.
  const before = compareWithDay("<", signed, yearStart(thisYear)).yes;
  const recent = compareWithDay(">=", signed, yearStart(thisYear - 1)).yes;
  const agreeing = inEither(inBoth(carried.yes, before), inBoth(carried.no, recent));
  const applied = countRows(there);
  return {
    applied,
    notApplicable: { absent: rowCount - applied },
    failures: failuresOf(ledger, without(there, agreeing)),
  };
}

function* failuresOf(ledger: Ledger, rows: RowSet): Generator<Failure> {
  for (let row = nextRow(rows, 0); row >= 0; row = nextRow(rows, row + 1)) {
    yield { row, values: shownValues(ledger, row, project.signedOn) };
  }
}

/** The first day of a year; of a year before the first, one before all days. */
function yearStart(year: number): { readonly first: Day; readonly last: Day } {
  const day = parseCalendarDate(`${String(year).padStart(4, "0")}-01-01`)?.first ?? -Infinity;
  return { first: day, last: day };
}
