import { absent, type DateColumn, type Day, no, undecided, yes } from "@ipms/core";

/** Stands among answers for a row that has no date, or nothing to compare it with. */
export const isNotThere = 3;

/**
 * Whether the dates of a column lie between two days, both included.
 *
 * @param dates - the dates
 * @param from - the first day of the span
 * @param to - the last day of the span
 * @returns for each row yes, no, undecided or {@link isNotThere}
 */
export function datesWithin({ first, last }: DateColumn, from: Day, to: Day): Uint8Array {
  const answers = new Uint8Array(first.length);
  answerWithin(answers, first, last, Math.max(from, absent), Math.min(to, -absent));
  return answers;
}

function answerWithin(
  answers: Uint8Array,
  first: Int32Array,
  last: Int32Array,
  from: Day,
  to: Day,
): void {
  for (let row = 0; row < answers.length; row += 1) {
    const start = first[row] ?? absent;
    const end = last[row] ?? absent;
    if (start === absent) answers[row] = isNotThere;
    else if (start >= from && end <= to) answers[row] = yes;
    else answers[row] = end < from || start > to ? no : undecided;
  }
}
