import type { LedgerInput } from "@ipms/metrics";

/** Projects that were signed more than once. */
export const signings: LedgerInput = {
  standardVersion: "1.0",
  projects: [
    { projectId: "S01", name: "From framework to contract", startedOn: null },
    { projectId: "S02", name: "Signed at two fairs", startedOn: "2022-11-11" },
    {
      projectId: "S03",
      name: "Signed once",
      signedOn: "2022-03-04",
      signingEvent: "spring-fair",
      contractType: "formal-contract",
    },
  ],
  signings: [
    { projectId: "S01", signedOn: "2021-12-01", contractType: "framework", signingEvent: null },
    { projectId: "S01", signedOn: "2022-02-01", contractType: "formal-contract" },
    {
      projectId: "S02",
      signedOn: "2022-03-03",
      contractType: "formal-contract",
      signingEvent: "spring-fair",
    },
    {
      projectId: "S02",
      signedOn: "2022-10-10",
      contractType: "formal-contract",
      signingEvent: "autumn-fair",
    },
  ],
};
