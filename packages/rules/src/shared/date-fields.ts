import { type FieldNode, milestoneField, milestoneIds } from "@ipms/core";
import { project } from "../fields/fields.js";

/** A milestone of a project: the day it was reached and the day it was recorded for statistics. */
export interface MilestoneFields {
  /** The actual date. */
  readonly event: FieldNode<"date">;
  /** The record date. */
  readonly recorded: FieldNode<"date">;
}

/** Both dates of every milestone. */
export const milestoneDates: readonly MilestoneFields[] = milestoneIds.map((milestone) => {
  const field = milestoneField(milestone);
  return { event: dateField(field), recorded: dateField(field.replace(/On$/, "RecordedOn")) };
});

/** The dates of a project that say what has happened. */
export const actualDates: readonly FieldNode<"date">[] = [
  ...milestoneDates.flatMap(({ event, recorded }) => [event, recorded]),
  project.landDeliveredOn,
  project.recordedOn,
];

/** Every date of a project, planned ones included. */
export const projectDates: readonly FieldNode<"date">[] = [
  ...actualDates,
  project.plannedStartOn,
  project.plannedCompletionOn,
  project.plannedCommissioningOn,
];

function dateField(field: string): FieldNode<"date"> {
  return { node: "field", table: "projects", field };
}
