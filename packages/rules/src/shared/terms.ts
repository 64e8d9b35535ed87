import type { Term, TermKind } from "@ipms/core";

/**
 * A number of times a value, in the value's own unit.
 *
 * @param value - an amount or a number
 * @param times - how many times
 */
export function timesOf<Kind extends TermKind>(
  value: Term<Kind>,
  times: Term<"decimal">,
): Term<Kind> {
  return { node: "product", left: value, right: times };
}

/**
 * Whole days from one day to another.
 *
 * @param from - the first
 * @param to - the second
 */
export function daysBetween(from: Term<"date">, to: Term<"date">): Term<"integer"> {
  return { node: "days-between", from, to };
}
