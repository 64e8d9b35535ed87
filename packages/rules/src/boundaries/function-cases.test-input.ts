import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

const codes = ["91430100MA4L16JQ9B", "91430100MA4L16JR7X"] as const;
const county = { division: "430121" };
const other = { division: "430181" };

/** Projects of one name and investor, signed one year after the other. */
function signedIn(
  divisions: readonly (string | null)[],
  expected: BoundaryCase["expected"],
): BoundaryCase {
  const investor = { name: "分布式光伏项目", investorCreditCode: "91430100MA4L16JQ9B" };
  const projects = divisions.map((division, index) => {
    return { ...investor, division, signedOn: `${2021 + index}-05-10` };
  });
  return projectCase("project-not-signed-again", projects, expected);
}

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
  // In two counties they are two projects; a city is no other place than its county.
  signedIn(["431123", "431122"], []),
  signedIn(["431123", "431100"], ["P-2"]),
  signedIn(["431123", null], ["P-2"]),
  signedIn(["431123", "431122", "431122"], ["P-3"]),
];
