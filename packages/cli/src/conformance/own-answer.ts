import { evaluate, ledgerOf } from "@ipms/metrics";
import { readAsked } from "../options/askables.js";
import type { ConformanceCase, ConformanceSuite, ExactValue } from "./suite.js";

/** What this library answers to a case, in the form in which runners answer. */
export function ownAnswer(suite: ConformanceSuite, each: ConformanceCase): object {
  const { ledger } = ledgerOf(suite.ledgers[each.ledger] ?? {});
  const result = evaluate(readAsked(each.metric).askable, ledger, each.parameters);
  const { id } = each;
  if (!("status" in result)) return { id, status: "unsupported" };
  if (result.status !== "value") return { id, status: "refused", reason: result.reason };
  const { value, bounds, rounded } = result;
  const exact = bounds && { low: exactOf(bounds.low), high: exactOf(bounds.high) };
  return {
    id,
    status: "value",
    value: exactOf(value),
    rounded: rounded.text,
    ...(exact && { bounds: exact }),
  };
}

function exactOf({ numerator, denominator, currency }: ExactValue): ExactValue {
  return { numerator, denominator, ...(currency === undefined ? {} : { currency }) };
}
