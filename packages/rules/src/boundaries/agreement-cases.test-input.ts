import { type BoundaryCase, projectCase, yuan } from "./boundary-case.test-input.js";

/** Signings of projects, by the number of the project. */
function signed(
  rule: string,
  projects: readonly object[],
  signings: readonly (readonly [project: number, contractType: string | null])[],
  expected: BoundaryCase["expected"],
  more: BoundaryCase["ledger"] = {},
): BoundaryCase {
  const rows = signings.map(([project, contractType], index) => ({
    signingId: `S-${index + 1}`,
    projectId: `P-${project}`,
    signedOn: "2022-01-10",
    contractType,
  }));
  return projectCase(rule, projects, expected, { ledger: { ...more, signings: rows } });
}

const receipts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    receiptId: `R-${index + 1}`,
    projectId: `P-${index + 1}`,
    receivedOn: "2023-01-10",
    received: yuan("100"),
  }));

const framework = {
  contractType: "framework",
  signedOn: "2022-12-30",
  startedOn: null,
  completedOn: null,
  suspendedOn: null,
  terminatedOn: null,
};

/** Cases over contracts and signings: none, one of another kind, the right one. */
export const agreementCases: readonly BoundaryCase[] = [
  signed(
    "project-framework-followed-by-contract",
    [
      { signedOn: "2022-12-31" },
      {},
      { contractType: "intent" },
      { contractType: "formal-contract" },
      { startedOn: "2023-05-10" },
      { terminatedOn: "2023-05-10" },
      { suspendedOn: "2023-05-10" },
      {},
      {},
    ].map((each) => ({ ...framework, ...each })),
    [
      [8, "formal-contract"],
      [9, "framework"],
    ],
    ["P-2", "P-3", "P-7", "P-9"],
  ),
  signed(
    "project-intent-without-funds",
    [{}, {}, {}, { contractType: "framework" }].map((each) => ({
      contractType: "intent",
      ...each,
    })),
    [
      [2, "formal-contract"],
      [3, "framework"],
    ],
    ["P-1", "P-3"],
    { fundReceipts: receipts(4) },
  ),
  ...(
    [
      ["project-not-built-under-framework", "framework"],
      ["project-not-built-under-intent", "intent"],
    ] as const
  ).flatMap(([rule, contractType]) => [
    signed(
      rule,
      [{}, {}, {}, { startedOn: "2024-01-01" }, { contractType: "formal-contract" }].map(
        (each) => ({ contractType, signedOn: "2022-01-10", startedOn: "2023-12-31", ...each }),
      ),
      [
        [2, "formal-contract"],
        [3, "framework"],
      ],
      ["P-1", "P-3"],
    ),
    signed(rule, [{ contractType: null, startedOn: "2023-05-10" }], [[1, null]], "not-concerned"),
  ]),
  signed(
    "project-contract-type-stated",
    [{}, {}, {}, { signedOn: "2024-01-01" }, { contractType: "framework" }].map((each) => ({
      contractType: null,
      signedOn: "2023-12-31",
      ...each,
    })),
    [
      [2, "formal-contract"],
      [3, null],
    ],
    ["P-1", "P-3"],
  ),
  signed(
    "project-contract-type-stated",
    [{ signedOn: null, contractType: null }],
    [[1, null]],
    "not-concerned",
  ),
  signed(
    "project-signing-agrees-with-signings",
    ["2022-01-10", "2022-01-11"].map((signedOn) => ({ signedOn })),
    [
      [1, null],
      [2, null],
    ],
    ["P-2"],
  ),
  ...[
    "打包项目",
    "项目打包",
    "捆绑项目",
    "打捆项目",
    "打捆項目",
    "项目打捆",
    "項目打捆",
    "个项目",
    "個項目",
    "个子项目",
    "個子項目",
  ].map((word) =>
    projectCase(
      "project-bundle-taken-apart",
      [{ name: `某园${word}` }, { name: "电池项目" }],
      ["P-1"],
    ),
  ),
  {
    rule: "target-money-has-currency",
    ledger: {
      targets: ["money", "money-per-area", "count"].map((valueKind, index) => ({
        targetId: `T-${index + 1}`,
        metric: "funds-in-place",
        period: "2023",
        value: "100",
        valueKind,
        currency: null,
      })),
    },
    expected: ["T-1", "T-2"],
  },
  {
    rule: "target-value-positive",
    ledger: {
      targets: ["0.5", "0"].map((value, index) => ({
        targetId: `T-${index + 1}`,
        metric: "start-rate",
        period: "2023",
        value,
      })),
    },
    expected: ["T-2"],
  },
  ...[
    ["receipt-not-before-signing", "signedOn", "2023-05-20", "2023-05-19"],
    ["receipt-not-after-termination", "terminatedOn", "2023-05-20", "2023-05-21"],
  ].map(([rule = "", field = "", day, wrong]) =>
    projectCase(rule, [{ [field]: day }], ["R-2"], {
      ledger: {
        fundReceipts: [day, wrong].map((receivedOn, index) => ({
          receiptId: `R-${index + 1}`,
          projectId: "P-1",
          receivedOn,
          received: yuan("100"),
        })),
      },
    }),
  ),
];
