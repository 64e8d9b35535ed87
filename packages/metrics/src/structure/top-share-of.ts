import { type Figure, rationalOf, exactDecimal, type Money } from "@ipms/core";
import type { ResultTable } from "../evaluate/result.js";
import { topShare } from "./top-share.js";

/**
 * The share of the largest groups in the sum of all groups of an evaluated table, for counts and amounts.
 * Refused where a group has no value, and `not-comparable` for ratios, which are never added up.
 *
 * @param table - what {@link evaluate} gave for a question with groups
 * @param top - how many of the largest groups count
 */
export function topShareOf(table: ResultTable, top: number): Figure {
  const head = { metric: "top-share", version: 1, inputs: {} };
  const values: (string | Money)[] = [];
  for (const result of table.groups) {
    if (result.status !== "value") {
      if (result.status === "no-data") continue;
      return { ...head, status: "refused", reason: result.reason };
    }
    const amount = exactDecimal(rationalOf(result.value));
    const { kind, currency } = result.value;
    if (amount === undefined || (kind !== "count" && kind !== "money")) {
      return { ...head, status: "refused", reason: "not-comparable", detail: `sum of ${kind}` };
    }
    values.push(currency === undefined ? amount : { amount, currency });
  }
  return topShare({ values, top });
}
