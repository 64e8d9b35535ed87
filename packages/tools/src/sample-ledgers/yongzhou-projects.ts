import { type Day, parseDay } from "@ipms/core";
import {
  type SampleChain,
  type SampleCounty,
  sampleOrigins,
  yongzhouChains,
  yongzhouCounties,
} from "./places.js";
import { picker, type Picker } from "./random.js";
import { spread } from "./spread.js";

/** One invented project, before it is written as a row. */
export interface SampleProject {
  /** `YZ2022-001`. */
  readonly projectId: string;
  /** `001`. */
  readonly number: string;
  /** Whether the investor is a returning entrepreneur. */
  readonly returning: boolean;
  /** Where it lies. */
  readonly county: SampleCounty;
  /** Whether it lies in the county's park. */
  readonly inPark: boolean;
  /** Its industry chain. */
  readonly chain: SampleChain;
  /** Its industry and what it makes. */
  readonly industry: SampleChain["industries"][number];
  /** The investor's division. */
  readonly origin: string;
  /** Whether the agreement is a framework one. */
  readonly framework: boolean;
  /** Whether it was signed at the sample's event. */
  readonly atEvent: boolean;
  /** Whether its dates are known to the month only. */
  readonly monthOnly: boolean;
  /** In yuan. */
  readonly totalInvestment: number;
  /** In yuan. */
  readonly fixedAssetInvestment: number;
  /** In mu, for projects that need land. */
  readonly landAreaMu: number | undefined;
  /** Jobs. */
  readonly plannedJobs: number;
  /** Code of the start, where there was one. */
  readonly startKind: string | undefined;
  /** Code of the commissioning, where there was one. */
  readonly commissioningKind: string | undefined;
  /** Days. */
  readonly milestones: SampleMilestones;
}

/** The days of a project's milestones. */
interface SampleMilestones {
  /** Signed on. */
  readonly signed: Day;
  /** Registered on. */
  readonly registered?: Day | undefined;
  /** Started on. */
  readonly started?: Day | undefined;
  /** Completed on. */
  readonly completed?: Day | undefined;
  /** Commissioned on. */
  readonly commissioned?: Day | undefined;
  /** Planned start. */
  readonly plannedStart?: Day | undefined;
  /** Planned commissioning. */
  readonly plannedCommissioning?: Day | undefined;
}

/** How far each of a group of projects got. */
interface Group {
  readonly returning: boolean;
  readonly count: number;
  readonly started: number;
  readonly commissioned: number;
  readonly totalInvestment: number;
}

/** The 106 are as published; the other 70 are free, and differ so that the filter shows. */
const groups: readonly Group[] = [
  { returning: true, count: 106, started: 74, commissioned: 46, totalInvestment: 32_400_000_000 },
  { returning: false, count: 70, started: 33, commissioned: 11, totalInvestment: 17_600_000_000 },
];

const tenMillion = 10_000_000;

/** The 176 projects, in the order of their signing. */
export function yongzhouProjects(): SampleProject[] {
  const pick = picker(202206);
  const drafts = groups.flatMap((group) => {
    const sizes = spread(
      Array.from({ length: group.count }, () => ({
        wish: wishedSize(pick) * tenMillion,
        least: 5 * tenMillion,
        most: 250 * tenMillion,
      })),
      group.totalInvestment,
      tenMillion,
    );
    return sizes.map((totalInvestment, at) => {
      const stage = at < group.commissioned ? 2 : at < group.started ? 1 : 0;
      return { returning: group.returning, totalInvestment, milestones: milestones(pick, stage) };
    });
  });
  return pick
    .shuffled(drafts)
    .toSorted((left, right) => left.milestones.signed - right.milestones.signed)
    .map((draft, at) => describe(pick, draft, String(at + 1).padStart(3, "0")));
}

/** In tens of millions of yuan: many small projects, a few large ones. */
function wishedSize(pick: Picker): number {
  const band = pick.integer(1, 100);
  if (band <= 35) return pick.integer(5, 9);
  if (band <= 75) return pick.integer(10, 29);
  if (band <= 94) return pick.integer(30, 90);
  return pick.integer(100, 180);
}

const firstDay = dayOf("2022-01-04");
const lastDay = dayOf("2022-06-29");

function milestones(pick: Picker, stage: number): SampleMilestones {
  // What was to start or produce by the end of June had to be signed early enough.
  const lead = stage === 2 ? 100 : stage === 1 ? 45 : 0;
  const signed = pick.integer(firstDay, lastDay - lead);
  const registered = signed + pick.integer(5, 14);
  const plannedStart = signed + pick.integer(20, 120);
  const plannedCommissioning = plannedStart + pick.integer(60, 400);
  const planned = { plannedStart, plannedCommissioning };
  if (stage === 0) {
    return { signed, ...planned, ...(registered <= lastDay ? { registered } : {}) };
  }
  const started = signed + pick.integer(15, stage === 1 ? lastDay - signed : 40);
  if (stage === 1) return { signed, registered, started, ...planned };
  const commissioned = pick.integer(started + 30, lastDay);
  // Some produce in part before they are completed, and have no such date yet.
  const completed = pick.chance(60) ? { completed: commissioned - pick.integer(3, 15) } : {};
  return { signed, registered, started, ...completed, commissioned, ...planned };
}

function describe(
  pick: Picker,
  draft: Pick<SampleProject, "returning" | "totalInvestment" | "milestones">,
  number: string,
): SampleProject {
  const { totalInvestment } = draft;
  const { started, commissioned } = draft.milestones;
  const chain = pick.one(yongzhouChains);
  const fixedShare = pick.integer(55, 90);
  return {
    ...draft,
    number,
    projectId: `YZ2022-${number}`,
    county: pick.one(yongzhouCounties),
    inPark: pick.chance(80),
    chain,
    industry: pick.one(chain.industries),
    origin: pick.one(sampleOrigins),
    framework: commissioned === undefined && pick.chance(20),
    atEvent: pick.chance(25),
    // A month still lies wholly in the half-year, so no figure of it becomes undecided.
    monthOnly: commissioned === undefined && pick.chance(6),
    fixedAssetInvestment: (totalInvestment / 100) * fixedShare,
    landAreaMu: pick.chance(60)
      ? Math.max(8, Math.round(totalInvestment / pick.integer(2_000_000, 5_000_000)))
      : undefined,
    plannedJobs: pick.integer(20, 60) * 5,
    startKind: started === undefined ? undefined : startKind(pick),
    commissioningKind:
      commissioned === undefined ? undefined : pick.one(["trial", "partial", "full"]),
  };
}

function startKind(pick: Picker): string {
  const share = pick.integer(1, 100);
  if (share <= 70) return "construction";
  return share <= 92 ? "equipment" : "licence";
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(text);
  return day;
}
