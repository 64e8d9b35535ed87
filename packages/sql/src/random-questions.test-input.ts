import { defineMeasure, fieldsOf, type MetricData } from "@ipms/core";
import {
  type Askable,
  dualCurrencyBands,
  fundsReceived,
  type Grouping,
  leadTime,
  measures,
  metrics,
  onTimeRate,
  populations,
  type Question,
  signedInvestment,
  signedProjects,
  type SizeBandChoice,
  startRate,
  unreadChoices,
  withinWindowRate,
} from "@ipms/metrics";
import fc from "fast-check";

const everyMetric = Object.values<MetricData>(metrics);
const isOperator = ({ inputs }: MetricData): boolean =>
  Object.values(inputs).some(({ type }) => ["operand", "target", "elapsed"].includes(type));
const plain: readonly Askable[] = everyMetric.filter((metric) => !isOperator(metric));
const applied = everyMetric
  .filter(isOperator)
  .flatMap((operator) =>
    [startRate, signedProjects, fundsReceived, signedInvestment, leadTime].map(
      (operand): Askable => ({ type: "applied", operator, operand }),
    ),
  );
/** A measure of a user's own: projects with a signing in the period, the first or another. */
export const signedAtAll: Askable = defineMeasure({
  id: "signed-at-all",
  version: 1,
  labels: { en: "Signed at all", "zh-Hans": "有签约的项目数" },
  kind: "count",
  table: "signings",
  on: fieldsOf<{ signedOn: "date" }>("signings").signedOn,
  aggregate: { count: "projects" },
  additivity: "additive",
});
const asked = fc.oneof(
  { weight: 1, arbitrary: fc.constant(signedAtAll) },
  { weight: 3, arbitrary: fc.constantFrom(...plain) },
  { weight: 3, arbitrary: fc.constantFrom<Askable>(...Object.values(measures)) },
  { weight: 3, arbitrary: fc.constantFrom(...applied) },
  { weight: 1, arbitrary: fc.constantFrom<Askable>(leadTime, withinWindowRate, onTimeRate) },
);

/** The parts of something that are stated. */
const stated = <Part>(parts: Readonly<Record<string, Part | undefined>>) =>
  Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, Part] => part[1] !== undefined),
  );

/** A part of a question, stated in one of so many. */
const oneIn =
  (many: number) =>
  <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.oneof(
      { weight: many - 1, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: value },
    );
const maybe = oneIn(3);
const seldom = oneIn(8);

/** What metrics of speed are asked with. */
const speed = fc.record({
  from: seldom(fc.constantFrom("registered", "landed", "started", "commissioned")),
  to: seldom(fc.constantFrom("landed", "completed", "full-capacity", "terminated", "signed")),
  unit: maybe(fc.constantFrom("days", "working-days")),
  days: maybe(fc.constantFrom("0", "30", "183", "400")),
  milestone: maybe(fc.constantFrom("started", "completed", "commissioned")),
  statistic: maybe(fc.constantFrom("median", "p90", "mean")),
  unfinished: maybe(fc.constantFrom("censored", "left-out")),
});

/** Questions of every kind; some are mistaken, and then every engine must say so alike. */
const questions: fc.Arbitrary<Question & Grouping> = fc
  .record({
    period: fc.constantFrom("2022-H1", "2022", "2022-05", "2021-07/2022-06", "2022-01/2022-05"),
    asOf: fc.constantFrom("2022-06-30", "2022-12-31", "2023-01-01", "2022-03-15"),
    population: seldom(fc.constantFrom(...Object.keys(populations))),
    basis: seldom(fc.constantFrom("cohort" as const, "flow" as const)),
    since: maybe(fc.constantFrom("2022-01-15", "2022-03")),
    event: maybe(fc.constantFrom("Expo", "展会")),
    contractTypes: maybe(
      fc.constantFrom(["formal-contract"], ["intent", "framework"], [] as string[]),
    ),
    terminated: maybe(fc.constantFrom("keep" as const, "drop" as const)),
    expansions: maybe(fc.constantFrom("keep" as const, "drop" as const)),
    plannedNumerator: maybe(fc.constantFrom("period-events" as const, "same-projects" as const)),
    knownAt: seldom(fc.constantFrom("2022-03-31", "2022-05-05", "2022-06-30", "2022-12-31")),
    dateBasis: seldom(fc.constantFrom("event" as const, "recorded" as const)),
    currency: seldom(fc.constantFrom("CNY", "USD")),
    ratePolicy: seldom(
      fc.constantFrom(
        "fixed-annual" as const,
        "period-average" as const,
        "transaction-date" as const,
      ),
    ),
    division: maybe(fc.constantFrom("431100", "440305")),
    maxUndecidedShare: seldom(fc.constantFrom("0.5", "0")),
    compare: maybe(fc.constantFrom("previous-year", "previous-period", "2021-H1")),
    target: maybe(fc.constantFrom({ issuer: "city" }, { kind: "basic" })),
    where: seldom(
      fc.constantFrom<NonNullable<Question["where"]>>(
        { park: "East" },
        { park: ["East", "东区"] },
        { division: "431100" },
        { division: ["431102", "440000"] },
        { industry: "C" },
        { industry: "38" },
        { totalInvestment: { atLeast: "100000000 CNY" } },
        { totalInvestment: { below: "0.0055 CNY" } },
        { totalInvestment: { above: "-3", atMost: "99999999999999999999.0005 CNY" } },
        { totalInvestment: { present: true } },
        { carryOver: true },
        { startedOn: { atLeast: "2022-02" } },
        { signedOn: "2022" },
        { plannedJobs: { below: "250" } },
        { landAreaMu: { atMost: "3.00001" } },
        { signingEvent: "Expo" },
        { name: "Mill'; DROP TABLE projects; --" },
        { contractType: ["framework", "intent"] },
      ),
    ),
    part: maybe(
      fc.constantFrom<NonNullable<Question["part"]>>({ park: "West" }, { division: "431100" }),
    ),
    by: maybe(
      fc.constantFrom<readonly string[]>(
        ["park"],
        ["division:prefecture"],
        ["industry:section", "park"],
        ["contractType"],
        ["signingEvent", "division"],
        ["carryOver"],
        ["division:province", "division:county"],
        ["investorType"],
      ),
    ),
    every: maybe(fc.constantFrom("month" as const, "quarter" as const, "half" as const)),
    seriesAsOf: maybe(fc.constantFrom("part-end" as const, "question" as const)),
    parameters: speed.map((chosen) => stated(chosen)),
  })
  .map((question) => stated(question) as unknown as Question & Grouping);

