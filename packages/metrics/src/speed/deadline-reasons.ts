import type { Moment } from "../evaluate/moment.js";
import type { RecordReasons } from "../evaluate/record-reasons.js";
import type { Resolved } from "../evaluate/resolve.js";
import type { Scan } from "../evaluate/scan.js";
import { notJudged } from "./speed-facts.js";

/** Why projects do not count where deadlines decide; `undefined` for all other metrics. */
export function deadlineReasons(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
): RecordReasons | undefined {
  const input = Object.values(resolved.metric.inputs).find(({ type }) => type === "deadline");
  if (input?.type !== "deadline") return undefined;
  const found = notJudged(scan, resolved, input.deadline, moment);
  if (found === undefined) return undefined;
  return {
    notCounted(row) {
      const place = found.of[row] ?? 0;
      return place < 2 ? "not-in-time" : (found.names[place] ?? "not-in-time");
    },
    open: () => "deadline-undecided",
  };
}
