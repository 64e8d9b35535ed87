import { milestoneOfField, stagesClaiming } from "./milestone.js";

/**
 * For a date that stands for something reached or planned, the reported stages that claim it although
 * the date is absent; `undefined` for every other field.
 */
export function claimingStages(table: string, field: string): readonly string[] | undefined {
  if (table !== "projects") return undefined;
  if (plannedFields.has(field)) return [];
  const milestone = milestoneOfField(field.replace(/RecordedOn$/, "On"));
  return milestone === undefined ? undefined : stagesClaiming(milestone);
}

/** The planned dates of a project; an absent one means that nothing is planned. */
const plannedFields: ReadonlySet<string> = new Set([
  "plannedStartOn",
  "plannedCompletionOn",
  "plannedCommissioningOn",
]);
