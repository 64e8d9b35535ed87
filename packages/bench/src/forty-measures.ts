import {
  and,
  asOf,
  comparison,
  defineMeasure,
  type FieldNode,
  literal,
  type Measure,
  type Milestone,
  not,
  oneOf,
  reached,
} from "@ipms/core";

/** What one of the forty figures of a yearbook counts or adds up. */
export interface YearbookFigure {
  /** The milestone that its projects have reached, or have not. */
  readonly milestone?: Milestone;
  /** Set where they have not. */
  readonly isNot?: true;
  /** What is added up; the projects are counted where nothing is. */
  readonly sum?: string;
  /** Only projects of at least a hundred million yuan, or only those of foreign investors. */
  readonly only?: "large" | "foreign";
}

const counted: readonly YearbookFigure[] = [
  {},
  { milestone: "registered" },
  { milestone: "approved" },
  { milestone: "landed" },
  { milestone: "started" },
  { milestone: "completed" },
  { milestone: "commissioned" },
  { milestone: "full-capacity" },
  { milestone: "terminated" },
  { milestone: "terminated", isNot: true },
  { only: "large" },
  { milestone: "started", only: "large" },
  { milestone: "commissioned", only: "large" },
  { only: "foreign" },
  { milestone: "started", only: "foreign" },
];

const added = (sum: string, ...milestones: readonly Milestone[]): readonly YearbookFigure[] => [
  { sum },
  ...milestones.map((milestone) => ({ sum, milestone })),
];

/** Forty figures as an office's yearbook has them: projects, and amounts, by what became of them. */
export const fortyFigures: readonly YearbookFigure[] = [
  ...counted,
  ...added("totalInvestment", "registered", "landed", "started", "completed", "commissioned"),
  { sum: "totalInvestment", milestone: "full-capacity" },
  { sum: "totalInvestment", milestone: "terminated" },
  ...added("fixedAssetInvestment", "landed", "started", "completed", "commissioned"),
  ...added("externalInvestment", "landed", "started", "commissioned", "full-capacity"),
  ...added("foreignInvestment", "started", "commissioned"),
  { sum: "totalInvestment", only: "large" },
  { sum: "totalInvestment", only: "foreign" },
  ...added("landAreaMu", "started"),
];

const field = <Kind extends "money" | "code">(name: string): FieldNode<Kind> => ({
  node: "field",
  table: "projects",
  field: name,
});

function measureOf(figure: YearbookFigure, at: number): Measure {
  const { milestone, isNot, sum, only } = figure;
  const test = milestone === undefined ? [] : [reached(milestone, asOf)];
  const isLarge = comparison(
    field<"money">("totalInvestment"),
    ">=",
    literal("money", "100000000 CNY"),
  );
  const narrowed = only === "large" ? [isLarge] : [oneOf(field<"code">("investorType"), [foreign])];
  const tests = [
    ...(isNot === true ? test.map(not) : test),
    ...(only === undefined ? [] : narrowed),
  ];
  const isArea = sum === "landAreaMu";
  return defineMeasure({
    id: `figure-${at + 1}`,
    version: 1,
    labels: { en: `Figure ${at + 1}`, "zh-Hans": `指标${at + 1}` },
    kind: sum === undefined ? "count" : isArea ? "area" : "money",
    ...(isArea ? { area: "mu" as const } : {}),
    table: "projects",
    ...(tests.length === 0 ? {} : { where: and(...tests) }),
    aggregate: sum === undefined ? { count: "projects" } : { sum: field<"money">(sum) },
    additivity: "semi-additive",
  });
}

/** What the investors of other countries are called. */
export const foreign = "foreign-wholly-owned";

/** The forty figures as measures. */
export const fortyMeasures: readonly Measure[] = fortyFigures.map(measureOf);

/** Of the projects signed in each of 48 months, what had become of them by the end. */
export const fortyQuestion = {
  period: "2021-01/2024-12",
  asOf: "2024-12-31",
  by: ["division", "industry"],
  every: "month",
  seriesAsOf: "question",
} as const;
