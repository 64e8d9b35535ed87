import type { Milestone } from "@ipms/core";
import type { InputValue } from "../evaluate/evaluated.js";
import { fixed } from "../evaluate/evaluate-measure.js";
import type { Groups } from "../evaluate/groups.js";
import type { MeasureRefusal } from "../evaluate/measure-value.js";
import { type Moment, momentText } from "../evaluate/moment.js";
import type { Where } from "../evaluate/question.js";
import type { Resolved } from "../evaluate/resolve.js";
import type { Scan } from "../evaluate/scan.js";
import { type DurationChoice, durationsOf, type Fate, fates } from "./durations.js";
import { type Statistic, statisticOf } from "./estimates.js";
import { type GroupDurations, groupDurations } from "./group-durations.js";

/** The choices of a lead time, as its parameters make them. */
export function durationChoice({ parameters }: Resolved): DurationChoice {
  return {
    from: String(parameters["from"]) as Milestone,
    to: String(parameters["to"]) as Milestone,
    unit: parameters["unit"] === "working-days" ? "working-days" : "days",
  };
}

/** The durations of every group, or why there are none. */
export function durationsByGroup(
  scan: Scan,
  choice: DurationChoice,
  moment: Moment,
  groups: Groups,
  part?: Where,
): readonly GroupDurations[] | MeasureRefusal {
  const durations = durationsOf(scan, choice, moment, part);
  if ("reason" in durations) return durations;
  const { from, to, unit } = choice;
  const when = `${momentText(moment)} ${groups.id} ${JSON.stringify(part ?? null)}`;
  const key = `grouped durations ${from} ${to} ${unit} ${when}`;
  return scan.once(key, () => groupDurations(durations, groups));
}

/** The statistic of durations, for every group. */
export function durationValues(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  groups: Groups,
  part: Where | undefined,
): readonly (InputValue | MeasureRefusal)[] {
  const choice = durationChoice(resolved);
  const found = durationsByGroup(scan, choice, moment, groups, part);
  if (isRefused(found)) return groups.keys.map(() => found);
  const statistic = String(resolved.parameters["statistic"]) as Statistic;
  const censored = resolved.parameters["unfinished"] !== "left-out";
  return found.map((group) => valueOf(group, statistic, censored, choice.unit));
}

function valueOf(
  group: GroupDurations,
  statistic: Statistic,
  censored: boolean,
  unit: DurationChoice["unit"],
): InputValue | MeasureRefusal {
  const count = (fate: Fate): number => group.counts[fates.indexOf(fate)] ?? 0;
  const withoutDate = count("stage-without-date");
  const open = withoutDate + count("membership-undecided");
  const { observed, reached } = group.all;
  if (observed === 0) return nothingKnown(group, statistic, open, count);
  const value = statisticOf(censored ? group.all : group.finished, statistic);
  if (value === undefined) {
    return { reason: "immature-cohort", detail: `${statistic}: ${reached}/${observed}` };
  }
  return {
    ...fixed(value),
    kind: unit,
    decided: observed,
    undecided: withoutDate,
    openEnded: open > 0,
  };
}

/** Why nothing can be said where no project has days that are known. */
function nothingKnown(
  { least, most, unbounded }: GroupDurations,
  statistic: Statistic,
  open: number,
  count: (fate: Fate) => number,
): MeasureRefusal {
  const imprecise = count("date-imprecise");
  const reversed = count("negative-duration");
  if (open > 0 && imprecise === 0) {
    return { reason: "undecided-dates", detail: `${open}/${open}` };
  }
  if (imprecise === 0) {
    const detail = reversed === 0 ? {} : { detail: `negative-duration: ${reversed}` };
    return { reason: "empty-population", ...detail };
  }
  const low = unbounded || open > 0 ? undefined : statisticOf(least, statistic);
  const high = statisticOf(most, statistic);
  return {
    reason: "insufficient-precision",
    ...(low === undefined || high === undefined ? {} : { range: { low, high } }),
  };
}

function isRefused(found: readonly GroupDurations[] | MeasureRefusal): found is MeasureRefusal {
  return "reason" in found;
}
