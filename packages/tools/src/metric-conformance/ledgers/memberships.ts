import type { LedgerInput } from "@ipms/metrics";

/** Contract types, a package and its parts, an expansion, a termination, and a row that stands twice. */
export const memberships: LedgerInput = {
  standardVersion: "1.0",
  projects: [
    {
      projectId: "M01",
      name: "Formal",
      contractType: "formal-contract",
      signedOn: "2022-02-01",
      startedOn: "2022-03-01",
      packageOf: null,
      expansionOf: null,
      terminatedOn: null,
    },
    { projectId: "M02", name: "Framework", contractType: "framework", signedOn: "2022-02-02" },
    {
      projectId: "M03",
      name: "Intent",
      contractType: "intent",
      signedOn: "2022-02-03",
      startedOn: "2022-04-01",
    },
    { projectId: "M04", name: "Supplement", contractType: "supplement", signedOn: "2022-02-04" },
    { projectId: "M05", name: "Unstated", signedOn: "2022-02-05", startedOn: "2022-05-01" },
    {
      projectId: "M06",
      name: "Heading of a package",
      contractType: "formal-contract",
      signedOn: "2022-03-01",
      startedOn: "2022-03-02",
    },
    {
      projectId: "M07",
      name: "Its first part",
      contractType: "formal-contract",
      packageOf: "M06",
      signedOn: "2022-03-01",
      startedOn: "2022-04-01",
    },
    {
      projectId: "M08",
      name: "Its second part",
      contractType: "formal-contract",
      packageOf: "M06",
      signedOn: "2022-03-01",
    },
    {
      projectId: "M09",
      name: "Expansion",
      contractType: "formal-contract",
      expansionOf: "M01",
      signedOn: "2022-05-05",
      startedOn: "2022-06-01",
    },
    {
      projectId: "M10",
      name: "Terminated",
      contractType: "formal-contract",
      signedOn: "2022-01-05",
      startedOn: "2022-02-02",
      terminatedOn: "2022-06-01",
    },
    {
      projectId: "M10",
      name: "The same row again",
      contractType: "formal-contract",
      signedOn: "2022-01-05",
      startedOn: "2022-02-02",
      terminatedOn: "2022-06-01",
    },
  ],
};
