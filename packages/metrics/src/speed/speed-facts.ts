import { type DeadlineInput, no, undecided, yes } from "@ipms/core";
import type { Groups } from "../evaluate/groups.js";
import { membersOf } from "../evaluate/members.js";
import { type Moment, momentText } from "../evaluate/moment.js";
import type { Resolved } from "../evaluate/resolve.js";
import type { Coverage, ResultHead } from "../evaluate/result.js";
import { missingField, type Scan } from "../evaluate/scan.js";
import { deadlineTests } from "./deadline-tests.js";
import { durationChoice, durationsByGroup } from "./duration-values.js";
import { fates } from "./durations.js";
import { estimatesOf, type Statistic } from "./estimates.js";

/** What metrics of speed say beside their value, for one group. */
export interface SpeedFacts {
  /** Projects of the population that are not judged, by reason. */
  readonly excluded: Readonly<Record<string, number>>;
  /** Judged projects worth a note. */
  readonly noted: Readonly<Record<string, number>>;
  /** Projects of which it is undecided whether they are judged. */
  readonly undecided: number;
  /** The part of the result's head that lead times add. */
  readonly head: Pick<ResultHead, "leadTimes">;
}

/** What metrics of speed say beside their value, for every group; `undefined` for all others. */
export function speedFacts(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  groups: Groups,
): readonly SpeedFacts[] | undefined {
  const inputs = Object.values(resolved.metric.inputs);
  if (inputs.some(({ type }) => type === "duration")) {
    return durationFacts(scan, resolved, moment, groups);
  }
  const deadline = inputs.find((input) => input.type === "deadline");
  return deadline && deadlineFacts(scan, resolved, deadline.deadline, moment, groups);
}

/** A coverage that also tells what became of the population's projects. */
export function coverageWith(coverage: Coverage, facts: SpeedFacts | undefined): Coverage {
  if (facts === undefined) return coverage;
  const excluded = Object.values(facts.excluded).reduce((sum, count) => sum + count, 0);
  const left = excluded + facts.undecided;
  // Notes of the population are notes of the judged projects only where all of it was judged.
  const noted = left === 0 ? coverage.noted : {};
  return {
    ...coverage,
    counted: coverage.counted - left,
    excluded: { ...coverage.excluded, ...facts.excluded },
    noted: { ...noted, ...facts.noted },
  };
}

function durationFacts(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  groups: Groups,
): readonly SpeedFacts[] | undefined {
  const choice = durationChoice(resolved);
  const found = durationsByGroup(scan, choice, moment, groups);
  if ("reason" in found) return undefined;
  const statistic = String(resolved.parameters["statistic"]) as Statistic;
  const { digits = resolved.metric.digits, rounding } = scan.question;
  const format = { kind: choice.unit, digits, ...(rounding === undefined ? {} : { rounding }) };
  return found.map((group) => {
    const some = (...names: readonly (typeof fates)[number][]) =>
      countsOf(names.map((name) => [name, group.counts[fates.indexOf(name)] ?? 0]));
    const { "stage-without-date": open = 0 } = some("stage-without-date");
    return {
      excluded: some("not-entered", "negative-duration", "date-imprecise", "date-missing"),
      noted: some("reached", "open", "terminated"),
      undecided: open,
      head: { leadTimes: { ...choice, statistic, ...estimatesOf(group, statistic, format) } },
    };
  });
}

function deadlineFacts(
  scan: Scan,
  resolved: Resolved,
  deadline: DeadlineInput["deadline"],
  moment: Moment,
  groups: Groups,
): readonly SpeedFacts[] | undefined {
  const reasons = notJudged(scan, resolved, deadline, moment);
  if (reasons === undefined) return undefined;
  const { names, of } = reasons;
  const counts = new Int32Array(groups.keys.length * names.length);
  for (const [row, place] of of.entries()) {
    const at = (groups.of[row] ?? 0) * names.length + place;
    if (place > 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return groups.keys.map((_, group) => {
    const entries = names.map((name, place): readonly [string, number] => [
      name,
      counts[group * names.length + place] ?? 0,
    ]);
    return {
      excluded: countsOf(entries.slice(2)),
      noted: {},
      undecided: entries[1]?.[1] ?? 0,
      head: {},
    };
  });
}

/** For each project of the population why it is not judged; 0 where it is, 1 where that is undecided. */
export function notJudged(
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

function countsOf(
  entries: readonly (readonly [string, number])[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}
