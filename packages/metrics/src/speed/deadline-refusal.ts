import { absent, asOf, dayParts, firstUnsettledDay, type Milestone, no, reached } from "@ipms/core";
import type { Evaluated } from "../evaluate/evaluated.js";
import { membership } from "../evaluate/members.js";
import type { MeasureRefusal } from "../evaluate/measure-value.js";
import type { Moment } from "../evaluate/moment.js";
import type { Resolved } from "../evaluate/resolve.js";
import type { ResultHead } from "../evaluate/result.js";
import { missingField, type Scan } from "../evaluate/scan.js";
import { ledgerCalendar } from "./ledger-calendar.js";
import { milestoneTimes } from "./milestone-times.js";

/**
 * Why windows cannot be judged at all: both milestones are the same, the ledger does not have one of
 * them, or a year between the first project's milestone and the as-of date has no calendar.
 */
export function deadlineRefusal(
  scan: Scan,
  { metric, parameters }: Resolved,
  moment: Moment,
): MeasureRefusal | undefined {
  const isWindow = Object.values(metric.inputs).some(
    (input) => input.type === "deadline" && input.deadline === "window",
  );
  if (!isWindow) return undefined;
  const [from, to, unit] = ["from", "to", "unit"].map((name) => String(parameters[name]));
  if (from === to) return { reason: "not-comparable", detail: `from=${from}, to=${to}` };
  const missing = [from, to]
    .map((milestone) => reached(milestone as Milestone, asOf))
    .map((test) => missingField(scan, "projects", test, moment))
    .find((field) => field !== undefined);
  if (missing !== undefined) return { reason: "missing-input", detail: missing };
  // Where nobody can tell who belongs, the figure says so itself, and nobody's days are counted.
  if (unit !== "working-days" || membership(scan, moment).missingForMembers !== undefined) {
    return undefined;
  }
  const calendar = ledgerCalendar(scan.view.table("calendars"));
  const begun = earliest(scan, from as Milestone, moment);
  const day = begun === undefined ? undefined : firstUnsettledDay(calendar, begun, moment.asOf);
  return day === undefined
    ? undefined
    : { reason: "missing-calendar", detail: String(dayParts(day).year) };
}

function earliest(scan: Scan, from: Milestone, moment: Moment): number | undefined {
  const { member, milestones } = milestoneTimes(scan, [from], moment);
  const dates = milestones[0]?.dates;
  let found: number | undefined;
  for (let row = 0; row < member.length; row += 1) {
    const day = dates?.first[row] ?? absent;
    if (member[row] === no || day === absent || day > moment.asOf) continue;
    if (found === undefined || day < found) found = day;
  }
  return found;
}

/**
 * The refusal of a rate with deadlines of which none has come: the projects are too young, or none of
 * them has one.
 */
export function withoutDue(
  { metric }: Resolved,
  { coverage }: ResultHead,
  { result }: Evaluated,
): MeasureRefusal | undefined {
  const hasDeadlines = Object.values(metric.inputs).some(({ type }) => type === "deadline");
  if (!hasDeadlines || !("reason" in result) || result.reason !== "zero-denominator") {
    return undefined;
  }
  const open = Math.max(0, ...Object.values(coverage.undecided));
  if (open > 0) return { reason: "undecided-dates", detail: `${open}/${open}` };
  const { "too-young": young = 0, "not-due": notDue = 0 } = coverage.excluded;
  const waiting = young + notDue;
  if (waiting > 0) return { reason: "immature-cohort", detail: `0/${waiting}` };
  const judgeable = Object.keys(coverage.excluded).some((reason) => own.has(reason));
  return judgeable ? { reason: "zero-denominator" } : undefined;
}

/** Reasons for which deadlines leave out projects of the population. */
const own: ReadonlySet<string> = new Set(["no-plan", "not-entered", "negative-duration"]);
