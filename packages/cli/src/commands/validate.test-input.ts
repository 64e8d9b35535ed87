/** A ledger with a start before its signing and a day that does not exist. */
export const faulty = JSON.stringify({
  asOf: "2023-12-31",
  projects: [
    { projectId: "P-1", name: "电池项目", signedOn: "2023-05-20", startedOn: "2023-02-10" },
    { projectId: "P-2", name: "物流园", signedOn: "2023-02-30" },
  ],
});
/** A ledger without faults, which says no day. */
export const sound = JSON.stringify({
  projects: [
    { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10", startedOn: "2023-05-20" },
  ],
});
/** The rule that a start before its signing breaks. */
export const order = "project-start-not-before-signing";
/** Options that ask for the two rules that the ledgers are about. */
export const only = ["--rule", `${order},date-exists`];
