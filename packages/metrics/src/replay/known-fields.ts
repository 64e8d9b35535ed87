import { milestoneField, milestoneIds } from "@ipms/core";

/** The fields of projects that hold the dates of milestones. */
export const milestoneFields: readonly string[] = /* @__PURE__ */ milestoneIds.map((milestone) =>
  milestoneField(milestone),
);

/** The fields of projects that hold planned dates, which were there when the project was. */
export const plannedFields: readonly string[] = [
  "plannedStartOn",
  "plannedCompletionOn",
  "plannedCommissioningOn",
];

/** The field that says more of a milestone. */
export const detailOf: Readonly<Record<string, string>> = {
  startedOn: "startKind",
  commissionedOn: "commissioningKind",
  terminatedOn: "terminationReason",
};

/** The field that holds when a milestone was recorded. */
export function recordedField(field: string): string {
  return field.replace(/On$/, "RecordedOn");
}

/** By table, the dates that may not have been there on an earlier day. */
export const maskedFields: Readonly<Record<string, readonly string[]>> = {
  projects: /* @__PURE__ */ [...milestoneFields, ...plannedFields],
  fundReceipts: ["receivedOn"],
  signings: ["signedOn"],
};
