import { type DeadlineInput, no, undecided, yes } from "@ipms/core";
import { membersOf } from "../evaluate/members.js";
import { type Moment, momentText } from "../evaluate/moment.js";
import type { RecordReasons } from "../evaluate/record-reasons.js";
import type { Resolved } from "../evaluate/resolve.js";
import { missingField, type Scan } from "../evaluate/scan.js";
import { deadlineTests } from "./deadline-tests.js";

/** Why projects do not count where deadlines decide; `undefined` for all other metrics. */
export function deadlineReasons(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
): RecordReasons | undefined {
  const input = Object.values(resolved.metric.inputs).find(({ type }) => type === "deadline");
  if (input?.type !== "deadline") return undefined;
  const found = firstFailed(scan, resolved, input.deadline, moment);
  if (found === undefined) return undefined;
  return {
    notCounted(row) {
      const place = found.of[row] ?? 0;
      return place < 2 ? "not-in-time" : (found.names[place] ?? "not-in-time");
    },
    open: () => "deadline-undecided",
  };
}

/** For each project of the population why it is not judged; 0 where it is, 1 where that is undecided. */
function firstFailed(
  scan: Scan,
  resolved: Resolved,
  deadline: DeadlineInput["deadline"],
  moment: Moment,
): { readonly names: readonly string[]; readonly of: Uint8Array } | undefined {
  const { due } = deadlineTests(deadline, resolved.parameters);
  const { member } = membersOf(scan, moment);
  const known = due.every(({ test }) => missingField(scan, "projects", test, moment) === undefined);
  if (!known) return undefined;
  const key = `not judged ${JSON.stringify(resolved.parameters)} ${momentText(moment)}`;
  return scan.once(key, () => {
    const of = new Uint8Array(member.length);
    for (const [place, { test }] of due.entries()) {
      const truths = scan.truths("projects", test, moment);
      for (let row = 0; row < of.length; row += 1) {
        if (member[row] !== yes || (of[row] ?? 0) > 1) continue;
        if (truths[row] === no) of[row] = place + 2;
        else if (truths[row] === undecided) of[row] = 1;
      }
    }
    return { names: ["judged", "undecided", ...due.map(({ otherwise }) => otherwise)], of };
  });
}
