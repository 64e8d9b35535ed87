import { type Day, dayParts } from "./day.js";
import { type Period, daysPeriod, monthCount, monthIndex } from "./period.js";
import { shiftMonths, shiftYears } from "./shift.js";

/** With which period a value is compared: 同比, 环比, or the year before last. */
export type ComparisonStep = "previous-year" | "previous-period" | "two-years-before";

/**
 * The period that a period is compared with. Periods are shifted on the calendar; days are never
 * subtracted, so a leap day does no harm. `previous-period` is the adjacent earlier period of the same
 * kind and length: Q3 → Q2, H1 → H2 of the year before, January–September → the nine months before,
 * a span of days → as many days before. A span of days moves by years with its first and last day,
 * 29 February becoming 28.
 *
 * @example
 * ```ts
 * import { comparisonPeriod, halfPeriod, periodText } from "@ipms/core";
 *
 * console.log(periodText(comparisonPeriod(halfPeriod(2022, 1), "previous-period"))); // => 2021-H2
 * ```
 *
 * @param period - the period in question
 * @param by - how far back
 */
export function comparisonPeriod(period: Period, by: ComparisonStep): Period {
  const months = monthCount(period);
  if (months === undefined) return comparisonDays(period, by);
  const shift = by === "previous-period" ? -months : -12 * yearsBack[by];
  return {
    kind: period.kind,
    start: shiftMonths(period.start, shift),
    end: shiftMonths(period.end, shift),
  };
}

/**
 * The as-of day that belongs to the comparison period, so that like is compared with like: the period's
 * last day maps to the shifted period's last day. Any other day moves by as many months as the
 * period's start moved (whole years for `previous-year`), to the month's last day where the month
 * reached is too short (29 February → 28). In a span of days that moved by days it moves by
 * as many days.
 *
 * @example
 * ```ts
 * import { comparisonAsOf, comparisonPeriod, dayText, monthPeriod } from "@ipms/core";
 *
 * const february = monthPeriod(2023, 2);
 * const before = comparisonPeriod(february, "previous-period");
 * console.log(dayText(comparisonAsOf(february, before, february.end - 1))); // => 2023-01-31
 * ```
 *
 * @param period - the period in question
 * @param shifted - its {@link comparisonPeriod}
 * @param asOf - the as-of day of the period in question
 */
export function comparisonAsOf(period: Period, shifted: Period, asOf: Day): Day {
  if (asOf === period.end - 1) return shifted.end - 1;
  if (period.kind !== "days") {
    return shiftMonths(asOf, monthIndex(shifted.start) - monthIndex(period.start));
  }
  const years = dayParts(shifted.start).year - dayParts(period.start).year;
  const movedByYears =
    shiftYears(period.start, years) === shifted.start &&
    shiftYears(period.end - 1, years) === shifted.end - 1;
  return movedByYears ? shiftYears(asOf, years) : asOf + shifted.start - period.start;
}

const yearsBack = { "previous-year": 1, "two-years-before": 2 } as const;

function comparisonDays(period: Period, by: ComparisonStep): Period {
  if (by === "previous-period") {
    return { kind: "days", start: period.start - (period.end - period.start), end: period.start };
  }
  const years = -yearsBack[by];
  return daysPeriod(shiftYears(period.start, years), shiftYears(period.end - 1, years));
}
