import type { RequiredEvidence } from "@ipms/core";

/** The evidence that a milestone needs where a profile says nothing: one of each list is enough. */
export const evidenceChain: readonly RequiredEvidence[] = [
  { milestone: "signed", anyOf: ["investment-contract"] },
  { milestone: "registered", anyOf: ["business-licence"] },
  { milestone: "approved", anyOf: ["project-filing"] },
  {
    milestone: "started",
    anyOf: [
      "construction-permit",
      "construction-contract",
      "equipment-contract",
      "progress-sheet",
      "site-photo",
    ],
  },
  {
    milestone: "completed",
    anyOf: ["acceptance-certificate", "settlement-statement", "progress-sheet"],
  },
  {
    milestone: "commissioned",
    anyOf: ["tax-record", "electricity-record", "invoice", "site-photo"],
  },
  { milestone: "above-scale", anyOf: ["statistics-registration"] },
];
