import {
  type Day,
  IpmsError,
  monthCount,
  monthIndex,
  parseDay,
  parsePeriod,
  type Period,
} from "@ipms/core";

/** What {@link elapsedUnits} takes. */
export interface ElapsedQuestion {
  /** The target's period, typed or as text such as `2022` or `2022-H1`. */
  readonly period: Period | string;
  /** The day whose state is judged, typed or as text such as `2022-06-30`. */
  readonly asOf: Day | string;
  /** Finished months, or days with the as-of date included. */
  readonly by: "month" | "day";
}

/** How much of a period is over, and how long it is, in the same unit. */
export interface ElapsedUnits {
  /** Months or days gone; never below 0 or above `whole`. */
  readonly elapsed: number;
  /** All months or days of the period; 0 months for a span that is not made of whole ones. */
  readonly whole: number;
}

/**
 * How much of a period is over by a day: whole months that are finished, or days up to and including
 * the day. A year has 365 or 366 days, as the calendar says.
 *
 * @zh 截至某日，期间已过多少：按已满月份计，或者按天数（含当日）计。
 * @category targets
 * @since 0.1.0
 *
 * @example
 * ```ts
 * import { elapsedUnits } from "@ipms/metrics";
 *
 * const months = elapsedUnits({ period: "2022", asOf: "2022-10-31", by: "month" });
 * console.log(`${months.elapsed} of ${months.whole}`); // => 10 of 12
 * const days = elapsedUnits({ period: "2024", asOf: "2024-02-29", by: "day" });
 * console.log(`${days.elapsed} of ${days.whole}`); // => 60 of 366
 * ```
 *
 * @param question - the period, the day and the unit
 * @throws IpmsError `invalid-argument` for a text that is no period or no day
 */
export function elapsedUnits({ period, asOf, by }: ElapsedQuestion): ElapsedUnits {
  const { start, end, kind } = typedPeriod(period);
  const day = typeof asOf === "string" ? typedDay(asOf) : asOf;
  const whole = by === "day" ? end - start : (monthCount({ start, end, kind }) ?? 0);
  const gone = by === "day" ? day + 1 - start : monthIndex(day + 1) - monthIndex(start);
  return { elapsed: Math.min(Math.max(gone, 0), whole), whole };
}

function typedPeriod(period: Period | string): Period {
  if (typeof period !== "string") return period;
  const read = parsePeriod(period);
  if (read.ok) return read.value;
  throw new IpmsError("invalid-argument", `"${period}" is not a period; write 2022 or 2022-H1`);
}

function typedDay(text: string): Day {
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw new IpmsError("invalid-argument", `"${text}" is not a day; write 2022-06-30`);
}
