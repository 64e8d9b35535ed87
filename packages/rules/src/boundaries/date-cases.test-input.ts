import { type BoundaryCase, projectCase } from "./boundary-case.test-input.js";

const orders: readonly (readonly [rule: string, earlier: string, later: string])[] = [
  ["project-commissioning-not-before-start", "startedOn", "commissionedOn"],
  ["project-completion-not-before-start", "startedOn", "completedOn"],
  ["project-full-capacity-not-before-commissioning", "commissionedOn", "fullCapacityOn"],
  ["project-full-capacity-not-before-completion", "completedOn", "fullCapacityOn"],
  ["project-land-delivered-before-start", "landDeliveredOn", "startedOn"],
  ["project-approval-not-after-start", "approvedOn", "startedOn"],
  ["project-negotiation-not-after-signing", "negotiatedOn", "signedOn"],
  [
    "project-planned-commissioning-not-before-planned-start",
    "plannedStartOn",
    "plannedCommissioningOn",
  ],
  ["project-planned-completion-not-before-planned-start", "plannedStartOn", "plannedCompletionOn"],
  ["project-resumption-not-before-suspension", "suspendedOn", "resumedOn"],
  ["project-start-not-before-signing", "signedOn", "startedOn"],
  ["project-termination-not-before-signing", "signedOn", "terminatedOn"],
];

/** Two dates on one day are in order; one day earlier they are not. */
const ordered = orders.map(([rule, earlier, later]) =>
  projectCase(
    rule,
    ["2023-05-20", "2023-05-19", "2023-05-21"].map((day) => ({
      [earlier]: "2023-05-20",
      [later]: day,
      startKind: "construction",
    })),
    ["P-2"],
  ),
);

/** Cases over the order of dates, and over when something is due. */
export const dateCases: readonly BoundaryCase[] = [
  ...ordered,
  ...["project-land-delivered-before-start", "project-approval-not-after-start"].map((rule) =>
    projectCase(
      rule,
      [undefined, "construction", "licence"].map((startKind) => ({
        landDeliveredOn: "2023-05-20",
        approvedOn: "2023-05-20",
        startedOn: "2023-05-19",
        startKind: startKind ?? null,
      })),
      ["P-1", "P-2"],
    ),
  ),
  projectCase(
    "project-progress-not-before-signing",
    ["completedOn", "commissionedOn", "fullCapacityOn"].flatMap((field) =>
      ["2023-05-19", "2023-05-20"].map((day) => ({
        signedOn: "2023-05-20",
        startedOn: null,
        completedOn: "2023-06-01",
        commissionedOn: "2023-06-01",
        fullCapacityOn: "2023-06-01",
        [field]: day,
      })),
    ),
    ["P-1", "P-3", "P-5"],
  ),
  ...["completedOn", "commissionedOn", "fullCapacityOn"].map((field) =>
    projectCase(
      "project-progress-not-before-signing",
      [
        {
          signedOn: "2023-05-20",
          startedOn: null,
          completedOn: null,
          commissionedOn: null,
          fullCapacityOn: null,
          [field]: "2023-05-19",
        },
      ],
      ["P-1"],
    ),
  ),
  projectCase(
    "project-progress-not-before-signing",
    [
      {
        signedOn: "2023-05-20",
        startedOn: null,
        completedOn: null,
        commissionedOn: null,
        fullCapacityOn: null,
      },
    ],
    "not-concerned",
  ),
  projectCase(
    "project-start-not-on-signing-day",
    [
      { startKind: null },
      { startKind: "construction" },
      { startKind: "licence" },
      { startKind: "construction", approvedOn: "2023-05-01" },
      { startKind: "construction", startedOn: "2023-05-21" },
    ].map((each) => ({
      signedOn: "2023-05-20",
      startedOn: "2023-05-20",
      approvedOn: null,
      ...each,
    })),
    ["P-1", "P-2"],
  ),
  projectCase(
    "project-date-plausible",
    [{ signedOn: "1978-01-01" }, { signedOn: "1977-12-31" }],
    ["P-2"],
  ),
  projectCase(
    "project-resumption-has-suspension",
    [{ resumedOn: null, suspendedOn: null }],
    "not-concerned",
  ),
  {
    rule: "evidence-not-after-as-of",
    ledger: {
      evidence: ["2023-12-31", "2024-01-01"].map((evidencedOn, index) => ({
        evidenceId: `E-${index + 1}`,
        projectId: "P-1",
        evidencedOn,
      })),
    },
    expected: ["P-1"],
  },
];
