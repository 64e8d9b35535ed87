import type { Ledger } from "@ipms/core";
import type { Askable, Grouping, Question } from "./question.js";
import type { Result, ResultTable } from "./result.js";
import { resultsAt } from "./results-at.js";
import type { Scan } from "./scan.js";
import { groupsOf, momentsOf, scansOf } from "./scans.js";
import { totalOf } from "./total-of.js";

/** A question without groups has one result, one with groups or a series a table of them. */
export type Answer<Asked extends Question & Grouping> = Asked extends
  | { readonly by: readonly string[] }
  | { readonly every: string }
  ? ResultTable
  : Result;

/**
 * Evaluates a metric, a measure or an applied operator over a ledger.
 *
 * @example
 * ```ts
 * import { evaluate, ledgerOf, startRate } from "@ipms/metrics";
 *
 * const { ledger } = ledgerOf({
 *   projects: [
 *     { projectId: "1", name: "Mill", signedOn: "2022-02-01", startedOn: "2022-05-20" },
 *     { projectId: "2", name: "Dock", signedOn: "2022-03-08", startedOn: null },
 *   ],
 * });
 * const result = evaluate(startRate, ledger, { period: "2022-H1", asOf: "2022-06-30" });
 * console.log(result.status === "value" && result.rounded.text); // => 50.0
 * ```
 *
 * @param asked - the definition
 * @param ledger - the ledger
 * @param question - the period, the as-of date, and every choice that changes the number
 * @throws IpmsError when the question itself is wrong: an unknown population, parameter or field, a
 * period or day that does not exist. What the data cannot answer is refused, never thrown.
 */
export function evaluate<const Asked extends Question & Grouping>(
  asked: Askable,
  ledger: Ledger,
  question: Asked,
): Answer<Asked> {
  return evaluateAll([asked], ledger, question)[0] as Answer<Asked>;
}

/**
 * Evaluates several definitions over a ledger in one reading: filters, populations and groups are
 * worked out once for all of them.
 *
 * @param asked - the definitions
 * @param ledger - the ledger
 * @param question - asked of each of them; a parameter or a choice such as `compare` must be read by at
 * least one of them, and the others pass it over
 * @returns one answer for each, in the same order
 */
export function evaluateAll<const Asked extends Question & Grouping>(
  asked: readonly Askable[],
  ledger: Ledger,
  question: Asked,
): readonly Answer<Asked>[] {
  const scanFor = scansOf(asked, ledger, question);
  return asked.map((askable) => answer(askable, scanFor(askable), question) as Answer<Asked>);
}

/** The answer to a question, from a reading that was begun. */
export function answer(
  askable: Askable,
  scan: Scan,
  question: Question & Grouping,
): Result | ResultTable {
  const { by = [], every } = question;
  const total = totalOf(askable, scan, question);
  if (by.length === 0 && every === undefined) return total;
  const groups = groupsOf(scan, question);
  if ("missing" in groups) return { total, groups: [] };
  const moments = momentsOf(scan, question);
  return {
    total,
    groups: moments.flatMap((moment) => resultsAt(askable, scan, moment, groups, true)),
  };
}
