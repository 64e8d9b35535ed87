import { surveyOf } from "../table/date-survey.js";
import type { Answers } from "./answers.js";
import type { ColumnSource } from "./column-source.js";
import { compareWithDay } from "./compare-dates.js";
import type { ComparisonOperator, Term } from "./node.js";
import type { ParameterValues } from "./parameters.js";
import { firstDay, lastDay } from "./shifted-date.js";
import { termColumn } from "./term-columns.js";

/**
 * Compares dates, all moved by the same number of days, with one bound: instead of every date the bound
 * is moved, the other way.
 *
 * @returns `undefined` where not all rows share the number and the bound, or where a date moved so would
 * lie outside the years that there are
 */
export function compareShifted(
  operator: ComparisonOperator,
  { date, days }: Extract<Term, { readonly node: "days-after" }>,
  right: Term,
  source: ColumnSource,
  parameters: ParameterValues,
): Answers | undefined {
  const [dates, moved, bound] = [date, days, right].map((term) =>
    termColumn(term, source, parameters),
  );
  if (dates?.kind !== "date" || moved?.kind !== "same" || bound?.kind !== "same") return undefined;
  if (moved.cell.kind !== "decimal" || bound.cell.kind !== "date") return undefined;
  const { numerator, denominator } = moved.cell.value;
  if (denominator !== 1n) return undefined;
  const shift = Number(numerator);
  const { first, last } = surveyOf(dates);
  if (first + shift < firstDay || last + shift > lastDay) return undefined;
  const { cell } = bound;
  return compareWithDay(operator, dates, { first: cell.first - shift, last: cell.last - shift });
}
