import type { Milestone } from "./milestones.js";
import type { ReportedStage } from "./reported-stages.js";

/**
 * The milestone that a reported stage claims to have been reached; `undefined` where it claims
 * none. A claim without a date makes that milestone undecided, it never proves it.
 */
export const claimedMilestone: Readonly<Record<ReportedStage, Milestone | undefined>> = {
  planning: undefined,
  negotiating: "negotiated",
  signed: "signed",
  registered: "registered",
  approved: "approved",
  preparing: undefined,
  landed: "landed",
  "ceremony-held": undefined,
  started: "started",
  opened: "started",
  "under-construction": "started",
  "partly-completed": "started",
  completed: "completed",
  "trial-production": "commissioned",
  commissioned: "commissioned",
  "full-capacity": "full-capacity",
  "above-scale": "above-scale",
  suspended: "suspended",
  resumed: "resumed",
  "talks-ended": "terminated",
  terminated: "terminated",
};
