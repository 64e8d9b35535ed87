import type { ExplainedInput, ExplainedRecord } from "../evaluate/explanation.js";
import type { Moment } from "../evaluate/moment.js";
import type { Where } from "../evaluate/question.js";
import type { Resolved } from "../evaluate/resolve.js";
import type { Scan } from "../evaluate/scan.js";
import { durationChoice } from "./duration-values.js";
import { durationsOf, type Fate, fates } from "./durations.js";

/** Projects whose days are known; those that have not arrived say so as their reason. */
const seen: ReadonlySet<Fate> = new Set(["reached", "open", "terminated"]);

/**
 * The projects behind a lead time: each with its days and, where it has not arrived, why the days end
 * there; the others with the reason why they have none.
 *
 * @param project - describes a project by its row
 */
export function explainDurations(
  scan: Scan,
  resolved: Resolved,
  name: string,
  moment: Moment,
  part: Where | undefined,
  project: (row: number) => ExplainedRecord,
): ExplainedInput {
  const counted: ExplainedRecord[] = [];
  const notCounted: ExplainedRecord[] = [];
  const undecided: ExplainedRecord[] = [];
  const durations = durationsOf(scan, durationChoice(resolved), moment, part);
  if ("reason" in durations) return { name, counted, notCounted, undecided };
  const arrivedOnly = resolved.parameters["unfinished"] === "left-out";
  for (const [row, place] of durations.fates.entries()) {
    const fate = fates[place] ?? "outside";
    if (fate === "outside" || fate === "membership-undecided") continue;
    const amount = String(durations.least[row]);
    const record = project(row);
    const counts = seen.has(fate) && (fate === "reached" || !arrivedOnly);
    if (fate === "stage-without-date") undecided.push({ ...record, reason: fate });
    else if (!counts) notCounted.push({ ...record, reason: fate });
    else
      counted.push(
        fate === "reached" ? { ...record, amount } : { ...record, amount, reason: fate },
      );
  }
  return { name, counted, notCounted, undecided };
}
