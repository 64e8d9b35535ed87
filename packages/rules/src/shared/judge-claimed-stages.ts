import { claimedMilestone, type ReportedStage } from "@ipms/codelists";
import {
  hasValue,
  type Judgement,
  type Ledger,
  type Milestone,
  milestoneField,
  provenBy,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import { readText, rowCountOf } from "./read-field.js";

/**
 * Judges whether the milestone that a reported stage claims has a date, or another milestone that
 * proves it. Talks are left aside: nothing is counted by their day.
 */
export function judgeClaimedStages(ledger: Ledger): Judgement {
  const stageOf = readText(ledger, project.reportedStage);
  const columns = ledger.tables.get("projects")?.columns;
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    const stage = stageOf(row);
    if (stage === undefined) return "absent";
    const milestone = claimed(stage);
    if (milestone === undefined) return "not-concerned";
    const field = milestoneField(milestone);
    if (!columns?.has(field)) return "missing-column";
    const dated = provenBy(milestone).some((each) => {
      const column = columns.get(milestoneField(each));
      return column !== undefined && hasValue(column, row);
    });
    return dated ? "passed" : { field, values: { reportedStage: stage } };
  });
}

function claimed(stage: string): Milestone | undefined {
  const milestone = Object.hasOwn(claimedMilestone, stage)
    ? claimedMilestone[stage as ReportedStage]
    : undefined;
  return milestone === "negotiated" ? undefined : milestone;
}
