import { claimedMilestone, type ReportedStage } from "@ipms/codelists";
import {
  type Column,
  hasValue,
  type Judgement,
  type Ledger,
  milestoneField,
  provenBy,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import { readText, rowCountOf } from "./read-field.js";

/** The date that a stage claims. */
interface Claim {
  /** Its field. */
  readonly field: string;
  /** The columns of which one proves it; none where the ledger does not keep the date. */
  readonly proofs: readonly Column[] | undefined;
}

/**
 * Judges whether the milestone that a reported stage claims has a date, or another milestone that
 * proves it. Talks are left aside: nothing is counted by their day.
 */
export function judgeClaimedStages(ledger: Ledger): Judgement {
  const stageOf = readText(ledger, project.reportedStage);
  const claims = claimsOf(ledger);
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    const stage = stageOf(row);
    if (stage === undefined) return "absent";
    const claim = claims.get(stage);
    if (claim === undefined) return "not-concerned";
    const { field, proofs } = claim;
    if (proofs === undefined) return "missing-column";
    const isDated = proofs.some((column) => hasValue(column, row));
    return isDated ? "passed" : { field, values: { reportedStage: stage } };
  });
}

function claimsOf(ledger: Ledger): ReadonlyMap<string, Claim> {
  const columns = ledger.tables.get("projects")?.columns;
  const claims = new Map<string, Claim>();
  for (const stage of Object.keys(claimedMilestone) as ReportedStage[]) {
    const milestone = claimedMilestone[stage];
    if (milestone === undefined || milestone === "negotiated") continue;
    const field = milestoneField(milestone);
    const proofs = provenBy(milestone).flatMap((each) => columns?.get(milestoneField(each)) ?? []);
    claims.set(stage, { field, proofs: columns?.has(field) === true ? proofs : undefined });
  }
  return claims;
}
