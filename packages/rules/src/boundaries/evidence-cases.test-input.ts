import { type BoundaryCase, projectCase } from "./boundary-case.test-input.js";

/** A ledger's evidence; its ids are counted from one. */
function evidenceOf(records: readonly object[]): BoundaryCase["ledger"] {
  return {
    evidence: records.map((record, index) => ({ evidenceId: `E-${index + 1}`, ...record })),
  };
}

/** One and the same permit as the evidence of several projects. */
function onePermitOf(...projectIds: readonly string[]): BoundaryCase["ledger"] {
  const permitted = { kind: "construction-permit", reference: "建字第1号" };
  return evidenceOf(projectIds.map((projectId) => ({ projectId, ...permitted })));
}

function evidenced(
  projects: readonly object[],
  evidence: readonly object[],
  more: Partial<BoundaryCase>,
  expected: BoundaryCase["expected"],
): BoundaryCase {
  const ledger = evidenceOf(evidence);
  return projectCase("project-milestone-evidenced", projects, expected, { ...more, ledger });
}

const permit = { milestone: "started", anyOf: ["construction-permit"] };

/** Cases over the rules on evidence: from when it is required, of whom, and whose it is. */
export const evidenceCases: readonly BoundaryCase[] = [
  // A requirement begins on its day, and concerns what has happened by the as-of date.
  evidenced(
    [
      { startedOn: "2023-03-01" },
      { startedOn: "2023-02-28" },
      { startedOn: "2023-12-31" },
      { startedOn: "2024-01-01" },
      { startedOn: "2023-05-10" },
      { startedOn: "2023-05-10" },
      { startedOn: "2023-05-10" },
    ],
    [
      { projectId: "P-5", milestone: "started", kind: "construction-permit" },
      { projectId: "P-6", milestone: "started", kind: "photo" },
      { projectId: "P-7", milestone: "completed", kind: "construction-permit" },
    ],
    { requiredEvidence: [{ ...permit, from: "2023-03-01" }] },
    ["P-1", "P-3", "P-6", "P-7"],
  ),
  ...(
    [
      ["2023-02-28", "not-concerned"],
      ["2023-02", "not-concerned"],
      ["2024-01-01", "not-concerned"],
      ["2023", "undecided"],
      ["2023-12", "undecided"],
    ] as const
  ).map(([startedOn, reason]) =>
    evidenced(
      [{ startedOn }],
      [{ projectId: "P-1", milestone: "completed", kind: "photo" }],
      {
        requiredEvidence: [{ ...permit, from: "2023-03-01" }],
        asOf: startedOn === "2023-12" ? "2023-12-30" : "2023-12-31",
      },
      reason,
    ),
  ),
  evidenced(
    [{ startedOn: "2023-05-10" }],
    [
      { projectId: null, milestone: "started", kind: "construction-permit" },
      { projectId: "P-1", milestone: "started", kind: null },
    ],
    { requiredEvidence: [permit] },
    ["P-1"],
  ),
  ...(
    [
      [{}, {}, true],
      [{ packageOf: "P-9" }, { packageOf: "P-9" }, false],
      [{ packageOf: "P-9" }, { packageOf: null }, true],
    ] as const
  ).map(([first, second, repeated]) =>
    projectCase(
      "evidence-of-one-project",
      [
        { packageOf: null, ...first },
        { packageOf: null, ...second },
      ],
      repeated ? ["P-2"] : [],
      { ledger: onePermitOf("P-1", "P-2") },
    ),
  ),
  ...["P-1", "P-8"].map((projectId) =>
    projectCase("evidence-of-one-project", [{ packageOf: "P-9" }], ["P-7"], {
      ledger: onePermitOf(projectId, "P-7"),
    }),
  ),
  projectCase(
    "evidence-of-reached-milestone",
    [
      { reportedStage: "signed" },
      { reportedStage: "started" },
      { reportedStage: null },
      { completedOn: "2023-05-10" },
    ].map((each) => ({ startedOn: null, completedOn: null, ...each })),
    ["P-1", "P-3"],
    {
      ledger: evidenceOf(
        ["P-1", "P-2", "P-3", "P-4", "P-9"].map((projectId) => ({
          projectId,
          milestone: "started",
        })),
      ),
    },
  ),
  ...(
    [
      ["P-9", "started", "absent"],
      ["P-1", null, "absent"],
    ] as const
  ).map(([projectId, milestone, reason]) =>
    projectCase("evidence-of-reached-milestone", [{ startedOn: null }], reason, {
      ledger: evidenceOf([{ projectId, milestone }]),
    }),
  ),
];
