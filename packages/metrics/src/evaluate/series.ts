import { absent, type Answers, type DateColumn, hasRow, splitPeriod } from "@ipms/core";
import { type Moment, momentOf } from "./moment.js";
import type { Grouping, Question } from "./question.js";

/** The moments of the parts of a question's series, in order; none where it asks for no series. */
export function seriesOf(question: Question & Grouping): readonly Moment[] {
  const { every, seriesAsOf = "part-end" } = question;
  if (every === undefined) return [];
  const { period: whole, asOf } = momentOf(question);
  return splitPeriod(whole, every).map((period) => ({
    period,
    asOf: seriesAsOf === "question" ? asOf : Math.min(asOf, Math.max(period.end - 1, period.start)),
  }));
}

/** In which parts of a series the dates of rows lie. */
export interface SeriesRows {
  /** For each row the one part in which its date can lie, or −1 where it lies in none or in several. */
  readonly partOf: Int32Array;
  /** The rows whose dates may lie in several parts: these are asked about each. */
  readonly spread: Int32Array;
}

/**
 * Tells rows apart by the part of a series in which their dates lie.
 *
 * @param dates - the dates
 * @param moments - the parts, which follow one another without gaps
 * @param inFirst - whether dates lie in the first part: what an absent date says of it, it says of every
 * part
 */
export function seriesRows(
  dates: DateColumn,
  moments: readonly Moment[],
  inFirst: Answers,
): SeriesRows {
  const start = moments[0]?.period.start ?? 0;
  const end = moments.at(-1)?.period.end ?? start;
  const parts = new Int32Array(end - start);
  moments.forEach(({ period }, part) => parts.fill(part, period.start - start, period.end - start));
  const partOfDay = (day: number): number =>
    day < start ? -1 : day >= end ? moments.length : (parts[day - start] ?? -1);
  const { first, last } = dates;
  const partOf = new Int32Array(first.length).fill(-1);
  const spread: number[] = [];
  for (let row = 0; row < first.length; row += 1) {
    const from = first[row] ?? absent;
    if (from === absent) {
      if (!hasRow(inFirst.no, row)) spread.push(row);
      continue;
    }
    const part = partOfDay(from);
    const to = last[row] ?? absent;
    if (to !== from && partOfDay(to) !== part) spread.push(row);
    else if (part < moments.length) partOf[row] = part;
  }
  return { partOf, spread: Int32Array.from(spread) };
}

/**
 * What the parameters of a series are row by row, each row being asked about its own part.
 *
 * @param partOf - for each row its part, or −1
 * @param valuesOf - the value of each parameter in each part
 * @param names - the parameters that are not the same in all parts
 */
export function rowParameters(
  partOf: Int32Array,
  valuesOf: readonly Readonly<Record<string, unknown>>[],
): (name: string) => DateColumn | undefined {
  const known = new Map<string, DateColumn | undefined>();
  const make = (name: string): DateColumn | undefined => {
    const days = valuesOf.map((values) => firstDay(values[name]));
    if (days.every((day) => day === days[0])) return undefined;
    // A row of no part passes none of its tests about the period, whichever that is.
    const [filler = absent] = days;
    const first = daysOfParts(partOf, days, filler);
    return { kind: "date", first, last: first };
  };
  return (name) => {
    if (!known.has(name)) known.set(name, make(name));
    return known.get(name);
  };
}

function daysOfParts(
  partOf: Int32Array,
  days: readonly (number | undefined)[],
  filler: number,
): Int32Array {
  const byPart = Int32Array.from(days, (day) => day ?? filler);
  const result = new Int32Array(partOf.length);
  for (let row = 0; row < result.length; row += 1)
    result[row] = byPart[partOf[row] ?? -1] ?? filler;
  return result;
}

function firstDay(value: unknown): number | undefined {
  const isDay = typeof value === "object" && value !== null && "first" in value;
  return isDay && typeof value.first === "number" ? value.first : undefined;
}
