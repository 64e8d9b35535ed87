import type { ComparisonOperator } from "@ipms/core";
import { all, opposite, type Predicate } from "./predicate.js";

/** A date as its first and last possible day. */
export interface DateTerm {
  /** The first day; NULL where there is none. */
  readonly first: string;
  /** The last day. */
  readonly last: string;
  /** Whether there always is one. */
  readonly always: boolean;
}

/** Compares two dates in rows that have both: for every pair of their days, or for some. */
export function compareDates(
  operator: ComparisonOperator,
  left: DateTerm,
  right: DateTerm,
): Predicate {
  switch (operator) {
    case "=":
      return same(left, right);
    case "!=":
      return opposite(same(left, right));
    case "<":
    case "<=":
      return {
        certain: `(${left.last} ${operator} ${right.first})`,
        possible: `(${left.first} ${operator} ${right.last})`,
      };
    case ">":
    case ">=":
      return {
        certain: `(${left.first} ${operator} ${right.last})`,
        possible: `(${left.last} ${operator} ${right.first})`,
      };
  }
}

function same(left: DateTerm, right: DateTerm): Predicate {
  return {
    certain: all([
      `(${left.first} = ${left.last})`,
      `(${right.first} = ${right.last})`,
      `(${left.first} = ${right.first})`,
    ]),
    possible: all([`(${left.first} <= ${right.last})`, `(${right.first} <= ${left.last})`]),
  };
}

/** The earlier of two dates; the one that is there, where only one is. */
export function earlier(left: DateTerm, right: DateTerm): DateTerm {
  const least = (a: string, b: string): string =>
    `CASE WHEN ${a} IS NULL THEN ${b} WHEN ${b} IS NULL OR ${a} < ${b} THEN ${a} ELSE ${b} END`;
  return {
    first: least(left.first, right.first),
    last: least(left.last, right.last),
    always: left.always || right.always,
  };
}

/** The first and last day of the years 1 to 9999, beyond which no date lies. */
const limits = { first: -719_162, last: 2_932_896 };

/** A date moved by a number of days; none where it would leave the years 1 to 9999. */
export function moved(date: DateTerm, days: string): DateTerm {
  const within = `${date.first} + ${days} >= ${limits.first} AND ${date.last} + ${days} <= ${limits.last}`;
  return {
    first: `CASE WHEN ${within} THEN ${date.first} + ${days} END`,
    last: `CASE WHEN ${within} THEN ${date.last} + ${days} END`,
    always: false,
  };
}
