import { type BoundaryCase, projectCase } from "./boundary-case.test-input.js";

/** Cases over codes, and over what stands beside them. */
export const codeCases: readonly BoundaryCase[] = [
  projectCase(
    "project-foreign-origin-outside-mainland",
    [
      ["HK", "810000"],
      ["HK", "820000"],
      ["MO", "820000"],
      ["MO", "810000"],
      ["TW", "710000"],
      ["TW", "810000"],
      ["US", "810000"],
      ["US", "820000"],
      ["US", "710000"],
      ["HK", "430000"],
    ].map(([originCountry, originDivision]) => ({ originCountry, originDivision })),
    ["P-2", "P-4", "P-6", "P-7", "P-8", "P-9", "P-10"],
  ),
  projectCase(
    "project-foreign-origin-outside-mainland",
    [{ originCountry: null, originDivision: "430000" }],
    "not-concerned",
  ),
  projectCase(
    "project-foreign-origin-outside-mainland",
    [{ originCountry: "US", originDivision: null }],
    "not-concerned",
  ),
  projectCase(
    "project-domestic-origin-located",
    [{ originCountry: null, originDivision: null }],
    "not-concerned",
  ),
  projectCase(
    "project-division-is-county",
    ["441900", "442000", "460400", "620200", "430100"].map((division) => ({ division })),
    ["P-5"],
  ),
  ...(
    [
      ["project-commissioning-kind-dated", "commissioningKind", "commissionedOn"],
      ["project-commissioning-kind-stated", "commissionedOn", "commissioningKind"],
      ["project-start-kind-dated", "startKind", "startedOn"],
      ["project-start-kind-stated", "startedOn", "startKind"],
      ["project-top-500-relation-stated", "top500List", "top500Relation"],
    ] as const
  ).map(([rule, asked, other]) =>
    projectCase(rule, [{ [asked]: null, [other]: null }], "not-concerned"),
  ),
  ...["top500Year", "top500Relation"].map((field) =>
    projectCase(
      "project-top-500-list-stated",
      [
        {
          top500List: null,
          top500Year: null,
          top500Relation: null,
          [field]: field === "top500Year" ? "2022" : "self",
        },
      ],
      ["P-1"],
    ),
  ),
  projectCase(
    "project-top-500-list-stated",
    [{ top500List: null, top500Year: null, top500Relation: null }],
    "not-concerned",
  ),
  projectCase(
    "project-returning-entrepreneur-evidenced",
    [{ returningEntrepreneur: null, returningEvidence: null }],
    "not-concerned",
  ),
  {
    rule: "exchange-rate-plausible",
    ledger: {
      exchangeRates: [
        ["USD", "CNY", "6.0"],
        ["USD", "CNY", "5.99"],
        ["USD", "CNY", "5.9"],
        ["USD", "CNY", "7.4"],
        ["USD", "CNY", "7.41"],
        ["USD", "EUR", "0.9"],
        ["JPY", "CNY", "0.05"],
      ].map(([fromCurrency, toCurrency, rate], index) => ({
        fromCurrency,
        toCurrency,
        period: `202${index}`,
        rate,
      })),
    },
    expected: [undefined, undefined, undefined],
  },
];
