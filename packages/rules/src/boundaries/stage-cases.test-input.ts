import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

/**
 * When something is due: the first project is just in time, the next are excused, and the others are one
 * day late.
 */
function dueCases(
  rule: string,
  field: string,
  [inTime, late]: readonly [string, string],
  [excused, concerned]: readonly [readonly object[], readonly object[]],
  more: object = {},
): BoundaryCase {
  const open = { startedOn: null, completedOn: null, commissionedOn: null, plannedStartOn: null };
  const standing = { suspendedOn: null, resumedOn: null, terminatedOn: null };
  const projects = [{ [field]: inTime }, ...excused, {}, ...concerned];
  const failing = projects.flatMap((_, index) =>
    index > excused.length ? [`P-${index + 1}`] : [],
  );
  return projectCase(
    rule,
    projects.map((each) => ({ ...open, ...standing, ...more, [field]: late, ...each })),
    failing,
  );
}

const pauses = [{ terminatedOn: "2023-10-01" }, { suspendedOn: "2023-10-01" }];
const resumed = { suspendedOn: "2023-10-01", resumedOn: "2023-11-01" };
const yesterday = ["2023-12-31", "2023-12-30"] as const;
// 365 days before the last day of 2023, and one day more.
const aYear = ["2022-12-31", "2022-12-30"] as const;

/** Cases over what is due, and over stages that dates contradict. */
export const stageCases: readonly BoundaryCase[] = [
  dueCases("project-started-as-planned", "plannedStartOn", yesterday, [
    [...pauses, { startedOn: "2023-12-01" }],
    [resumed],
  ]),
  dueCases("project-completed-as-planned", "plannedCompletionOn", yesterday, [
    [...pauses, { completedOn: "2023-12-01" }],
    [resumed, { startedOn: "2023-12-01" }],
  ]),
  dueCases("project-commissioned-as-planned", "plannedCommissioningOn", yesterday, [
    [...pauses, { commissionedOn: "2023-12-01" }],
    [resumed],
  ]),
  dueCases(
    "project-started-in-time",
    "signedOn",
    // 180 days before the last day of 2023.
    ["2023-07-04", "2023-07-03"],
    [
      [
        ...pauses,
        { startedOn: "2023-12-01" },
        { plannedStartOn: "2023-12-01" },
        { contractType: "framework" },
      ],
      [resumed, { contractType: null }],
    ],
    { contractType: "formal-contract" },
  ),
  dueCases("project-land-used-in-time", "landDeliveredOn", aYear, [
    [{ startedOn: "2023-12-01" }, { terminatedOn: "2023-12-01" }],
    [{ suspendedOn: "2023-12-01" }],
  ]),
  projectCase(
    "project-suspension-ended",
    [
      { suspendedOn: "2022-12-31" },
      { suspendedOn: "2022-12-30" },
      { suspendedOn: "2022-12-30", resumedOn: "2023-06-01" },
      { suspendedOn: "2022-12-30", terminatedOn: "2023-06-01" },
    ].map((each) => ({ resumedOn: null, terminatedOn: null, ...each })),
    ["P-2"],
  ),
  projectCase(
    "project-above-scale-after-commissioning",
    [
      { commissionedOn: "2022-12-31" },
      {},
      { expectedAnnualOutput: yuan("19999999") },
      { expectedAnnualOutput: yuan("20000001") },
      { aboveScaleOn: "2023-06-01" },
      { terminatedOn: "2023-06-01" },
      { suspendedOn: "2023-06-01" },
    ].map((each) => ({
      commissionedOn: "2022-12-30",
      expectedAnnualOutput: yuan("20000000"),
      aboveScaleOn: null,
      terminatedOn: null,
      suspendedOn: null,
      ...each,
    })),
    ["P-2", "P-4", "P-7"],
  ),
  projectCase(
    "project-stage-not-behind-start",
    ["planning", "negotiating", "signed", "approved", "preparing", "ceremony-held", "started"].map(
      (reportedStage) => ({ reportedStage, startedOn: "2023-12-31" }),
    ),
    ["P-1", "P-2", "P-3", "P-4", "P-5", "P-6"],
  ),
  projectCase(
    "project-stage-not-behind-completion",
    ["started", "under-construction", "partly-completed", "completed"].map((reportedStage) => ({
      reportedStage,
      completedOn: "2023-12-31",
    })),
    ["P-1", "P-2", "P-3"],
  ),
  projectCase(
    "project-stage-not-behind-commissioning",
    [
      { reportedStage: "started" },
      { reportedStage: "under-construction" },
      { reportedStage: "completed" },
      { reportedStage: "commissioned" },
      { reportedStage: "started", commissioningKind: "full" },
      { reportedStage: "started", commissioningKind: "trial" },
    ].map((each) => ({ commissionedOn: "2023-12-31", commissioningKind: null, ...each })),
    ["P-1", "P-2", "P-3", "P-5"],
  ),
  projectCase(
    "project-terminated-not-active",
    ["terminated", "talks-ended", "started"].map((reportedStage) => ({
      reportedStage,
      terminatedOn: "2023-12-31",
    })),
    ["P-3"],
  ),
  ...(
    [
      ["project-stage-not-behind-start", "startedOn", "signed"],
      ["project-stage-not-behind-completion", "completedOn", "started"],
      ["project-stage-not-behind-commissioning", "commissionedOn", "started"],
      ["project-terminated-not-active", "terminatedOn", "started"],
    ] as const
  ).flatMap(([rule, field, reportedStage]) =>
    [null, "2024-01-01"].map((day) =>
      projectCase(
        rule,
        [{ [field]: day, reportedStage, commissioningKind: null }],
        "not-concerned",
      ),
    ),
  ),
];
