import type { LedgerInput } from "@ipms/metrics";

/** Dates known to the month or the year, and a stage that is claimed without its date. */
export const unclear: LedgerInput = {
  standardVersion: "1.0",
  reportingDivision: "431100",
  projects: [
    { projectId: "U01", name: "March, some day", signedOn: "2022-03", startedOn: "2022-06-15" },
    { projectId: "U02", name: "The year alone", signedOn: "2022", startedOn: "2022-11" },
    { projectId: "U03", name: "Started in July", signedOn: "2022-06-30", startedOn: "2022-07" },
    {
      projectId: "U04",
      name: "Said to be under construction",
      signedOn: "2022-06",
      startedOn: null,
      reportedStage: "under-construction",
    },
    { projectId: "U05", name: "Not started", signedOn: "2022-01-20", startedOn: null },
    { projectId: "U06", name: "Started at once", signedOn: "2022-06-10", startedOn: "2022-06-30" },
  ],
};
