import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

const codes = ["91430100MA4L16JQ9B", "91430100MA4L16JR7X"] as const;
const county = { division: "430121" };
const other = { division: "430181" };

/** Rows of a table, all of whose ids are counted from one. */
function rows(id: string, prefix: string, records: readonly object[]): readonly object[] {
  return records.map((record, index) => ({ [id]: `${prefix}-${index + 1}`, ...record }));
}

function evidenced(
  projects: readonly object[],
  evidence: readonly object[],
  more: Partial<BoundaryCase>,
  expected: BoundaryCase["expected"],
): BoundaryCase {
  const ledger = { evidence: rows("evidenceId", "E", evidence) } as BoundaryCase["ledger"];
  return projectCase("project-milestone-evidenced", projects, expected, { ...more, ledger });
}

const permit = { milestone: "started", anyOf: ["construction-permit"] };

/** Cases over rules that are functions: whom they compare, and what links two records. */
export const functionCases: readonly BoundaryCase[] = [
  // Claimed by two places: other investors, linked projects and the same place are no repetition.
  ...(
    [
      [{ investorCreditCode: codes[0] }, { investorCreditCode: codes[0] }, true],
      [{ investorCreditCode: codes[0] }, { investorCreditCode: codes[1] }, false],
      [{ investorCreditCode: codes[0] }, { investorCreditCode: null }, true],
      [{ investorName: "甲集团" }, { investorName: "甲集团股份" }, true],
      [{ investorName: "甲集团股份" }, { investorName: "甲集团" }, true],
      [{ investorName: "甲集团" }, { investorName: "乙公司" }, false],
      [
        { investorCreditCode: codes[0], investorName: "甲集团" },
        { investorCreditCode: codes[0], investorName: "乙公司" },
        true,
      ],
      [
        { investorCreditCode: codes[0], investorName: "甲集团" },
        { investorCreditCode: null, investorName: "乙公司" },
        false,
      ],
      [county, county, false],
      [{ packageOf: "P-9" }, { packageOf: "P-9" }, false],
      [{ packageOf: "P-2" }, {}, false],
      [{}, { packageOf: "P-1" }, false],
      [{ packageOf: "P-8" }, { packageOf: "P-9" }, true],
      [{ expansionOf: "P-2" }, {}, false],
      [{}, { expansionOf: "P-1" }, false],
      [{}, { expansionOf: "P-9" }, true],
    ] as const
  ).map(([first, second, repeated]) =>
    projectCase(
      "project-not-claimed-twice",
      [
        { totalInvestment: yuan("100"), packageOf: null, expansionOf: null, ...county, ...first },
        { totalInvestment: yuan("100"), packageOf: null, expansionOf: null, ...other, ...second },
      ],
      repeated ? ["P-2"] : [],
    ),
  ),
  ...(
    [
      [{ investorCreditCode: codes[0] }, { investorCreditCode: codes[0] }, true],
      [{ investorCreditCode: codes[0] }, { investorCreditCode: codes[1] }, false],
      [{ investorCreditCode: codes[0] }, {}, true],
      [{}, { investorCreditCode: codes[0] }, true],
      [{ investorName: "甲集团" }, { investorName: "乙公司" }, false],
      [{ packageOf: "P-9" }, { packageOf: "P-9" }, false],
    ] as const
  ).map(([first, second, repeated]) =>
    projectCase(
      "project-name-unique-in-division",
      [
        { ...county, ...first },
        { ...county, ...second },
      ],
      repeated ? ["P-2"] : [],
    ),
  ),
  // The first signing of a company counts as its first, wherever it stands.
  projectCase(
    "project-of-known-company-not-new",
    [
      { signedOn: "2022-05-10" },
      { signedOn: "2022-05-10" },
      { signedOn: "2022-05-11" },
      { signedOn: "2021-05-10", investmentForm: "expansion" },
    ].map((each) => ({ investmentForm: "new", localCompanyCreditCode: codes[0], ...each })),
    ["P-1", "P-2", "P-3"],
  ),
  projectCase(
    "project-of-known-company-not-new",
    [{ signedOn: "2022-05-10" }, { signedOn: "2022-05-10" }, { signedOn: "2022-05-11" }].map(
      (each) => ({ investmentForm: "new", localCompanyCreditCode: codes[0], ...each }),
    ),
    ["P-3"],
  ),
  projectCase(
    "project-of-known-company-not-new",
    [{ signedOn: "2022-05-10" }, { signedOn: "2022-05-11", packageOf: "P-1" }].map((each) => ({
      investmentForm: "new",
      localCompanyCreditCode: codes[0],
      ...each,
    })),
    [],
  ),
  ...["investmentForm", "localCompanyCreditCode", "signedOn"].map((field) =>
    projectCase(
      "project-of-known-company-not-new",
      [
        {
          investmentForm: "new",
          localCompanyCreditCode: codes[0],
          signedOn: "2022-05-10",
          [field]: null,
        },
      ],
      "absent",
    ),
  ),
  projectCase(
    "project-relocation-from-another-province",
    [
      { originDivision: "430181" },
      { originDivision: "440100" },
      { originDivision: "430181", investmentForm: "new" },
    ].map((each) => ({ investmentForm: "relocation", ...county, ...each })),
    ["P-1"],
  ),
  ...["investmentForm", "originDivision", "division"].map((field) =>
    projectCase(
      "project-relocation-from-another-province",
      [{ investmentForm: "relocation", originDivision: "430181", ...county, [field]: null }],
      "absent",
    ),
  ),
  projectCase(
    "project-relocation-from-another-province",
    [{ investmentForm: "new", originDivision: "430181", ...county }],
    "not-concerned",
  ),
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
      {
        ledger: {
          evidence: ["P-1", "P-2"].map((projectId, index) => ({
            evidenceId: `E-${index + 1}`,
            projectId,
            kind: "construction-permit",
            reference: "建字第1号",
          })),
        },
      },
    ),
  ),
  ...["P-1", "P-8"].map((projectId) =>
    projectCase("evidence-of-one-project", [{ packageOf: "P-9" }], ["P-7"], {
      ledger: {
        evidence: [projectId, "P-7"].map((each, index) => ({
          evidenceId: `E-${index + 1}`,
          projectId: each,
          kind: "construction-permit",
          reference: "建字第1号",
        })),
      },
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
      ledger: {
        evidence: ["P-1", "P-2", "P-3", "P-4", "P-9"].map((projectId, index) => ({
          evidenceId: `E-${index + 1}`,
          projectId,
          milestone: "started",
        })),
      },
    },
  ),
  ...(
    [
      ["P-9", "started", "absent"],
      ["P-1", null, "absent"],
    ] as const
  ).map(([projectId, milestone, reason]) =>
    projectCase("evidence-of-reached-milestone", [{ startedOn: null }], reason, {
      ledger: { evidence: [{ evidenceId: "E-1", projectId, milestone }] },
    }),
  ),
  // Receipts of the year of signing are no carry-over.
  ...(
    [
      [true, "2023-01-01", "2022-12-31", []],
      [false, "2023-12-31", "2023-01-01", []],
      [true, "2023-12-31", "2023-01-01", ["R-1"]],
      [false, "2023-01-01", "2022-12-31", ["R-1"]],
      [null, "2023-01-01", "2022-12-31", "absent"],
      [true, null, "2022-12-31", "absent"],
      [true, "2023-01-01", null, "absent"],
    ] as const
  ).map(([carryOver, receivedOn, signedOn, expected]) =>
    projectCase("receipt-carry-over-agrees", [{ signedOn }], expected, {
      ledger: {
        fundReceipts: [
          { receiptId: "R-1", projectId: "P-1", received: yuan("1"), receivedOn, carryOver },
        ],
      },
    }),
  ),
  projectCase(
    "project-not-back-dated",
    [
      { signedOn: "2023-08-30" },
      { signedOn: "2023-08-29" },
      { signedOn: "2023-01-01", projectId: "P-3" },
    ],
    ["P-2"],
    { previous: { cutOn: "2023-09-30", projects: [{ projectId: "P-3", name: "物流园" }] } },
  ),
  projectCase("project-not-back-dated", [{ signedOn: "2023-08-29" }], ["P-1"], {
    previous: { asOf: "2023-09-30", projects: [{ projectId: "P-3", name: "物流园" }] },
  }),
  projectCase("project-not-back-dated", [{ signedOn: "2023-08-29" }], "undecided", {
    previous: { projects: [{ projectId: "P-3", name: "物流园" }] },
  }),
];
