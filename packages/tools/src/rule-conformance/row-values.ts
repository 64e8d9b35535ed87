import { dayText, parseDay } from "@ipms/core";
import type { Row } from "./world/story.js";

/**
 * A day so many days after another.
 *
 * @param day - the day, ISO
 * @param days - how many; below zero for earlier ones
 */
export function shifted(day: unknown, days: number): string {
  const parsed = parseDay(textOf(day));
  if (parsed === undefined) throw new RangeError(`no day: ${textOf(day)}`);
  return dayText(parsed + days);
}

/**
 * A multiple of an amount, to whole units.
 *
 * @param money - the amount
 * @param factor - how many times
 */
export function times(money: unknown, factor: number): Row {
  const { amount, currency } = money as { amount: string; currency: string };
  return { amount: String(Math.round(Number(amount) * factor)), currency };
}

/**
 * A value as text, to compare and to join. A value that is absent comes after all days.
 *
 * @param value - the value of a field
 */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The number in an amount. */
export function amountOf(money: unknown): number {
  return Number((money as { amount: string } | undefined)?.amount ?? 0);
}
