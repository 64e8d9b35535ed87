import { oneGroup } from "./groups.js";
import { momentOf } from "./moment.js";
import type { Askable, Grouping, Question } from "./question.js";
import type { Result, ResultHead } from "./result.js";
import { resultsAt } from "./results-at.js";
import type { Scan } from "./scan.js";
import { groupsOf } from "./scans.js";

/**
 * The undivided figure of a question; refused where the ledger does not have what the question would
 * divide it by.
 */
export function totalOf(askable: Askable, scan: Scan, question: Question & Grouping): Result {
  const whole = scan.once("one group", () => oneGroup(scan.view));
  const [total] = resultsAt(askable, scan, momentOf(question), whole, false);
  if (total === undefined) throw new RangeError("one group has one result");
  const groups = groupsOf(scan, question);
  if (!("missing" in groups)) return total;
  const head = withoutValue(total);
  return { ...head, status: "refused", reason: "missing-input", detail: groups.missing };
}

function withoutValue(result: Result): ResultHead {
  const { status: _status, ...head } = result;
  return head;
}
