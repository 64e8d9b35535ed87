/** The milestones of a project, in no strict order: registration and landing have no fixed place. */
export const milestoneIds = [
  "negotiated",
  "signed",
  "registered",
  "approved",
  "landed",
  "started",
  "completed",
  "commissioned",
  "full-capacity",
  "above-scale",
  "suspended",
  "resumed",
  "terminated",
] as const;

/** One of {@link milestoneIds}. */
export type Milestone = (typeof milestoneIds)[number];

/**
 * Which milestones prove that another was reached: full capacity → completed → started → signed,
 * commissioned → started. A milestone that is not listed is proven by its own date alone.
 */
export const impliedBy: Readonly<Partial<Record<Milestone, readonly Milestone[]>>> = {
  signed: ["started", "completed", "commissioned", "full-capacity"],
  started: ["completed", "commissioned", "full-capacity"],
  completed: ["full-capacity"],
};

/** The milestone itself and all that imply it: the dates that can show it was reached. */
export function provenBy(milestone: Milestone): readonly Milestone[] {
  return [milestone, ...(impliedBy[milestone] ?? [])];
}

/** Reported stages that claim a milestone under a name that is not the milestone's own. */
const alsoClaims: Readonly<Partial<Record<Milestone, readonly string[]>>> = {
  negotiated: ["negotiating"],
  started: ["opened", "under-construction", "partly-completed"],
  commissioned: ["trial-production"],
  terminated: ["talks-ended"],
};

/** The reported stages that claim a milestone: its own, and those of milestones that imply it. */
export function stagesClaiming(milestone: Milestone): readonly string[] {
  return provenBy(milestone).flatMap((each) => [each, ...(alsoClaims[each] ?? [])]);
}

/** The field of `projects` that holds a milestone's actual date: `full-capacity` → `fullCapacityOn`. */
export function milestoneField(milestone: Milestone): string {
  return `${milestone.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}On`;
}

const byField = new Map<string, Milestone>(
  milestoneIds.map((milestone) => [milestoneField(milestone), milestone]),
);

/** The milestone whose actual date a field of `projects` holds, if any. */
export function milestoneOfField(field: string): Milestone | undefined {
  return byField.get(field);
}
