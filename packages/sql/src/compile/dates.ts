import type { ComparisonOperator } from "@ipms/core";
import type { Binder } from "./binder.js";
import { all, any, between } from "./predicate.js";

/** A date as its first and last possible day, both NULL where there is none. */
export interface DateTerm {
  /** The first day. */
  readonly first: string;
  /** The last day. */
  readonly last: string;
}

/** Compares two dates: for every pair of their days, or for some; undecided where one is absent. */
export function compareDates(
  operator: ComparisonOperator,
  left: DateTerm,
  right: DateTerm,
): string {
  const before = (a: DateTerm, b: DateTerm): string => `(${a.last} < ${b.first})`;
  const notAfter = (a: DateTerm, b: DateTerm): string => `(${a.last} <= ${b.first})`;
  const apart = any([before(left, right), before(right, left)]);
  switch (operator) {
    case "=":
      return between(same(left, right), apart);
    case "!=":
      return between(apart, same(left, right));
    case "<":
      return between(before(left, right), notAfter(right, left));
    case "<=":
      return between(notAfter(left, right), before(right, left));
    case ">":
      return between(before(right, left), notAfter(left, right));
    case ">=":
      return between(notAfter(right, left), before(left, right));
  }
}

/** Whether two dates are the same day. */
function same(left: DateTerm, right: DateTerm): string {
  const isDay = ({ first, last }: DateTerm): string =>
    first === last ? "TRUE" : `(${first} = ${last})`;
  return all([isDay(left), isDay(right), `(${left.first} = ${right.first})`]);
}

/** The earlier of two dates; the one that is there, where only one is. */
export function earlier(left: DateTerm, right: DateTerm): DateTerm {
  const least = (a: string, b: string): string =>
    `CASE WHEN ${a} IS NULL THEN ${b} WHEN ${b} IS NULL OR ${a} < ${b} THEN ${a} ELSE ${b} END`;
  return {
    first: least(left.first, right.first),
    last: least(left.last, right.last),
  };
}

/** The first and last day of the years 1 to 9999, beyond which no date lies. */
const limits = { first: "-719162", last: "2932896" };

/** A date moved by a number of days; none where it would leave the years 1 to 9999. */
export function moved(date: DateTerm, days: string, { bind }: Pick<Binder, "bind">): DateTerm {
  const isLate = `${date.first} + ${days} >= ${bind(limits.first, "integer")}`;
  const isEarly = `${date.last} + ${days} <= ${bind(limits.last, "integer")}`;
  const within = (day: string): string =>
    `CASE WHEN ${isLate} AND ${isEarly} THEN ${day} + ${days} END`;
  return { first: within(date.first), last: within(date.last) };
}