/** A question with the definitions that it is asked of, and by which bands of size, if by any. */
export interface Asked {
  readonly definitions: readonly Askable[];
  readonly question: Question & Grouping;
  readonly bands?: SizeBandChoice | undefined;
}

/** Bands of size; their bounds lie between amounts of the ledgers and on them. */
const bands = fc.record({
  bands: fc.constantFrom<SizeBandChoice["bands"]>(
    "nested",
    "disjoint",
    dualCurrencyBands,
    [
      { code: "small", atLeast: { CNY: "-3" }, below: { CNY: "1" } },
      { code: "other", atLeast: { CNY: "0.0101" } },
    ],
    [{ code: "in-dollars", atLeast: { USD: "1" }, below: { USD: "100000000" } }],
  ),
  basis: fc.constantFrom<SizeBandChoice["basis"]>("total", "fixed", "funds"),
});

/**
 * A question with some definitions, mostly such as can be asked together.
 *
 * @param most - how many definitions at most
 */
export function questionsAsked(most: number): fc.Arbitrary<Asked> {
  return fc
    .record({
      definitions: fc.array(asked, { minLength: 1, maxLength: most, size: "max" }),
      question: questions,
      isMistaken: fc.integer({ min: 0, max: 19 }).map((chance) => chance === 0),
      bands: oneIn(5)(bands),
    })
    .map(({ definitions: all, question: whole, isMistaken, bands: choice }) => {
      // Each definition is asked by itself of bands.
      const definitions = choice === undefined ? all : all.slice(0, 1);
      const { by: _by, every: _every, ...undivided } = whole;
      const question = choice === undefined ? whole : undivided;
      return {
        definitions,
        question: isMistaken ? question : mended(definitions, question, choice !== undefined),
        bands: choice,
      };
    });
}

/** The question with what its population needs and without what no definition reads. */
function mended(
  definitions: readonly Askable[],
  question: Question & Grouping,
  isInBands: boolean,
): Question & Grouping {
  const { population, by } = question;
  const isApplied = definitions.some((each) => isApplication(each));
  const { parameters = {} } = question;
  const read = new Set(
    definitions.flatMap((each) => [
      ...namesOf(each),
      ...(isApplication(each) ? namesOf(each.operand) : []),
    ]),
  );
  const needed = {
    ...(population === "signed-since" ? { since: "2022-01-15" } : {}),
    ...(population === "signed-at-event" ? { event: "Expo" } : {}),
    ...(isApplied && by === undefined && !isInBands ? { part: { park: "West" } } : {}),
    ...question,
    parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => read.has(name))),
  };
  const unread = definitions.map((each): readonly string[] => unreadChoices(each, needed));
  return Object.fromEntries(
    Object.entries(needed).filter(([name]) => !unread.every((names) => names.includes(name))),
  ) as unknown as Question & Grouping;
}

type Applied = Extract<Askable, { readonly type: "applied" }>;

function isApplication(each: Askable): each is Applied {
  return each.type === "applied";
}

/** The parameters that a definition has. */
function namesOf(each: Askable): readonly string[] {
  const definition = isApplication(each) ? each.operator : each;
  return "parameters" in definition ? Object.keys(definition.parameters ?? {}) : [];
}
