import { type Day, dayParts, daysInMonth, dayText } from "@ipms/core";

/** A date as a record has it, from its first and last possible day: `2023-06-18`, `2023-06`, `2023`. */
export function spanText(first: Day, last: Day): string {
  if (first === last) return dayText(first);
  const [from, to] = [dayParts(first), dayParts(last)];
  const isWhole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (isWhole && from.year === to.year) {
    if (from.month === to.month) return dayText(first).slice(0, 7);
    if (from.month === 1 && to.month === 12) return dayText(first).slice(0, 4);
  }
  return `${dayText(first)}/${dayText(last)}`;
}
