import {
  absent,
  asOf,
  dayParts,
  firstUnsettledDay,
  type Milestone,
  no,
  reached,
  undecided,
  workingDaysBetween,
  yes,
} from "@ipms/core";
import { membership } from "../evaluate/members.js";
import type { MeasureRefusal } from "../evaluate/measure-value.js";
import { type Moment, momentText } from "../evaluate/moment.js";
import type { Where } from "../evaluate/question.js";
import { missingField, type Scan } from "../evaluate/scan.js";
import { ledgerCalendar } from "./ledger-calendar.js";
import type { AlikeProjects, MilestoneDates } from "./milestone-dates.js";
import { milestoneTimes } from "./milestone-times.js";

/** What becomes of a project where durations are asked. */
export const fates = [
  /** It does not belong to the population. */
  "outside",
  /** It arrived, and the days are known. */
  "reached",
  /** It had not arrived by the as-of date. */
  "open",
  /** It was terminated before it arrived. */
  "terminated",
  /** It had not reached the first milestone. */
  "not-entered",
  /** Its dates stand in the wrong order. */
  "negative-duration",
  /** A date is not known to the day. */
  "date-imprecise",
  /** A later milestone shows that it was there, and no date says when. */
  "date-missing",
  /** Its reported stage says that it was there, and no date does. */
  "stage-without-date",
  /** It is undecided whether it belongs to the population. */
  "membership-undecided",
] as const;

/** One of {@link fates}. */
export type Fate = (typeof fates)[number];

/** From which milestone to which, counted in what. */
export interface DurationChoice {
  /** The milestone from which time is counted. */
  readonly from: Milestone;
  /** The milestone up to which it is counted. */
  readonly to: Milestone;
  /** The unit. */
  readonly unit: "days" | "working-days";
}

/** How long each project took, or was seen. */
export interface Durations {
  /** For each project the place of its fate in {@link fates}. */
  readonly fates: Uint8Array;
  /** The least it can be; −1 where nothing is known. */
  readonly least: Int32Array;
  /** The most it can be; equal to the least for days that count. */
  readonly most: Int32Array;
  /** Set where a row stands for all projects that have the same dates. */
  readonly alike?: AlikeProjects | undefined;
}

/** How long the projects of the population took, as far as the dates tell. */
export function durationsOf(
  scan: Scan,
  choice: DurationChoice,
  moment: Moment,
  part?: Where,
): Durations | MeasureRefusal {
  const { from, to, unit } = choice;
  const key = `durations ${from} ${to} ${unit} ${momentText(moment)} ${JSON.stringify(part ?? null)}`;
  return scan.once(key, () => observe(scan, choice, moment, part));
}

function observe(
  scan: Scan,
  { from, to, unit }: DurationChoice,
  moment: Moment,
  part: Where | undefined,
): Durations | MeasureRefusal {
  if (from === to) return { reason: "not-comparable", detail: `from=${from}, to=${to}` };
  const missing =
    membership(scan, moment, part).missingForMembers ??
    missingField(scan, "projects", reached(from, asOf), moment) ??
    missingField(scan, "projects", reached(to, asOf), moment);
  if (missing !== undefined) return { reason: "missing-input", detail: missing };
  const { alike, member, milestones } = milestoneTimes(
    scan,
    [from, to, "terminated"],
    moment,
    part,
  );
  const [start = never, end = never, stop] = milestones;
  const termination = to === "terminated" ? undefined : stop;
  const count = member.length;
  const result = {
    alike,
    fates: new Uint8Array(count),
    least: new Int32Array(count).fill(-1),
    most: new Int32Array(count).fill(-1),
  };
  const calendar = unit === "days" ? undefined : ledgerCalendar(scan.view.table("calendars"));
  let unsettled: Span | undefined;
  for (let row = 0; row < count; row += 1) {
    const truth = member[row];
    if (truth === undecided) result.fates[row] = fates.indexOf("membership-undecided");
    if (truth !== yes) continue;
    const { fate, first, last } = spanOf(row, start, end, termination, moment.asOf);
    result.fates[row] = fates.indexOf(fate);
    if (first === undefined || last === undefined) continue;
    const shortest: Span = [start.dates?.last[row] ?? absent, first];
    const longest: Span = [start.dates?.first[row] ?? absent, last];
    for (const [into, [a, b]] of [
      [result.least, shortest],
      [result.most, longest],
    ] as const) {
      const days = calendar === undefined ? b - a : workingDaysBetween(calendar, a, b);
      if (days !== undefined) into[row] = Math.max(0, days);
      else unsettled = earlier(unsettled, [Math.min(a, b), Math.max(a, b)]);
    }
  }
  if (calendar === undefined || unsettled === undefined) return result;
  const day = firstUnsettledDay(calendar, ...unsettled) ?? unsettled[1];
  return { reason: "missing-calendar", detail: String(dayParts(day).year) };
}

type Span = readonly [from: number, to: number];

/** Of two spans with a day that is not settled the one that begins first: its day comes first as well. */
function earlier(known: Span | undefined, other: Span): Span {
  return known === undefined || other[0] < known[0] ? other : known;
}

/** A milestone of which the ledger has no dates. */
const never: MilestoneDates = { dates: undefined, reached: undefined };

/** What became of a project, and between which days it ended. */
interface Ending {
  readonly fate: Fate;
  readonly first?: number;
  readonly last?: number;
}

function spanOf(
  row: number,
  start: MilestoneDates,
  end: MilestoneDates,
  termination: MilestoneDates | undefined,
  asOfDay: number,
): Ending {
  const from = stateAt(start, row, asOfDay);
  if (from.fate === "open") return { fate: "not-entered" };
  if (from.fate !== "reached" && from.fate !== "date-imprecise") return { fate: from.fate };
  const to = stateAt(end, row, asOfDay);
  const stop = to.fate === "open" && termination ? stateAt(termination, row, asOfDay) : to;
  if (stop.first !== undefined && stop.last !== undefined) {
    const begun = start.dates?.first[row] ?? absent;
    if (stop.last < begun) return { fate: "negative-duration" };
  }
  if (from.fate === "date-imprecise" || stop.fate === "date-imprecise") {
    const arrived = to.first !== undefined && to.last !== undefined && from.first !== undefined;
    return arrived
      ? { fate: "date-imprecise", first: to.first, last: to.last }
      : { fate: "date-imprecise" };
  }
  if (stop.fate === "open") return { fate: "open", first: asOfDay, last: asOfDay };
  if (stop !== to && stop.fate === "reached") return { ...stop, fate: "terminated" };
  return stop;
}

/** What one milestone's date says of a project by the as-of date. */
function stateAt({ dates, reached: by }: MilestoneDates, row: number, asOfDay: number): Ending {
  const first = dates?.first[row] ?? absent;
  const last = dates?.last[row] ?? absent;
  const truth = by?.[row] ?? no;
  if (truth === no) return { fate: "open" };
  if (first === absent || first > asOfDay) {
    return { fate: truth === undecided ? "stage-without-date" : "date-missing" };
  }
  if (last > asOfDay) return { fate: "date-imprecise" };
  return first === last
    ? { fate: "reached", first, last }
    : { fate: "date-imprecise", first, last };
}
