import { type Day, parseCalendarDate, type RuleContext } from "@ipms/core";

/**
 * The last day of which the ledger can know anything: the day on which it was cut, which may lie after
 * the day asked about, or that day.
 */
export function lastKnownDay({ ledger, asOf }: RuleContext): Day {
  const days = [asOf, ledger.head.asOf, ledger.head.cutOn].flatMap(
    (text) => (text === undefined ? undefined : parseCalendarDate(text)?.last) ?? [],
  );
  return Math.max(...days);
}
